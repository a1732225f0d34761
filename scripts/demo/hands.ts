import type { Locator, Page } from 'playwright-core'

/** What a person does with a screen: the same acts by the mouse (`Mouse`) and by keys alone (`Keyboard`). */
export interface Hands {
  /** Presses a button, tab, answer, box or item of a list. */
  press(target: Locator): Promise<void>
  /** Writes into a field, in place of what it holds. */
  write(field: Locator, text: string): Promise<void>
  /** Leaves a field, so that what it holds is recorded. */
  leave(field: Locator): Promise<void>
  /** Writes as much of an option's name into a field with a list as brings it to the top, and takes it. */
  choose(field: Locator, option: string): Promise<void>
  /** Types the digits of a date into its first part, and leaves it. */
  writeDigits(firstPart: Locator, digits: string): Promise<void>
  /** Gives a number on a scale from 0 to 10. */
  score(scale: Locator, number: number): Promise<void>
  /** Goes to a step of the agenda, given its button there. */
  moveToStep(step: Locator): Promise<void>
  /** Presses a key in a field. */
  key(field: Locator, name: string): Promise<void>
}

/** Points and clicks, and writes whole texts at once. */
export class Mouse implements Hands {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async press(target: Locator): Promise<void> {
    // What looks like a box or an answer lies over the input that a screen reader knows.
    const isCovered = await target.evaluate((element) => element instanceof HTMLInputElement)
    await target.click({ force: isCovered })
  }

  async write(field: Locator, text: string): Promise<void> {
    await field.fill(text)
  }

  async leave(field: Locator): Promise<void> {
    await field.blur()
  }

  async choose(field: Locator, option: string): Promise<void> {
    await field.fill(option)
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await markedOption(field))?.startsWith(option) === true) return field.press('Enter')
      // The list appears, and its first match is marked, a moment after the letters; a list that closed opens again.
      if (tries % 4 === 3) await field.press('ArrowDown')
      await this.#page.waitForTimeout(30)
    }
    throw new Error(`“${option}” cannot be reached in the list`)
  }

  async writeDigits(firstPart: Locator, digits: string): Promise<void> {
    await firstPart.click()
    await this.#page.keyboard.type(digits, { delay: 5 })
    await this.#page.keyboard.press('Tab')
  }

  async score(scale: Locator, number: number): Promise<void> {
    await scale.getByRole('radio', { name: String(number), exact: true }).click()
  }

  async moveToStep(step: Locator): Promise<void> {
    await step.click()
  }

  async key(field: Locator, name: string): Promise<void> {
    await field.press(name)
  }
}

/** The option of a field's list that Enter would take; null while there is none. */
export async function markedOption(field: Locator): Promise<string | null> {
  return await field.evaluate((element) => {
    const id = element.getAttribute('aria-activedescendant')
    return id === null ? null : (document.getElementById(id)?.textContent ?? null)
  })
}
