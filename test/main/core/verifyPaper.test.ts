import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NamedFile } from '../../../src-main/core/core.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { PaperInHand } from '../../../src-shared/contract.ts'
import { CoreOnDisk, passphrase } from '../../support/coreOnDisk.ts'

const sha256 = ({ bytes }: Pick<NamedFile, 'bytes'>) => createHash('sha256').update(bytes).digest('hex')

describe('a paper that somebody brings', () => {
  const app = new CoreOnDisk()
  let conferenceId: string
  let childId: string

  beforeAll(async () => {
    await app.core.handlers.createRecords({ passphrase })
    ;({ conferenceId } = await app.core.handlers.startPracticeConference({ blankMeeting: false }))
    const { conference } = await app.core.handlers.openConference({ conferenceId })
    childId = conference.children.order[0] ?? ''
    await app.core.handlers.saveDocuments({ conferenceId, documentIds: [`plan/${childId}`, 'minutes'] })
  })
  afterAll(() => app.remove())

  const verify = (paper: PaperInHand, inConference = conferenceId) =>
    app.core.handlers.verifyPaper({ conferenceId: inConference, paper })
  const file = (saved: Pick<NamedFile, 'bytes'> | undefined) =>
    verify({ kind: 'file', sha256: sha256(saved ?? { bytes: new Uint8Array() }) })
  const sheet = (checkCode: string) => verify({ kind: 'sheet', checkCode })
  const issued = async () =>
    rows((await app.core.handlers.openConference({ conferenceId })).conference.issuedDocuments)
  const codeOfPlan = async () => (await issued())[0]?.checkCode ?? ''

  it('is known as the very file that was saved, for whom and when, and as what the record says', async () => {
    const [plan] = await issued()
    expect(await file(app.saved[0])).toEqual({
      kind: 'current',
      sentences: [
        expect.stringMatching(
          /^It is “Child protection plan for .*”, saved on 24 March 2026 at 10:00\. For /,
        ),
        'The record has not changed since: a new copy would say the same.',
      ],
    })
    expect((await file(app.saved[0])).sentences[0]).toContain(plan?.readerName)
    expect(await file(app.saved[1])).toMatchObject({ kind: 'current' })
  })

  it('is not known when one bit of it is another', async () => {
    const bytes = Uint8Array.from(app.saved[0]?.bytes ?? [])
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    expect(await file({ bytes })).toMatchObject({ kind: 'unknown' })
  })

  it('is known by the code that is printed on it, however it is typed, and is told what a code cannot tell', async () => {
    const code = await codeOfPlan()
    for (const typed of [
      code,
      code.toLowerCase().replaceAll('-', ' '),
      ` ${code.replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l')} `,
    ]) {
      const { kind, sentences } = await sheet(typed)
      expect(kind, typed).toBe('current')
      expect(sentences.at(-1)).toContain('not whether a word on this sheet was altered since')
    }
  })

  it('is not known by a code that was never printed, and a word is refused as no code', async () => {
    const other = (await codeOfPlan()).replace(/^./, (digit) => (digit === 'A' ? 'B' : 'A'))
    expect(await sheet(other)).toMatchObject({ kind: 'unknown' })
    for (const typed of ['', 'Amber', '123', `${other}0`])
      await expect(sheet(typed)).rejects.toMatchObject({ code: 'not-a-check-code' })
  })

  it('is not known to another conference', async () => {
    const other = await app.core.handlers.startPracticeConference({ blankMeeting: true })
    const paper = { kind: 'file', sha256: sha256(app.saved[0] ?? { bytes: new Uint8Array() }) } as const
    expect(await verify(paper, other.conferenceId)).toMatchObject({ kind: 'unknown' })
    expect(await verify({ kind: 'sheet', checkCode: await codeOfPlan() }, other.conferenceId)).toMatchObject({
      kind: 'unknown',
    })
  })

  it('is older than the record once its plan says something else, and current again when that is undone', async () => {
    const { actions } = (await app.core.handlers.openConference({ conferenceId })).conference.children.byId[
      childId
    ]?.plan ?? { actions: { order: [] } }
    const actionId = actions.order[0] ?? ''
    const changed = await app.perform(conferenceId, 'wordAction', {
      childId,
      actionId,
      what: 'Something else entirely',
    })
    expect(await file(app.saved[0])).toEqual({
      kind: 'outdated',
      sentences: [
        expect.stringContaining('saved on'),
        'The record has changed since: a new copy would say something else. Use the new one.',
      ],
    })
    expect(await sheet(await codeOfPlan())).toMatchObject({ kind: 'outdated' })
    expect(await file(app.saved[1]), 'the minutes').toMatchObject({ kind: 'outdated' })
    await app.core.handlers.undo({ conferenceId, baseRevision: changed.revision })
    expect(await sheet(await codeOfPlan())).toMatchObject({ kind: 'current' })
  })

  it('is known after a restart', async () => {
    await app.restart()
    await app.core.handlers.unlock({ passphrase })
    expect(await file(app.saved[0])).toMatchObject({ kind: 'current' })
  })
})
