import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readConferenceFile } from '../../src-shared/conference/interchange.ts'
import { Refusal } from '../../src-shared/result.ts'
import type { NamedFile } from '../core/core.ts'
import { practiceInForce } from '../core/practiceInForce.ts'
import { makeAllDocuments } from './makeDocuments.ts'
import { makeReport, reportFormat } from './report.ts'
import { refuseToReplace, writeFolder } from './writeFolder.ts'

const defaultFolder = 'documents-output'
const reportName = 'report.json'

const help = `Makes every document of a conference file, without a window.

  npm run documents -- FILE.json [--out FOLDER]

FILE.json   a conference in Chairside's file format (assets/conference.schema.json)
--out       where the documents go; ${defaultFolder} when not given. A folder that this
            command made earlier is replaced; any other that is not empty is refused.

The folder gets every paper of each child and of the conference, the conference file
and ${reportName}. If anything is wrong, the reason is printed, nothing is written, and the
exit code is 1.
`

/** Runs the command and answers with its exit code. What it prints goes to `say` and `complain`. */
export async function documentsCommand(
  args: string[],
  at: string,
  say: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  try {
    const { file, folder, wantsHelp } = understood(args)
    if (wantsHelp) {
      say(help)
      return 0
    }
    const files = await filesFrom(file, folder, at)
    writeFolder(folder, files, isOurReport)
    say(`${files.map(({ name }) => `${folder}/${name}\n`).join('')}`)
    return 0
  } catch (error) {
    complain(`${error instanceof Refusal ? error.message : faultSentence(error)}\n`)
    return 1
  }
}

function understood(args: string[]): { file: string; folder: string; wantsHelp: boolean } {
  const { values, positionals } = parsed(args)
  const wantsHelp = values.help === true
  const [file, ...others] = positionals
  const folder = values.out ?? defaultFolder
  if (wantsHelp) return { file: '', folder, wantsHelp }
  if (file === undefined || others.length > 0 || folder.trim() === '')
    throw new Refusal('usage', 'Name one conference file: npm run documents -- FILE.json --out FOLDER')
  return { file, folder, wantsHelp }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch (error) {
    throw new Refusal('usage', `${error instanceof Error ? error.message : 'Not understood'}. Try --help.`)
  }
}

/** Everything is made before anything is written. */
async function filesFrom(file: string, folder: string, at: string): Promise<NamedFile[]> {
  const practice = practiceInForce(at)
  const conference = readConferenceFile(textOf(file), practice)
  if (conference.children.order.length === 0)
    throw new Refusal(
      'no-children',
      'In “conference.children”: there is no child in this conference, so there is nothing to make a document about.',
    )
  refuseToReplace(folder, isOurReport)
  const made = await makeAllDocuments(conference, practice, { at })
  const report = `${JSON.stringify(makeReport(conference, practice, made, at), null, 2)}\n`
  return [
    ...made.map(({ file: document }) => document),
    { name: reportName, mediaType: 'application/json', bytes: new TextEncoder().encode(report) },
  ]
}

function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    if (error instanceof TypeError)
      throw new Refusal('not-utf8', `“${file}” is not a conference file: it is not text in UTF-8.`)
    throw new Refusal(
      'unreadable',
      `“${file}” cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown'}). Check its name and folder.`,
    )
  }
}

const OurReport = z.object({
  format: z.literal(reportFormat),
  files: z.array(z.object({ name: z.string() })),
})

/** Whether a folder holds the files of one report of ours and nothing else. */
function isOurReport(names: string[], read: (name: string) => string): boolean {
  if (!names.includes(reportName)) return false
  try {
    const report = OurReport.safeParse(JSON.parse(read(reportName)))
    if (!report.success) return false
    const known = new Set([reportName, ...report.data.files.map(({ name }) => name)])
    return names.every((name) => known.has(name))
  } catch {
    return false
  }
}

function faultSentence(error: unknown): string {
  return `The documents could not be made: ${error instanceof Error ? error.message : String(error)}`
}

if (import.meta.main)
  process.exitCode = await documentsCommand(
    process.argv.slice(2),
    new Date().toISOString(),
    (text) => process.stdout.write(text),
    (text) => process.stderr.write(text),
  )
