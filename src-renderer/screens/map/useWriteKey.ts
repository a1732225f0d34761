import { useEffect, useEffectEvent } from 'react'

/** F2 from anywhere in the window: to the line where what is said is written down. Not over a dialog. */
export function useWriteKey(onPress: () => void): void {
  const keyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F2' || event.defaultPrevented) return
    event.preventDefault()
    // A toast is a dialog to the library too, and must not stand in the way.
    if (document.querySelector('.overlay') === null) onPress()
  })
  useEffect(() => {
    document.addEventListener('keydown', keyDown)
    return () => document.removeEventListener('keydown', keyDown)
  }, [])
}
