import { computeAccessibleName } from 'dom-accessibility-api'

/** Something on the screen that one can go to: a field, a group of answers, a tab, a button or a heading. */
export interface Place {
  /** Its name, as a screen reader says it. */
  title: string
  /** The part of the screen it is in, by name; empty where that has none. */
  within: string
  element: HTMLElement
}

const groups = '[role=radiogroup], [role=toolbar], [role=group]:has([role=spinbutton])'
const things = `${groups}, input, textarea, button, [role=combobox], [role=tab], h2, h3`
const named =
  '[role=region], section[aria-labelledby], [role=form], form, article, fieldset, [role=complementary]'

/** Every place of the opened conference's screen: those of the step first, then those of the bar above it. */
export function placesOnScreen(): Place[] {
  return [
    ...document.querySelectorAll<HTMLElement>('.frame > main'),
    ...document.querySelectorAll<HTMLElement>('.frame > .top-bar'),
  ].flatMap(placesIn)
}

/** Every place of a part of the screen in reading order. A group of answers is one place, as it is one stop of the Tab key. */
export function placesIn(root: HTMLElement): Place[] {
  return [...root.querySelectorAll<HTMLElement>(things)].flatMap((element) => {
    if (element.parentElement?.closest(groups) || !isReachable(element)) return []
    const title = computeAccessibleName(element)
    return title === '' ? [] : [{ title, within: nameOfPart(element, root, title), element }]
  })
}

/** Puts the focus where a person would: on the field, or on the answer that was given. A tab is opened as well. */
export function goTo({ element }: Place): void {
  const target = element.matches(groups)
    ? (element.querySelector<HTMLElement>('[tabindex="0"], [aria-checked=true], [role=spinbutton], button') ??
      element)
    : element
  if (/^H\d$/.test(target.tagName)) target.tabIndex = -1
  target.focus()
  if (target.role === 'tab') target.click()
  target.scrollIntoView({ block: 'center' })
}

function isReachable(element: HTMLElement): boolean {
  if (element.matches(':disabled, [type=hidden], [aria-disabled=true]')) return false
  return element.closest('[aria-hidden=true], [hidden], [inert]') === null && element.checkVisibility()
}

function nameOfPart(element: HTMLElement, root: HTMLElement, title: string): string {
  for (
    let part = element.parentElement?.closest<HTMLElement>(named);
    part && root.contains(part);
    part = part.parentElement?.closest<HTMLElement>(named)
  ) {
    const name = computeAccessibleName(part)
    if (name !== '' && name !== title) return name
  }
  return ''
}
