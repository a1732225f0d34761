import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerRequest } from '../../../src-main/core/boundary.ts'
import { CoreOnDisk, passphrase } from '../../support/coreOnDisk.ts'
import { handMadeTemplate, line, requiredLines } from '../documents/handMadeTemplate.ts'
import { wordParagraphs } from '../documents/reading.ts'

const mark = 'Rowanberry County Council'
const council = () => handMadeTemplate({ body: [line(mark), ...requiredLines] })
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

let app: CoreOnDisk
const handlers = () => app.core.handlers
const choose = (bytes = council()) =>
  handlers().chooseTemplate({ kind: 'plan', fileName: 'Plan 2026.docx', base64: base64(bytes) })
const inUse = async () => (await handlers().listTemplates(null)).map(({ kind, chosen }) => ({ kind, chosen }))

beforeEach(async () => {
  app = new CoreOnDisk()
  await handlers().createRecords({ passphrase })
})
afterEach(() => app.remove())

describe('the council’s template', () => {
  it('is used for what is made from then on, after a restart as well, until it is dropped', async () => {
    const { conferenceId } = await handlers().startPracticeConference({ blankMeeting: false })
    const documentId = 'planWord/amber'
    const firstLine = async () => {
      await handlers().showDocument({ conferenceId, documentId })
      return wordParagraphs(app.shown.at(-1)?.bytes ?? new Uint8Array())[0]?.text
    }
    expect(await firstLine()).not.toBe(mark)
    expect((await choose()).problems).toEqual([])
    expect(await firstLine(), 'what was made before is not handed out').toBe(mark)
    await app.restart()
    await handlers().unlock({ passphrase })
    expect((await inUse())[0]?.chosen?.fileName).toBe('Plan 2026.docx')
    expect(await firstLine()).toBe(mark)
    await handlers().dropTemplate({ kind: 'plan' })
    expect(await firstLine()).not.toBe(mark)
    expect(await inUse()).toEqual([
      { kind: 'plan', chosen: null },
      { kind: 'minutes', chosen: null },
    ])
  })

  it('stays as it was when another one is not in order, and that one is opened in the makers’ process only', async () => {
    await choose()
    const before = await inUse()
    const { problems } = await choose(handMadeTemplate({ body: [line('{{weather}}')] }))
    expect(problems[0]).toBe('{{weather}}: there is no such place in a template of this kind.')
    expect(await inUse()).toEqual(before)
    expect(app.maker.answers.map(({ kind }) => kind)).toEqual(['checked', 'checked'])
  })

  it('is encrypted on the disk like everything, and is not to be had while the records are locked', async () => {
    await choose()
    await app.core.lock()
    for (const request of ['listTemplates', 'chooseTemplate', 'dropTemplate']) {
      const argument = {
        listTemplates: null,
        chooseTemplate: { kind: 'plan', fileName: 'x', base64: '' },
        dropTemplate: { kind: 'plan' },
      }[request]
      const answer = await answerRequest(handlers(), request, argument)
      expect(answer, request).toMatchObject({ ok: false, failure: { code: 'locked' } })
    }
    const files = readdirSync(app.dataFolder, { recursive: true, withFileTypes: true })
    for (const file of files.filter((entry) => entry.isFile())) {
      const bytes = readFileSync(join(file.parentPath, file.name))
      for (const words of ['Plan 2026', 'word/document.xml']) expect(bytes.includes(words)).toBe(false)
    }
  })

  it('starts from a sample that is taken as it is', async () => {
    for (const kind of ['plan', 'minutes'] as const) {
      await handlers().saveSampleTemplate({ kind })
      const sample = app.saved.at(-1)
      expect(sample?.name).toMatch(/^Template - .*\.docx$/)
      const verdict = await handlers().chooseTemplate({
        kind,
        fileName: sample?.name ?? '',
        base64: base64(sample?.bytes ?? new Uint8Array()),
      })
      expect(verdict.problems).toEqual([])
    }
  })
})
