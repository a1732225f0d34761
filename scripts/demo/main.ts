import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { practiceConferenceText } from '../../src-main/core/beginning.ts'
import type { NamedFile } from '../../src-main/core/core.ts'
import { practiceInForce } from '../../src-main/core/practiceInForce.ts'
import { refuseToReplace, writeFolder } from '../../src-main/documents/writeFolder.ts'
import { readConferenceFile } from '../../src-shared/conference/interchange.ts'
import { Refusal } from '../../src-shared/result.ts'
import { Chair } from './chair.ts'
import { openApp } from './openApp.ts'
import { chairPracticeConference } from './practiceRun.ts'

/**
 * The demonstration: chairs the practice conference through the real screens in a headless browser, over the real core
 * and encrypted records, and leaves the documents and a picture of each step in a folder.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'demo-output' } } })
const note = 'about-this-demonstration.txt'
const isOurs = (names: string[]) => names.includes(note)

async function demonstrate(): Promise<NamedFile[]> {
  const home = mkdtempSync(join(tmpdir(), 'chairside-demo-'))
  const outbox = join(home, 'outbox')
  const shell = await openApp({ dataFolder: join(home, 'data'), outbox })
  const pictures: NamedFile[] = []
  const picture = async (name: string) => {
    const number = String(pictures.length + 1).padStart(2, '0')
    console.log(`  ${name}`)
    pictures.push({
      name: `screen-${number}-${name}.png`,
      mediaType: 'image/png',
      bytes: await shell.page.screenshot(),
    })
  }
  try {
    await shell.page.setViewportSize({ width: 1366, height: 768 })
    const chair = new Chair(shell.page)
    const practice = practiceInForce(new Date().toISOString())
    const story = readConferenceFile(practiceConferenceText(), practice)
    await chair.firstRun('kettle orbit mossy violin')
    await picture('home')
    await chair.press('Start with everything prepared')
    await chairPracticeConference({ chair, story, profile: practice.profile, picture })
    return [...savedIn(outbox), ...pictures]
  } finally {
    await shell.close()
    rmSync(home, { recursive: true, force: true })
  }
}

/** The documents that the app saved: in one folder of its own. */
function savedIn(outbox: string): NamedFile[] {
  const [folder = ''] = readdirSync(outbox)
  return readdirSync(join(outbox, folder)).map((name) => ({
    name,
    mediaType: 'application/octet-stream',
    bytes: readFileSync(join(outbox, folder, name)),
  }))
}

try {
  refuseToReplace(values.out, isOurs)
  console.log('Chairing the practice conference: everybody in it is invented.')
  const files = await demonstrate()
  const about =
    'Made by the demonstration of Chairside. The family, the people and the places are invented.\n'
  writeFolder(
    values.out,
    [...files, { name: note, mediaType: 'text/plain', bytes: Buffer.from(about) }],
    isOurs,
  )
  console.log(`\nIn ${values.out}:`)
  for (const { name } of files) console.log(`  ${name}`)
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error)
  process.exitCode = 1
}
