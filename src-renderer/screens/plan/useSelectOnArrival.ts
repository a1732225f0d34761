import { type RefObject, useEffect } from 'react'

/** Selects the whole text when somebody clicks into the field, as Tab does: whoever comes back to it says it anew. */
export function useSelectOnArrival(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const input = field.current
    if (input === null) return
    let isArriving = false
    const down = () => {
      isArriving = document.activeElement !== input
    }
    const up = () => {
      if (isArriving && input.selectionStart === input.selectionEnd) input.select()
      isArriving = false
    }
    input.addEventListener('mousedown', down)
    input.addEventListener('mouseup', up)
    return () => {
      input.removeEventListener('mousedown', down)
      input.removeEventListener('mouseup', up)
    }
  }, [field])
}
