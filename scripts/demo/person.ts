import type { Locator, Page } from 'playwright-core'

/** A place on the screen: the page, or a part of it that was found by its name. */
export type Place = Page | Locator

/**
 * Does what a person does with a screen, by roles and names alone: nothing here knows an element's id, class or
 * place. When a name is missing or stands for two things, it fails as the person would.
 */
export class Person {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  region(name: string | RegExp, within: Place = this.page): Locator {
    return within.getByRole('region', { name })
  }

  async press(name: string | RegExp, within: Place = this.page): Promise<void> {
    await within.getByRole('button', exactly(name)).click()
  }

  /** Presses a button that stays pressed; one that is pressed already stays so. */
  async pressIn(name: string | RegExp, within: Place = this.page): Promise<void> {
    const button = within.getByRole('button', exactly(name))
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click()
  }

  async openTab(name: RegExp): Promise<void> {
    await this.page.getByRole('tab', { name }).click()
  }

  /** Writes into a field and leaves it, so that it is recorded. */
  async write(label: string | RegExp, text: string, within: Place = this.page): Promise<void> {
    const field = within.getByRole('textbox', exactly(label))
    await field.fill(text)
    await field.blur()
  }

  /** Writes into a line that records with Enter. */
  async writeAndEnter(label: string | RegExp, text: string, within: Place = this.page): Promise<void> {
    const field = within.getByRole('textbox', exactly(label))
    await field.fill(text)
    await field.press('Enter')
  }

  /** Types into a field with a list, goes down to the option of that name, and takes it with Enter. */
  async choose(label: string | RegExp, option: string, within: Place = this.page): Promise<void> {
    const field = within.getByRole('combobox', exactly(label))
    await field.fill(option)
    for (let tries = 0; tries < 100; tries += 1) {
      const marked = await this.markedOption(field)
      if (marked?.startsWith(option) === true) return field.press('Enter')
      // The list appears, and its first match is marked, a moment after the letters; a list that closed opens again.
      if (tries % 4 === 3) await field.press('ArrowDown')
      await this.page.waitForTimeout(30)
    }
    throw new Error(`“${option}” cannot be reached in the list of ${String(label)}`)
  }

  private async markedOption(field: Locator): Promise<string | null> {
    const id = await field.getAttribute('aria-activedescendant')
    return id === null || id === '' ? null : await this.page.locator(`[id="${id}"]`).textContent()
  }

  /** Opens a closed list and takes the option of that name. */
  async select(label: string | RegExp, option: string | RegExp, within: Place = this.page): Promise<void> {
    await within.getByRole('button', { name: label }).click()
    await this.page.getByRole('option', { name: option }).click()
  }

  /** One of the answers that stand side by side: yes, no, unsure. */
  async answer(group: string | RegExp, option: string | RegExp, within: Place = this.page): Promise<void> {
    await within.getByRole('radiogroup', exactly(group)).getByRole('radio', exactly(option)).click()
  }

  /** Several of the answers that stand side by side. Pressed ones stay as they are. */
  async pick(group: string | RegExp, options: (string | RegExp)[], within: Place = this.page): Promise<void> {
    for (const option of options) {
      const choice = within.getByRole('toolbar', exactly(group)).getByRole('button', { name: option })
      if ((await choice.getAttribute('aria-pressed')) !== 'true') await choice.click()
    }
  }

  async tick(name: string | RegExp, within: Place = this.page): Promise<void> {
    const box = within.getByRole('checkbox', { name })
    if (!(await box.isChecked())) await box.click({ force: true })
  }

  /** Types a day as it is written in England: 24/03/2026. */
  async writeDay(label: string | RegExp, day: string, within: Place = this.page): Promise<void> {
    const [year, month, date] = day.split('-')
    await within.getByRole('group', exactly(label)).getByRole('spinbutton').first().click()
    await this.page.keyboard.type(`${date}${month}${year}`, { delay: 5 })
    await this.page.keyboard.press('Tab')
  }

  /** Takes an action from the menu behind a button. */
  async fromMenu(button: string | RegExp, action: string | RegExp, within: Place = this.page): Promise<void> {
    await within.getByRole('button', exactly(button)).click()
    await this.page.getByRole('menuitem', { name: action }).click()
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
