import {
  type PointerEvent as ReactPointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useState,
} from 'react'
import type { Id } from '../../../src-shared/conference/values.ts'

/** A row under way: it would be put before another one (before itself: not moved yet), or after all of them (null). */
export interface Drag {
  id: Id
  beforeId: Id | null
}

export interface DragToMove {
  drag: Drag | null
  /** For the handle of a row: the main button of the pointer takes the row up. Always the same function. */
  takeUp: (event: ReactPointerEvent, id: Id) => void
}

/** Within this many pixels of the upper or lower edge of what can be seen, the page comes along. */
const edge = { top: 130, bottom: 70 }
/** Pixels for each frame and pixel beyond that: the nearer to the edge, the faster. */
const speed = 0.5

/**
 * Moves a row of a list with the pointer: taken up by its handle, let go before another row. Escape and whatever takes the
 * pointer away put it back. The rows are the children of the list, in the order of `ids`.
 */
export function useDragToMove(
  list: RefObject<HTMLElement | null>,
  ids: Id[],
  onDrop: (drag: Drag) => void,
): DragToMove {
  const [drag, setDrag] = useState<Drag | null>(null)
  const isDragging = drag !== null

  const moveTo = useEffectEvent((y: number) => {
    const rows = [...(list.current?.children ?? [])]
    const below = rows.findIndex((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return y < (top + bottom) / 2
    })
    const beforeId = below === -1 ? null : (ids[below] ?? null)
    setDrag((current) =>
      current === null || current.beforeId === beforeId ? current : { ...current, beforeId },
    )
  })
  const letGo = useEffectEvent(() => {
    setDrag(null)
    if (drag !== null && isElsewhere(ids, drag)) onDrop(drag)
  })

  useEffect(() => {
    if (!isDragging) return
    const ending = new AbortController()
    const options = { signal: ending.signal, capture: true }
    let y: number | null = null
    const move = (event: PointerEvent) => {
      y = event.clientY
      moveTo(y)
    }
    const putBack = () => setDrag(null)
    const keyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      putBack()
    }
    document.addEventListener('pointermove', move, options)
    document.addEventListener('pointerup', letGo, options)
    document.addEventListener('pointercancel', putBack, options)
    document.addEventListener('keydown', keyDown, options)
    window.addEventListener('blur', putBack, options)
    let frame = requestAnimationFrame(function comeAlong() {
      const by = y === null ? 0 : speed * beyondEdge(y)
      if (y !== null && by !== 0) {
        window.scrollBy({ top: by, behavior: 'instant' })
        moveTo(y)
      }
      frame = requestAnimationFrame(comeAlong)
    })
    return () => {
      ending.abort()
      cancelAnimationFrame(frame)
    }
  }, [isDragging])

  const takeUp = useCallback((event: ReactPointerEvent, id: Id) => {
    if (event.button !== 0) return
    // No text is selected on the way, and the focus stays where somebody is writing.
    event.preventDefault()
    setDrag({ id, beforeId: id })
  }, [])
  return { drag, takeUp }
}

/** How far the pointer is within the upper (less than 0) or lower edge of what can be seen. */
function beyondEdge(y: number): number {
  return Math.min(0, y - edge.top) + Math.max(0, y - (window.innerHeight - edge.bottom))
}

/** Whether a row would be anywhere but where it is: neither before itself nor before the next one. */
function isElsewhere(ids: Id[], { id, beforeId }: Drag): boolean {
  return beforeId !== id && beforeId !== (ids[ids.indexOf(id) + 1] ?? null)
}
