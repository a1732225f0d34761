import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from '../../src-main/shell/findBrowser.ts'
import type { Contender } from './measure.ts'

/** LibreOffice making a PDF of a Word file, in a new process each time; its profile in the folder stays. */
export function libreOffice(docx: Uint8Array, folder: string): Contender {
  const what = 'LibreOffice, new process, from an equal DOCX'
  if (spawnSync('soffice', ['--version']).status !== 0)
    return { what: `${what}: not measured, it is not on this machine`, act: null }
  const file = join(folder, 'plan.docx')
  writeFileSync(file, docx)
  const args = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf']
  return {
    what,
    act: async () => {
      const { status } = spawnSync('soffice', [...args, '--outdir', folder, file], { stdio: 'ignore' })
      if (status !== 0) throw new Error('LibreOffice did not make a PDF.')
    },
  }
}

const executablePath = findBrowser()
const noBrowser = 'not measured, there is no browser on this machine'

/** Chromium printing a page, tagged, in a new process each time. */
export function newChromium(html: string): Contender {
  const what = 'Chromium, new process, printing equal HTML'
  if (executablePath === null) return { what: `${what}: ${noBrowser}`, act: null }
  return {
    what,
    act: async () => {
      const browser = await launch(executablePath)
      await print(browser, html)
      await browser.close()
    },
  }
}

/** The same in a new page of a Chromium that runs. */
export async function runningChromium(
  html: string,
): Promise<{ contender: Contender; end: () => Promise<void> }> {
  const what = 'Chromium, running, printing equal HTML in a new page'
  if (executablePath === null)
    return { contender: { what: `${what}: ${noBrowser}`, act: null }, end: async () => {} }
  const browser = await launch(executablePath)
  return { contender: { what, act: () => print(browser, html) }, end: () => browser.close() }
}

function launch(executable: string): Promise<Browser> {
  return chromium.launch({ executablePath: executable, chromiumSandbox: process.getuid?.() !== 0 })
}

async function print(browser: Browser, html: string): Promise<void> {
  const page = await browser.newPage()
  await page.setContent(html)
  await page.pdf({ format: 'A4', tagged: true })
  await page.close()
}
