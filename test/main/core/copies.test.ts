import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rows } from '../../../src-shared/conference/table.ts'
import { Refusal } from '../../../src-shared/result.ts'
import { CoreOnDisk, passphrase } from '../../support/coreOnDisk.ts'

let app: CoreOnDisk
let conferenceId: string

beforeEach(async () => {
  app = new CoreOnDisk()
  await app.core.handlers.createRecords({ passphrase })
  ;({ conferenceId } = await app.core.handlers.startPracticeConference({ blankMeeting: false }))
})
afterEach(() => app.remove())

const issued = async () =>
  rows((await app.core.handlers.openConference({ conferenceId })).conference.issuedDocuments)

describe('copies', () => {
  it('are proposed for everybody, each a document that can be made', async () => {
    const { recipients, questions } = await app.core.handlers.listCopies({ conferenceId })
    const ids = new Set((await app.core.handlers.listDocuments({ conferenceId })).map(({ id }) => id))
    for (const { takeHome, sentLater } of recipients)
      for (const id of [...takeHome, ...sentLater]) expect(ids).toContain(id)
    expect(new Set(recipients.map(({ section }) => section)).size).toBe(4)
    expect(questions.map(({ sentence }) => sentence)).toEqual([
      'Lee Marsh is to do something in Isaac’s plan and gets no copy of it.',
    ])
  })

  it('are printed in one go, logged each once and with the stack, and known again by their check code', async () => {
    const { recipients } = await app.core.handlers.listCopies({ conferenceId })
    const pat = recipients.find(({ name }) => name === 'Patricia Reed')
    const stack = `stack/takeHome/${pat?.id}`
    await app.core.handlers.showDocument({ conferenceId, documentId: stack })
    await app.core.handlers.showDocument({ conferenceId, documentId: stack })
    const [file] = app.shown
    const sha256 = createHash('sha256')
      .update(file?.bytes ?? '')
      .digest('hex')
    const logged = await issued()
    expect(logged.map(({ documentId }) => documentId)).toEqual([...(pat?.takeHome ?? []), stack])
    expect(logged.every((paper) => paper.sha256 === sha256 && paper.how === 'shown')).toBe(true)
    expect(logged.at(-1)).toMatchObject({ readerName: 'Patricia Reed', checkCode: null })

    const checkCode = logged[0]?.checkCode ?? ''
    const onSheet = await app.core.handlers.verifyPaper({ conferenceId, paper: { kind: 'sheet', checkCode } })
    expect(onSheet.kind).toBe('current')
    expect(onSheet.sentences[0]).toContain('Child protection plan for Amber Reed')
    const asFile = await app.core.handlers.verifyPaper({ conferenceId, paper: { kind: 'file', sha256 } })
    expect(asFile.sentences[0]).toContain('Copies to take home, for Patricia Reed')
  }, 60_000)

  it('are in no list of documents, so saving all saves each paper once', async () => {
    const documents = await app.core.handlers.listDocuments({ conferenceId })
    expect(documents.filter(({ id }) => id.startsWith('stack'))).toEqual([])
  })
})

describe('a document that is read on the screen', () => {
  it('says what its file says, and leaves nothing in the record', async () => {
    const [plan] = (await app.core.handlers.listDocuments({ conferenceId })).filter(({ id }) =>
      id.startsWith('plan/'),
    )
    const documentId = plan?.id ?? ''
    const { content, leftOut, missingCharacters } = await app.core.handlers.previewDocument({
      conferenceId,
      documentId,
    })
    expect(leftOut).toEqual(plan?.leftOut)
    expect(missingCharacters).toEqual([])
    expect(await issued()).toEqual([])
    await app.core.handlers.showDocument({ conferenceId, documentId })
    expect(content.furniture.checkCode).toBe((await issued())[0]?.checkCode)
  }, 60_000)

  it('is refused where it is no text, or cannot be made any more', async () => {
    for (const documentId of ['conference', 'plan/nobody', 'stack/takeHome'])
      await expect(app.core.handlers.previewDocument({ conferenceId, documentId })).rejects.toThrow(Refusal)
  })
})
