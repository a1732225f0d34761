import { join } from 'node:path'
import { type ChromiumShell, startChromiumShell } from '../../src-main/shell/chromiumShell.ts'
import { openChairside } from '../../src-main/shell/join.ts'
import { readPages } from '../../src-main/shell/pages.ts'

const root = join(import.meta.dirname, '../..')

/** Opens the built app without a window, over the real core and records in the folder. */
export async function openApp(folders: { dataFolder: string; outbox: string }): Promise<ChromiumShell> {
  const shell = await startChromiumShell({
    pages: readPages(join(root, 'dist', 'renderer')),
    ...folders,
    headless: true,
    devServer: null,
  })
  await openChairside(shell, 'demo')
  shell.page.setDefaultTimeout(15_000)
  return shell
}
