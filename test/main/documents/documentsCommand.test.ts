import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentsCommand } from '../../../src-main/documents/documentsCommand.ts'
import { listDocuments } from '../../../src-main/documents/listing.ts'
import { interchangeJsonSchema, writeConferenceFile } from '../../../src-shared/conference/interchange.ts'
import { testPractice } from '../../support/chairing.ts'
import { siblings } from '../../support/siblings.ts'

const root = join(import.meta.dirname, '../../..')
const people = siblings()
const good = writeConferenceFile(people.conference)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chairside-documents-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

/** As a person runs it: a process of its own, with names of files as seen from the folder that they are in. */
function runScript(...args: string[]): Ended {
  const script = join(root, 'scripts/documents.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** The same without a process of its own. */
async function run(...args: string[]): Promise<Ended> {
  const said = { stdout: '', stderr: '' }
  const status = await documentsCommand(
    args,
    '2026-03-24T12:00:00.000Z',
    (text) => {
      said.stdout += text
    },
    (text) => {
      said.stderr += text
    },
  )
  return { status, ...said }
}

const file = () => join(folder, 'conference.json')
const papers = () => join(folder, 'papers')

async function runOn(text: string): Promise<Ended> {
  writeFileSync(file(), text)
  return await run(file(), '--out', papers())
}

describe('npm run documents', () => {
  it('makes every document of a conference file, and a report', () => {
    writeFileSync(file(), good)
    expect(runScript('conference.json', '--out', 'papers')).toMatchObject({ status: 0, stderr: '' })
    const names = listDocuments(people.conference, testPractice).map(({ fileName }) => fileName)
    expect(names).toContain('Plan - Amber Reed - 2026-03-24.pdf')
    expect(readdirSync(join(folder, 'papers')).sort()).toEqual([...names, 'report.json'].sort())
    expect(JSON.parse(readFileSync(join(folder, 'papers', 'Conference - 2026-03-24.json'), 'utf8'))).toEqual(
      JSON.parse(good),
    )
    const report = JSON.parse(readFileSync(join(folder, 'papers', 'report.json'), 'utf8'))
    for (const { name, sha256 } of report.files) {
      const bytes = readFileSync(join(folder, 'papers', name))
      expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
    expect(readdirSync(folder).sort()).toEqual(['conference.json', 'papers'])
  })

  it.each([
    ['a file that is not there', null, 'cannot be read (ENOENT)'],
    ['what is not JSON', '{ "format": ', 'it is not JSON'],
    ['another kind of file', '{}', 'This is not a conference file'],
    ['a newer version', good.replace('"version": 1', '"version": 2'), 'made by a newer Chairside'],
    [
      'a date that does not exist',
      good.replace('"date": "2026-03-24"', '"date": "2026-02-31"'),
      'In “conference.date”',
    ],
    [
      'an unknown kind of conference',
      good.replace('"kindId": "initial"', '"kindId": "party"'),
      'In “conference.kindId”',
    ],
    [
      'a child who is not there',
      good.replace(
        `"worksWithChildIds": [\n            "${people.amber}"`,
        '"worksWithChildIds": [\n            "ghost"',
      ),
      'there is no child “ghost”',
    ],
  ])('refuses %s with a sentence, exit code 1 and nothing written', async (_what, text, expected) => {
    const { status, stderr, stdout } =
      text === null ? await run(file(), '--out', papers()) : await runOn(text)
    expect(stderr).toContain(expected)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(readdirSync(folder).filter((name) => name !== 'conference.json')).toEqual([])
  })

  it('refuses a conference without children', async () => {
    const empty = JSON.parse(good)
    for (const table of [
      'children',
      'people',
      'relations',
      'addresses',
      'exclusions',
      'restrictedItems',
      'reports',
      'entries',
      'dangers',
      'scalingQuestions',
      'dissents',
      'challenges',
    ])
      empty.conference[table] = { byId: {}, order: [] }
    empty.conference.chairId = null
    for (const part of Object.values<{ attendeeIds: string[] }>(empty.conference.parts.byId))
      part.attendeeIds = []
    const { status, stderr } = await runOn(JSON.stringify(empty))
    expect(stderr).toContain('there is no child in this conference')
    expect(status).toBe(1)
    expect(existsSync(join(folder, 'papers'))).toBe(false)
  })

  it('ends with exit code 1 when it refuses', () => {
    writeFileSync(file(), '{}')
    const { status, stdout, stderr } = runScript('conference.json')
    expect(stderr).toContain('This is not a conference file')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(readdirSync(folder)).toEqual(['conference.json'])
  })

  it('writes nothing when the documents cannot be kept, and leaves no folder behind', async () => {
    writeFileSync(file(), good)
    const { status, stderr } = await run(file(), '--out', join(file(), 'papers'))
    expect(stderr).toContain('The documents could not be made')
    expect(status).toBe(1)
    expect(readdirSync(folder)).toEqual(['conference.json'])
  })

  it('makes every document where the bank holidays of the year are not known, and says which dates are missing', async () => {
    const { status } = await runOn(good.replaceAll('2026-', '2014-'))
    expect(status).toBe(0)
    const report = JSON.parse(readFileSync(join(papers(), 'report.json'), 'utf8'))
    const [amber] = report.children
    expect(amber.datesProblem).toContain('Chairside knows the bank holidays of')
    const known = amber.dates.map(({ limitId }: { limitId: string }) => limitId)
    expect(known).toContain('firstReview91Days')
    expect(known).not.toContain('firstCoreGroup')
  })

  it('replaces what it made before, and leaves a folder with other things as it is', async () => {
    await runOn(good)
    expect((await runOn(good)).status).toBe(0)
    writeFileSync(join(papers(), 'letter.txt'), 'mine')
    const { status, stderr } = await runOn(good)
    expect(stderr).toContain('holds other things')
    expect(status).toBe(1)
    expect(readFileSync(join(papers(), 'letter.txt'), 'utf8')).toBe('mine')
    mkdirSync(join(folder, 'empty'))
    expect((await run(file(), '--out', join(folder, 'empty'))).status).toBe(0)
  })

  it('says how it is used', async () => {
    expect(await run('--help')).toMatchObject({ status: 0, stderr: '' })
    expect((await run('--help')).stdout).toContain('--out')
    expect(await run()).toMatchObject({ status: 1, stdout: '' })
    expect((await run('a.json', '--nonsense')).stderr).toContain('--help')
  })
})

describe('report.json', () => {
  it('says for whom each file is, what was left out, the flags, quoracy, views, decisions and dates', async () => {
    await runOn(good)
    const report = JSON.parse(readFileSync(join(folder, 'papers', 'report.json'), 'utf8'))
    expect(report.files[0]).toMatchObject({
      name: 'Plan - Amber Reed - 2026-03-24.pdf',
      reader: { kind: 'planOf' },
      childId: people.amber,
      leftOut: { restricted: 3, otherPart: 1, withheldAddress: 1, privateToChair: 1 },
    })
    const [amber, , baby] = report.children
    expect(amber).toMatchObject({
      name: 'Amber Reed',
      quoracy: { confirmed: 'quorate', isQuorateByRule: true },
      views: {
        professionals: { yes: 3, no: 1, unsure: 0, none: 0 },
        family: { yes: 0, no: 1, unsure: 1, none: 1 },
        children: { yes: 0, no: 0, unsure: 0, none: 0 },
      },
      decision: {
        outcomeId: 'planNeeded',
        planNeeded: true,
        categoryIds: ['emotional'],
        censusCodes: ['EMO'],
      },
    })
    expect(baby.decision).toMatchObject({ planNeeded: false, categoryIds: [] })
    const ruleIds = (index: number) =>
      amber.actions[index].flags.map(({ ruleId }: { ruleId: string }) => ruleId)
    expect(ruleIds(2).length).toBeGreaterThan(0)
    expect(ruleIds(2).every((id: string) => /^R\d\d$/.test(id))).toBe(true)
    const review = amber.dates.filter(({ event }: { event: string }) => event === 'nextReview')
    expect(review.map(({ date, limitId }: { date: string; limitId: string }) => [limitId, date])).toEqual([
      ['firstReview91Days', '2026-06-23'],
      ['firstReview3Months', '2026-06-24'],
    ])
    expect(review[0].rule).toContain('91 days after the conference')
  })
})

it('the schema that ships with the app is that of this version (npm run schema)', () => {
  const shipped = JSON.parse(readFileSync(join(root, 'assets/conference.schema.json'), 'utf8'))
  expect(shipped).toEqual(JSON.parse(JSON.stringify(interchangeJsonSchema())))
})
