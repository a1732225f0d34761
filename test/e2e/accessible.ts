import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe-core finds wrong with the screen as it is, "rule: selector", by every rule of WCAG 2.0 to 2.2 A and AA and of
 * good practice. One rule is left out, and only while the list of a field is open: the library hides the rest of the page
 * from screen readers then, and the Tab key closes the list before it could lead there.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const found = await page.evaluate<{ rule: string; places: string[] }[]>(
    `(() => {
      if (window.axe === undefined) { ${axe} }
      const isListOpen = document.querySelector('[role=combobox][aria-expanded=true]') !== null
      const rules = { 'aria-hidden-focus': { enabled: !isListOpen } }
      return axe.run(document, { rules, resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => ({ rule: id, places: nodes.map(({ target }) => target.join(' ')) })))
    })()`,
  )
  return found.flatMap(({ rule, places }) => places.slice(0, 5).map((place) => `${rule}: ${place}`))
}

/** How far the page is wider than its window, in CSS pixels; 0 where nobody has to scroll sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return Math.max(0, scrollWidth - clientWidth)
  })
}
