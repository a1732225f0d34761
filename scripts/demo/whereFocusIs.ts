import type { ElementHandle, Locator } from 'playwright-core'

/** An element of the page that stays the same, also while an open list hides it from others. */
export type OnPage = ElementHandle<HTMLElement | SVGElement>

/** How far away something is by the Tab key, from where the focus is. */
export interface Way {
  steps: number
  isForward: boolean
}

export async function hasFocus(target: OnPage): Promise<boolean> {
  return await target.evaluate((element) => element === document.activeElement)
}

/** Counts the stops of the Tab key between the focus and the target, or the group of answers that the target is in. */
export async function distanceTo(target: OnPage): Promise<Way> {
  return await target.evaluate((element) => {
    const group = element.closest(
      '[role=radiogroup], [role=toolbar], [role=tablist], [role=listbox], [role=menu], ul[aria-label]:has(> li > [tabindex="-1"])',
    )
    const focus = document.activeElement ?? document.body
    const isStop = (candidate: HTMLElement) =>
      candidate.tabIndex >= 0 &&
      !candidate.matches(':disabled') &&
      // An open list lets go of the rest of the page when the Tab key leaves it; a dialog does not.
      (focus.role === 'combobox' || candidate.closest('[inert]') === null) &&
      candidate.checkVisibility() &&
      isTheStopOfItsAnswers(candidate)
    // Of answers that belong together the Tab key stops at the one given, or at the first.
    const isTheStopOfItsAnswers = (candidate: HTMLElement) => {
      if (!(candidate instanceof HTMLInputElement) || candidate.type !== 'radio') return true
      const together = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
        ({ name }) => name === candidate.name,
      )
      return (together.find(({ checked }) => checked) ?? together[0]) === candidate
    }
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, [tabindex]'),
    ].filter(isStop)
    const wanted = stops.find((stop) => stop === element) ?? stops.find((stop) => group?.contains(stop))
    if (wanted === undefined)
      throw new Error(`The Tab key does not stop at ${element.outerHTML.slice(0, 200)}`)
    const isAfterFocus = (stop: Element) =>
      (focus.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    if (focus === wanted || (group?.contains(focus) ?? false)) return { steps: 0, isForward: true }
    const isForward = isAfterFocus(wanted)
    const between = isForward
      ? stops.filter((stop) => isAfterFocus(stop) && stops.indexOf(stop) <= stops.indexOf(wanted))
      : stops.filter(
          (stop) => stop !== focus && !isAfterFocus(stop) && stops.indexOf(stop) >= stops.indexOf(wanted),
        )
    return { steps: between.length, isForward }
  })
}

/** The arrow that leads from the focus to the target within their group. */
export async function arrowTo(target: OnPage): Promise<string> {
  return await target.evaluate((element) => {
    const focus = document.activeElement ?? document.body
    const isAhead = (focus.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    const isInRow = element.closest('[role=radiogroup], [role=toolbar], [role=tablist]') !== null
    if (isInRow) return isAhead ? 'ArrowRight' : 'ArrowLeft'
    return isAhead ? 'ArrowDown' : 'ArrowUp'
  })
}

/** What the list of places shows for the target: its name, or that of its group, and the part of the screen it is in. */
export async function nameToFind(target: Locator): Promise<{ title: string; within: string }> {
  const group = target.locator(
    'xpath=ancestor-or-self::*[@role="radiogroup" or @role="toolbar" or (@role="group" and .//*[@role="spinbutton"])][last()]',
  )
  const named = (await group.count()) > 0 ? group : target
  const part = named.locator(
    'xpath=ancestor::*[@role="region" or self::section[@aria-labelledby or @aria-label] or @role="form" or self::form or self::article or self::fieldset or @role="complementary" or self::aside][1]',
  )
  return { title: await nameOf(named), within: (await part.count()) > 0 ? await nameOf(part) : '' }
}

async function nameOf(target: Locator): Promise<string> {
  const [line = ''] = (await target.ariaSnapshot()).split('\n')
  const quoted = /"(?:[^"\\]|\\.)*"/.exec(line)?.[0]
  return quoted === undefined ? '' : String(JSON.parse(quoted))
}
