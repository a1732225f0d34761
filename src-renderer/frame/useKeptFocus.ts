import { type RefObject, useEffect } from 'react'

/** Never a field of text: there Ctrl+Z would undo typing, and not the removal that brought the focus there. */
const focusable =
  'button:not(:disabled, [tabindex="-1"]), input:is([type=checkbox], [type=radio]):not(:disabled), a[href], [tabindex="0"]:not(input, textarea, [role=spinbutton])'

/** Where something stood: its parent, and how many stood before it. From the innermost outwards. */
type Trail = { parent: Element; index: number }[]

/**
 * Keeps the focus in the step when what has it goes away: the button that removed its own row, or that is done with once
 * it was pressed. It goes to what now stands in that place, or else to the title, so that
 * somebody who works by keyboard goes on from there.
 */
export function useKeptFocus(step: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = step.current
    if (root === null) return
    let last: { element: Element; trail: Trail } | null = null

    function remember({ target }: FocusEvent) {
      if (target instanceof Element) last = { element: target, trail: trailOf(target, root) }
    }

    function keep() {
      const { activeElement } = document
      // A press beside everything takes the focus away on purpose: what had it is still there then.
      const isLost = last !== null && !last.element.isConnected
      if (!isLost || (activeElement !== null && activeElement !== document.body)) return
      const next = (last && nextAlong(last.trail)) ?? root?.querySelector<HTMLElement>('h1')
      next?.focus()
    }

    root.addEventListener('focusin', remember)
    const observer = new MutationObserver(() => requestAnimationFrame(keep))
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      root.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [step])
}

function trailOf(element: Element, root: Element | null): Trail {
  const trail: Trail = []
  for (let at = element; at !== root && at.parentElement !== null; at = at.parentElement)
    trail.push({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) })
  return trail
}

/** The nearest thing to focus on: in the same place, before it, or further out. */
function nextAlong(trail: Trail): HTMLElement | null {
  for (const { parent, index } of trail) {
    if (!parent.isConnected) continue
    const children = [...parent.children]
    const after = children.slice(index).flatMap(within)[0]
    const before = children.slice(0, index).flatMap(within).at(-1)
    const found = after ?? before
    if (found !== undefined) return found
  }
  return null
}

function within(element: Element): HTMLElement[] {
  return [element, ...element.querySelectorAll(focusable)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.matches(focusable) && one.checkVisibility?.() !== false,
  )
}
