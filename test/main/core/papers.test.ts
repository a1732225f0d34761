import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NamedFile } from '../../../src-main/core/core.ts'
import type { IssuedDocument } from '../../../src-shared/conference/discussion.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { CoreOnDisk, passphrase } from '../../support/coreOnDisk.ts'
import { documentsProcess, makerNamed, pidsOf } from '../../support/watchedMaker.ts'

let app: CoreOnDisk
let conferenceId: string
let childIds: string[]

beforeEach(async () => {
  app = new CoreOnDisk()
  await app.core.handlers.createRecords({ passphrase })
  ;({ conferenceId } = await app.core.handlers.startPracticeConference({ blankMeeting: false }))
  const { conference } = await app.core.handlers.openConference({ conferenceId })
  childIds = conference.children.order
  await app.perform(conferenceId, 'moveToStep', { stepId: 'dangerAndGoal' })
})
afterEach(() => app.remove())

const planOf = (childId: string | undefined) => `plan/${childId}`
const show = (documentId: string) => app.core.handlers.showDocument({ conferenceId, documentId })
const sha256 = (file: NamedFile | undefined) =>
  createHash('sha256')
    .update(file?.bytes ?? '')
    .digest('hex')
const current = async () => (await app.core.handlers.openConference({ conferenceId })).conference
const issued = async (): Promise<IssuedDocument[]> => rows((await current()).issuedDocuments)
const sentences = async () =>
  (await app.core.handlers.listHistory({ conferenceId })).map(({ sentence }) => sentence)

/** The plan of each child was made ahead. */
const allAhead = () =>
  vi.waitFor(() => expect(app.maker.answers).toHaveLength(childIds.length), { timeout: 30_000, interval: 50 })

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await act()
  return performance.now() - started
}

describe('the plans', () => {
  it('are made ahead in a pause of the last steps, and then there at once, as they were made', async () => {
    const tasks = () => app.maker.tasks.flatMap((task) => (task.kind === 'documents' ? task.documentIds : []))
    await vi.waitFor(() => expect(app.maker.answers).toHaveLength(1), { timeout: 30_000, interval: 50 })
    await app.perform(conferenceId, 'arrangeConference', { venue: 'The other room' })
    await wait(2_000)
    expect(tasks(), 'in the middle of the meeting one, so that the process is ready').toEqual([
      planOf(childIds[0]),
    ])
    app.maker.tasks.length = 0
    app.maker.answers.length = 0
    await app.perform(conferenceId, 'moveToStep', { stepId: 'planning' })
    await allAhead()
    expect(tasks()).toEqual(childIds.map(planOf))

    const ready = await timed(() => show(planOf(childIds[0])))
    const cold = await timed(() => show('minutes').catch(() => {}))
    expect(app.maker.tasks, 'one was there, the other not').toHaveLength(childIds.length + 1)
    expect(ready).toBeLessThan(cold)
    await app.core.handlers.saveDocuments({ conferenceId, documentIds: [planOf(childIds[0])] })
    expect(sha256(app.saved[0]), 'the same bytes').toBe(sha256(app.shown[0]))
  })

  it('that are ready take a tenth of the time of those that are not, even when the process runs', async () => {
    await show(planOf(childIds[1]))
    const cold = await timed(() => show(planOf(childIds[0])))
    const ready = Math.min(
      await timed(() => show(planOf(childIds[0]))),
      await timed(() => show(planOf(childIds[0]))),
    )
    expect(ready).toBeLessThan(cold / 10)
  })

  it('stay ready while only the step changes and papers go out, and are made anew when they would say something else', async () => {
    await show(planOf(childIds[0]))
    await app.perform(conferenceId, 'moveToStep', { stepId: 'sign' })
    await show(planOf(childIds[0]))
    expect(sha256(app.shown[1])).toBe(sha256(app.shown[0]))
    await app.perform(conferenceId, 'arrangeConference', { venue: 'The other room' })
    await show(planOf(childIds[0]))
    expect(sha256(app.shown[2])).not.toBe(sha256(app.shown[0]))
  })

  it('are not what a file of all data is: that is made from how things stand, each time', async () => {
    const save = () => app.core.handlers.saveDocuments({ conferenceId, documentIds: ['conference'] })
    await save()
    await save()
    const [first, second] = app.saved.map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString('utf8')))
    expect(first.conference.issuedDocuments.order).toHaveLength(0)
    expect(second.conference.issuedDocuments.order).toHaveLength(1)
  })

  it('are forgotten on the lock, with the process that made them', async () => {
    await show(planOf(childIds[0]))
    expect(pidsOf(documentsProcess)).toHaveLength(1)
    await app.core.handlers.lock(null)
    await vi.waitFor(() => expect([pidsOf(documentsProcess), app.maker.running]).toEqual([[], 0]))
    await expect(show(planOf(childIds[0]))).rejects.toThrow('locked')
    await app.core.handlers.unlock({ passphrase })
    const tasks = app.maker.tasks.length
    await show(planOf(childIds[0]))
    expect(app.maker.tasks).toHaveLength(tasks + 1)
  })

  it('that are being made when the records are locked are refused, shown nowhere, and not made after', async () => {
    app.maker.entries = [makerNamed('neverEnds')]
    const showing = show(planOf(childIds[0])).catch((problem: unknown) => problem)
    await vi.waitFor(() => expect(pidsOf(makerNamed('neverEnds'))).toHaveLength(1))
    await app.core.handlers.lock(null)
    expect(await showing).toMatchObject({ code: 'locked' })
    await vi.waitFor(() => expect(app.maker.running).toBe(0))
    await wait(200)
    expect([app.shown, app.maker.started]).toEqual([[], 1])
  })

  it('end with the app', async () => {
    await show(planOf(childIds[0]))
    await app.core.close()
    await vi.waitFor(() => expect(pidsOf(documentsProcess)).toEqual([]))
  })
})

describe('every paper that goes out', () => {
  it('is in the record with the SHA-256 of its bytes, for whom, when and how', async () => {
    await show(planOf(childIds[0]))
    const documentIds = [planOf(childIds[0]), 'minutes', 'conference']
    await app.core.handlers.saveDocuments({ conferenceId, documentIds })
    const list = await issued()
    expect(list).toHaveLength(1 + documentIds.length)
    expect(list[0]).toMatchObject({ documentId: planOf(childIds[0]), how: 'shown', childId: childIds[0] })
    expect(list[0]?.checkCode).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){2}$/)
    expect(list[0]?.sha256).toBe(sha256(app.shown[0]))
    expect(list.slice(1).map((one) => one.sha256)).toEqual(app.saved.map(sha256))
    expect(list.slice(1).every(({ how }) => how === 'saved')).toBe(true)
    expect((await sentences()).slice(-2)).toEqual([
      `Showed, to be printed: ${list[0]?.title}`,
      `Saved: ${list
        .slice(1)
        .map(({ title }) => title)
        .join('; ')}`,
    ])
  })

  it('is on the list once for the same bytes, and not at all when nothing was saved', async () => {
    await show(planOf(childIds[0]))
    await show(planOf(childIds[0]))
    expect(await issued()).toHaveLength(1)
    app.declinesToSave = true
    await app.core.handlers.saveDocuments({ conferenceId, documentIds: [planOf(childIds[0])] })
    expect(await issued()).toHaveLength(1)
  })

  it('is no change that the page has to know of: its next one is taken, and brings the page up to date', async () => {
    const opened = await app.core.handlers.openConference({ conferenceId })
    await show(planOf(childIds[0]))
    await show(planOf(childIds[1]))
    const changed = await app.core.handlers.perform({
      conferenceId,
      baseRevision: opened.revision,
      operation: 'arrangeConference',
      args: { venue: 'The other room' },
    })
    expect(changed.revision).toBe(opened.revision + 3)
    const { applyPatches } = await import('immer')
    const onThePage = applyPatches(opened.conference, changed.patches)
    expect(onThePage).toEqual(await current())
    await expect(
      app.core.handlers.perform({
        conferenceId,
        baseRevision: opened.revision,
        operation: 'arrangeConference',
        args: { venue: 'Overwritten unseen' },
      }),
    ).rejects.toThrow('changed in another place')
  })

  it('cannot be taken back: undo is about the change before', async () => {
    const opened = await app.perform(conferenceId, 'arrangeConference', { venue: 'The other room' })
    await show(planOf(childIds[0]))
    await app.core.handlers.undo({ conferenceId, baseRevision: opened.revision })
    expect((await current()).venue).not.toBe('The other room')
    expect(await issued()).toHaveLength(1)
    expect((await app.core.handlers.openConference({ conferenceId })).undoState.redo).not.toBeNull()
  })
})
