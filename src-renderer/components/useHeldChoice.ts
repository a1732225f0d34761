import { useState } from 'react'

/**
 * Shows what somebody has chosen from the press on, until its change is answered. So the press that follows builds on
 * the one before it, and not on what the records had before both. A refusal brings back what is recorded.
 */
export function useHeldChoice(recorded: string[], onChange: (ids: string[]) => unknown) {
  const [held, setHeld] = useState<string[] | null>(null)

  async function choose(ids: string[]) {
    setHeld(ids)
    await onChange(ids)
    setHeld((current) => (current === ids ? null : current))
  }

  const chosen = held ?? recorded
  return {
    chosen,
    choose: (ids: string[]) => void choose(ids),
    /** One of them by a tick of its own. */
    tick: (id: string, isChosen: boolean) =>
      void choose(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id)),
  }
}
