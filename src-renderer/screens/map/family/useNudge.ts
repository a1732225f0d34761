import { type KeyboardEvent, type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Nudge } from '../../../../src-shared/conference/familyMap.ts'

/** Somebody under way on the drawing, with how far they would be moved from where the drawing puts them. */
export interface Moving extends Nudge {
  id: string
}

/** The pointer has to go this many pixels before a press becomes a move. */
const threshold = 5
/** How far a press of Shift and an arrow moves somebody, in units of the drawing. */
const step = 12

const arrows: Record<string, Nudge> = {
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
}

/**
 * Moves people of the drawing: with the pointer, or with Shift and the arrows, which count as one move until Shift is let
 * go. Escape leaves them where they were.
 */
export function useNudge(nudges: Record<string, Nudge>, onNudge: (moving: Moving) => Promise<unknown>) {
  const [moving, setMoving] = useState<Moving | null>(null)
  const [pressed, setPressed] = useState<{ id: string; x: number; y: number } | null>(null)
  /** The press that ends a move is not a press on somebody. */
  const hasJustMoved = useRef(false)
  const nudgeOf = (id: string) => nudges[id] ?? { x: 0, y: 0 }

  async function finish() {
    if (moving === null) return
    const { x, y } = nudgeOf(moving.id)
    if (moving.x !== x || moving.y !== y) await onNudge(moving)
    setMoving(null)
  }
  const follow = useEffectEvent((event: globalThis.PointerEvent) => {
    if (pressed === null) return
    const [dx, dy] = [event.clientX - pressed.x, event.clientY - pressed.y]
    if (moving === null && Math.hypot(dx, dy) < threshold) return
    const { x, y } = nudgeOf(pressed.id)
    setMoving({ id: pressed.id, x: limited(x + dx), y: limited(y + dy) })
  })
  const letGo = useEffectEvent(() => {
    hasJustMoved.current = moving !== null
    setPressed(null)
    void finish()
  })
  const giveUp = useEffectEvent(() => {
    hasJustMoved.current = pressed !== null && moving !== null
    setPressed(null)
    setMoving(null)
  })

  const isPressed = pressed !== null
  useEffect(() => {
    if (!isPressed) return
    const ending = new AbortController()
    const options = { signal: ending.signal }
    const keyDown = (event: globalThis.KeyboardEvent) => event.key === 'Escape' && giveUp()
    document.addEventListener('pointermove', follow, options)
    document.addEventListener('pointerup', letGo, options)
    document.addEventListener('pointercancel', giveUp, options)
    document.addEventListener('keydown', keyDown, options)
    return () => ending.abort()
  }, [isPressed])

  return {
    moving,
    onPointerDown(event: PointerEvent, id: string) {
      hasJustMoved.current = false
      if (event.button === 0) setPressed({ id, x: event.clientX, y: event.clientY })
    },
    /** Whether the press that just ended only opened somebody, and moved nobody. */
    isPress: () => !hasJustMoved.current,
    /** Answers whether the key was a move. */
    onKeyDown(event: KeyboardEvent, id: string): boolean {
      const by = event.shiftKey ? arrows[event.key] : undefined
      if (event.key === 'Escape' && moving !== null) setMoving(null)
      else if (by === undefined) return false
      else {
        const { x, y } = moving ?? nudgeOf(id)
        setMoving({ id, x: limited(x + by.x), y: limited(y + by.y) })
      }
      return true
    },
    onKeyUp(event: KeyboardEvent) {
      if (event.key === 'Shift') void finish()
    },
    /** For whatever takes the focus away on the way. */
    onBlur() {
      if (!isPressed) void finish()
    },
  }
}

/** Nobody is moved out of sight for ever. */
function limited(value: number): number {
  return Math.round(Math.max(-3000, Math.min(3000, value)))
}
