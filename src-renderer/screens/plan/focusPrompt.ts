const marked = '[data-prompt]'

/** A button in place of the prompts of an action that are not opened yet. */
const isClosed = (element: HTMLElement) => element.dataset.prompt === 'closed'

/**
 * Puts the focus on the next (-1: the previous) open prompt after the place where it is, and begins again at the end.
 * Prompts that are folded away are opened. Nothing happens where there are none.
 */
export function focusNextPrompt(within: HTMLElement, direction: 1 | -1): void {
  const prompts = [...within.querySelectorAll<HTMLElement>(marked)]
  if (direction === -1) prompts.reverse()
  const here = document.activeElement
  const wanted = direction === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const isAhead = (prompt: HTMLElement) =>
    here === null || (!prompt.contains(here) && (here.compareDocumentPosition(prompt) & wanted) !== 0)
  const next = prompts.find(isAhead) ?? prompts[0]
  if (next === undefined) return
  if (!isClosed(next)) {
    focusIn(next)
    return
  }
  const action = next.closest<HTMLElement>('[data-action]')
  next.click()
  // The list is drawn by then.
  requestAnimationFrame(() => {
    const opened = [...(action?.querySelectorAll<HTMLElement>(marked) ?? [])].filter((one) => !isClosed(one))
    const wantedOne = direction === 1 ? opened[0] : opened.at(-1)
    if (wantedOne) focusIn(wantedOne)
  })
}

/** The first thing in a prompt that can be pressed or filled in. */
function focusIn(prompt: HTMLElement): void {
  const first = prompt.querySelector<HTMLElement>('button, input')
  first?.scrollIntoView?.({ block: 'nearest' })
  first?.focus()
}
