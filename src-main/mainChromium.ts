import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startChromiumShell } from './shell/chromiumShell.ts'
import { outboxFolder, recordsFolder } from './shell/folders.ts'
import { openChairside } from './shell/join.ts'
import { readPages } from './shell/pages.ts'

/** Chairside in an installed Chromium, Chrome or Edge: `node src-main/mainChromium.ts [options]`. */
const { values } = parseArgs({
  options: {
    'data-folder': { type: 'string', default: recordsFolder(process.platform, process.env, homedir()) },
    outbox: { type: 'string', default: outboxFolder(homedir()) },
    headless: { type: 'boolean', default: false },
    'dev-server': { type: 'string' },
  },
})
const root = join(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const devServer = values['dev-server'] ?? null

try {
  const shell = await startChromiumShell({
    pages: devServer === null ? readPages(join(root, 'dist', 'renderer')) : null,
    dataFolder: resolve(values['data-folder']),
    outbox: resolve(values.outbox),
    headless: values.headless,
    devServer,
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void shell.close())
  await openChairside(shell, version)
  await shell.closed
} catch (error) {
  // The sentence says what to do; where it happened in the code does not help the person who reads it.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
