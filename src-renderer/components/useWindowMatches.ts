import { useSyncExternalStore } from 'react'

/** Whether the window is as a media query says, and stays so: `(max-width: 1120px)`. False where nothing can say so. */
export function useWindowMatches(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia?.(query)
      list?.addEventListener('change', onChange)
      return () => list?.removeEventListener('change', onChange)
    },
    () => window.matchMedia?.(query)?.matches ?? false,
  )
}
