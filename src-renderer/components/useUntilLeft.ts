import { useRef, useState } from 'react'

/**
 * While somebody types a date, its value passes through wrong ones: the years 2, 20 and 202 on the way to 2026. This
 * holds what is typed back until the field is left, or until it is known to be finished, so that each date that
 * somebody meant becomes one change and no other date becomes any.
 */
export function useUntilLeft(value: string | null, onChange: (value: string | null) => void) {
  const [typed, setTyped] = useState<string | null | undefined>(undefined)
  const sent = useRef<string | null | undefined>(undefined)
  const shown = typed === undefined ? value : typed

  function send(next: string | null) {
    if (next === (sent.current === undefined ? value : sent.current)) return
    sent.current = next
    onChange(next)
  }

  return {
    shown,
    type(next: string | null, isFinished: boolean) {
      setTyped(next)
      if (isFinished) send(next)
    },
    leave() {
      if (typed !== undefined) send(typed)
      sent.current = undefined
      setTyped(undefined)
    },
  }
}
