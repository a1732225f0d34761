import type { Locator, Page } from 'playwright-core'
import { type Hands, markedOption } from './hands.ts'
import { arrowTo, distanceTo, hasFocus, nameToFind, type OnPage } from './whereFocusIs.ts'

/** What was pressed: `content` is every character of a text, a date or a number that ends up in the record. */
export interface KeyCount {
  content: number
  other: number
}

/** Further away than this, a few letters of its name are quicker than the Tab key. */
const farAway = 7

/**
 * Chairs without a mouse, as somebody does who knows the keys: Tab where it is near, Ctrl+K and a few letters of the name
 * where it is not, arrows within a group. Every key goes to the page as a key, wherever the focus is; only the rest of a
 * long text is put in at once, after its first words were typed. Counts as it goes.
 */
export class Keyboard implements Hands {
  readonly count: KeyCount = { content: 0, other: 0 }
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async press(target: Locator): Promise<void> {
    await this.#arriveAt(target)
    // Arriving at an answer or a tab by arrows chooses it already.
    const isChosen = await target.evaluate(
      (element) =>
        element.matches('[role=tab][aria-selected=true], [role=radio][aria-checked=true]') ||
        (element instanceof HTMLInputElement && element.type === 'radio' && element.checked),
    )
    if (isChosen) return
    const isBox = await target.evaluate((element) => element.matches('input, [role=radio], [role=checkbox]'))
    await this.#press(isBox ? 'Space' : 'Enter')
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.#arriveAt(field)
    const held = await field.evaluate((element) =>
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.value
        : element.textContent,
    )
    if (held === text) return
    if (held !== '') await this.#press('Control+a')
    await this.#type(text)
  }

  async leave(): Promise<void> {
    await this.#press('Tab')
  }

  async choose(field: Locator, option: string): Promise<void> {
    await this.#arriveAt(field)
    if ((await field.inputValue()) !== '') await this.#press('Control+a')
    for (const letter of option) {
      this.count.other += 1
      await this.#page.keyboard.type(letter)
      if (await this.#isMarked(field, option)) return this.#press('Enter')
    }
    for (let tries = 0; tries < 20; tries += 1) {
      await this.#press('ArrowDown')
      if (await this.#isMarked(field, option)) return this.#press('Enter')
    }
    throw new Error(`“${option}” cannot be reached in the list`)
  }

  async writeDigits(firstPart: Locator, digits: string): Promise<void> {
    await this.#arriveAt(firstPart)
    await this.#page.keyboard.type(digits, { delay: 5 })
    this.count.content += digits.length
    await this.#press('Tab')
  }

  async score(scale: Locator, number: number): Promise<void> {
    const digits = String(number)
    await this.#goTo(scale.getByRole('radio').first())
    await this.#page.keyboard.type(digits)
    this.count.content += digits.length
  }

  async moveToStep(step: Locator): Promise<void> {
    const agenda = this.#page.getByRole('navigation', { name: 'Agenda' })
    for (let tries = 0; tries < 30; tries += 1) {
      const here = agenda.locator('[aria-current=step]')
      const name = await here.innerText()
      const distance = await step.evaluate((wanted) => {
        const steps = [...(wanted.closest('nav')?.querySelectorAll('button') ?? [])]
        return (
          steps.indexOf(wanted as HTMLButtonElement) -
          steps.findIndex((button) => button.ariaCurrent === 'step')
        )
      })
      if (distance === 0) return
      await this.#press(distance > 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp')
      await here.filter({ hasNotText: name }).waitFor()
    }
    throw new Error('Alt and the arrows do not lead to that step')
  }

  async key(field: Locator, name: string): Promise<void> {
    await this.#arriveAt(field)
    await this.#press(name)
  }

  async #press(name: string): Promise<void> {
    this.count.other += 1
    await this.#page.keyboard.press(name)
  }

  async #type(text: string): Promise<void> {
    const typed = text.slice(0, 24)
    this.count.content += text.length
    // Shift+Enter is a new line in every text, also where Enter records.
    for (const [index, line] of typed.split('\n').entries()) {
      if (index > 0) await this.#page.keyboard.press('Shift+Enter')
      await this.#page.keyboard.type(line)
    }
    if (typed.length < text.length) await this.#page.keyboard.insertText(text.slice(typed.length))
  }

  /** The list appears, and its first match is marked, a moment after the letter. */
  async #isMarked(field: Locator, option: string): Promise<boolean> {
    for (let tries = 0; tries < 4; tries += 1) {
      const marked = await markedOption(field)
      if (marked !== null) return marked.startsWith(option)
      await this.#page.waitForTimeout(20)
    }
    return false
  }

  async #arriveAt(target: Locator): Promise<void> {
    await this.#moveWithin(await this.#goTo(target))
  }

  /** Goes to the target, or to the group of answers that it is in. */
  async #goTo(target: Locator): Promise<OnPage> {
    const element = await elementOf(target)
    if (await hasFocus(element)) return element
    const { steps } = await distanceTo(element)
    if (steps <= farAway || !(await this.#find(target, element))) await this.#tab(element)
    return element
  }

  async #tab(target: OnPage): Promise<void> {
    for (let tries = 0; tries < 300; tries += 1) {
      const { steps, isForward } = await distanceTo(target)
      if (steps === 0) return
      await this.#press(isForward ? 'Tab' : 'Shift+Tab')
      if (await hasFocus(target)) return
    }
    throw new Error(`The Tab key does not lead to ${String(target)}`)
  }

  /**
   * Ctrl+K and letters of the name, then of the part of the screen, until it is the first of the list. False where that
   * does not find it.
   */
  async #find(target: Locator, element: OnPage): Promise<boolean> {
    if ((await this.#page.getByRole('dialog').count()) > 0) return false
    const { title, within } = await nameToFind(target)
    if (title === '') return false
    await this.#press('Control+k')
    const list = this.#page.getByRole('menu', { name: 'Places' })
    await list.waitFor()
    for (const letter of `${title.slice(0, 12).trim()} ${within.slice(0, 20)}`) {
      this.count.other += 1
      await this.#page.keyboard.type(letter)
      const [first = '', second = ''] = await list.getByRole('menuitem').allInnerTexts()
      const isOnly = second.split('\n')[0] !== title
      if (first === `${title}\n${within}` || (first.split('\n')[0] === title && isOnly)) {
        await this.#press('Enter')
        await list.waitFor({ state: 'detached' })
        return (await distanceTo(element)).steps === 0
      }
    }
    await this.#press('Escape')
    if ((await list.count()) > 0) await this.#press('Escape')
    await list.waitFor({ state: 'detached' })
    return false
  }

  /** Within a group of answers, a list or a menu the arrows move. */
  async #moveWithin(target: OnPage): Promise<void> {
    for (let tries = 0; tries < 100 && !(await hasFocus(target)); tries += 1)
      await this.#press(await arrowTo(target))
    if (!(await hasFocus(target))) throw new Error(`The arrows do not lead to ${String(target)}`)
  }
}

async function elementOf(target: Locator): Promise<OnPage> {
  const element = await target.elementHandle()
  if (element === null) throw new Error(`${String(target)} is not there`)
  return element
}
