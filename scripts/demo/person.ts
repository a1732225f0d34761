import type { Locator, Page } from 'playwright-core'
import { type Hands, Mouse } from './hands.ts'

/** A place on the screen: the page, or a part of it that was found by its name. */
export type Place = Page | Locator

/**
 * Does what a person does with a screen, by roles and names alone: nothing here knows an element's id, class or
 * place. When a name is missing or stands for two things, it fails as the person would.
 */
export class Person {
  readonly page: Page
  readonly hands: Hands

  constructor(page: Page, hands: Hands = new Mouse(page)) {
    this.page = page
    this.hands = hands
  }

  region(name: string | RegExp, within: Place = this.page): Locator {
    return within.getByRole('region', { name })
  }

  async press(name: string | RegExp, within: Place = this.page): Promise<void> {
    await this.hands.press(within.getByRole('button', exactly(name)))
  }

  /** Presses a button that stays pressed; one that is pressed already stays so. */
  async pressIn(name: string | RegExp, within: Place = this.page): Promise<void> {
    await this.#pressIn(within.getByRole('button', exactly(name)))
  }

  async #pressIn(button: Locator): Promise<void> {
    if ((await button.getAttribute('aria-pressed')) !== 'true') await this.hands.press(button)
  }

  async openTab(name: RegExp): Promise<void> {
    await this.hands.press(this.page.getByRole('tab', { name }))
  }

  /** Writes into a field and leaves it, so that it is recorded. */
  async write(label: string | RegExp, text: string, within: Place = this.page): Promise<void> {
    const field = within.getByRole('textbox', exactly(label))
    await this.hands.write(field, text)
    await this.hands.leave(field)
  }

  /** Writes into a line that records with Enter. */
  async writeAndEnter(label: string | RegExp, text: string, within: Place = this.page): Promise<void> {
    const field = within.getByRole('textbox', exactly(label))
    await this.hands.write(field, text)
    await this.hands.key(field, 'Enter')
  }

  /** Types into a field with a list, goes down to the option of that name, and takes it with Enter. */
  async choose(label: string | RegExp, option: string, within: Place = this.page): Promise<void> {
    await this.hands.choose(within.getByRole('combobox', exactly(label)), option)
  }

  /** Opens a closed list and takes the option of that name. */
  async select(label: string | RegExp, option: string | RegExp, within: Place = this.page): Promise<void> {
    await this.hands.press(within.getByRole('button', { name: label }))
    await this.hands.press(this.page.getByRole('option', { name: option }))
  }

  /** One of the answers that stand side by side: yes, no, unsure. */
  async answer(group: string | RegExp, option: string | RegExp, within: Place = this.page): Promise<void> {
    await this.hands.press(within.getByRole('radiogroup', exactly(group)).getByRole('radio', exactly(option)))
  }

  /** Several of the answers that stand side by side. Pressed ones stay as they are. */
  async pick(group: string | RegExp, options: (string | RegExp)[], within: Place = this.page): Promise<void> {
    const choices = within.getByRole('toolbar', exactly(group))
    for (const name of options) await this.#pressIn(choices.getByRole('button', { name }))
  }

  async tick(name: string | RegExp, within: Place = this.page): Promise<void> {
    const box = within.getByRole('checkbox', { name })
    if (!(await box.isChecked())) await this.hands.press(box)
  }

  /** Types a day as it is written in England: 24/03/2026. */
  async writeDay(label: string | RegExp, day: string, within: Place = this.page): Promise<void> {
    const [year, month, date] = day.split('-')
    const firstPart = within.getByRole('group', exactly(label)).getByRole('spinbutton').first()
    await this.hands.writeDigits(firstPart, `${date}${month}${year}`)
  }

  /** Takes an action from the menu behind a button. */
  async fromMenu(button: string | RegExp, action: string | RegExp, within: Place = this.page): Promise<void> {
    await this.hands.press(within.getByRole('button', exactly(button)))
    await this.hands.press(this.page.getByRole('menuitem', { name: action }))
  }

  /** Brings a heading to the top of the window, and waits until what is under it has been drawn. */
  async lookAt(heading: string): Promise<void> {
    await this.page
      .getByRole('heading', { name: heading })
      .first()
      .evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await this.page.waitForTimeout(250)
  }

  /** Waits until the screen says that everything is saved. */
  async waitUntilSaved(): Promise<void> {
    await this.page.getByText(/^Saved \d\d:\d\d:\d\d$/).waitFor()
  }
}

/** Names that begin with this text, letter by letter: names on the screen often go on with a role or a state. */
export function exactStart(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

function exactly(name: string | RegExp): { name: string | RegExp; exact?: boolean } {
  return typeof name === 'string' ? { name, exact: true } : { name }
}
