import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NamedFile } from '../../../src-main/core/core.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { CoreOnDisk, passphrase } from '../../support/coreOnDisk.ts'
import { pdfText, unzipped } from '../documents/reading.ts'

/** One word, so that no line of a paper breaks it. */
const reasonOf = (name: string) => `Hushword${name.replaceAll(/\W/g, '')}`

/** All the text of a file, whatever its format. */
function textOf({ name, bytes }: NamedFile): string {
  if (name.endsWith('.pdf')) return pdfText(bytes).text
  if (name.endsWith('.docx')) return [...unzipped(bytes).values()].join(' ')
  return new TextDecoder().decode(bytes)
}

let app: CoreOnDisk
let conferenceId: string
/** Everything that the core told the chair's window without being asked. */
let events: unknown[]

beforeEach(async () => {
  app = new CoreOnDisk()
  events = []
  app.core.onEvent((event, payload) => events.push([event, payload]))
  await app.core.handlers.createRecords({ passphrase })
  ;({ conferenceId } = await app.core.handlers.startPracticeConference({ blankMeeting: false }))
})
afterEach(() => app.remove())

const now = async () => (await app.core.handlers.openConference({ conferenceId })).conference

async function ask(question: string): Promise<string> {
  const asked = await app.perform(conferenceId, 'askScalingQuestion', {
    question,
    zero: 'Not safe at all',
    ten: 'As safe as can be',
    dangerId: null,
    childIds: [],
  })
  return asked.newIds[0] ?? ''
}

/** Everybody answers: the family, the children, the professionals. Answers with the reasons. */
async function everybodyAnswers(questionId: string): Promise<string[]> {
  const { people, children } = await now()
  const all = [
    ...rows(people).map(({ id, name }) => ({ id, name })),
    ...rows(children).map(({ id, givenName }) => ({ id, name: `child ${givenName}` })),
  ]
  for (const [index, { id, name }] of all.entries())
    await app.perform(conferenceId, 'recordScale', {
      questionId,
      participantId: id,
      score: index % 4 === 3 ? null : index % 11,
      reason: reasonOf(name),
    })
  return all.map(({ name }) => reasonOf(name))
}

async function everythingThatLeaves(): Promise<string> {
  const { handlers } = app.core
  const { profile } = await handlers.getPractice(null)
  for (const { id: stepId } of profile.agenda) await app.perform(conferenceId, 'moveToStep', { stepId })
  await app.perform(conferenceId, 'moveToStep', { stepId: 'scaling' })
  const listings = await handlers.listDocuments({ conferenceId })
  // One of each kind: the same paper for another reader or child is made in the same way. The record itself has it all.
  const ids = listings.filter(({ format }) => format !== 'json').map(({ id }) => id)
  const kindOf = (id: string) => id.split('/')[0]
  const papers = ids.filter((id) => ids.find((other) => kindOf(other) === kindOf(id)) === id)
  const [first] = papers
  if (first === undefined) throw new Error('There is no document')
  await handlers.showDocument({ conferenceId, documentId: first })
  await handlers.saveDocuments({ conferenceId, documentIds: papers })
  const files = [...app.shown, ...app.saved]
  expect(files.length).toBe(papers.length + 1)
  const texts = files.map(textOf)
  const history = await handlers.listHistory({ conferenceId })
  const summaries = await handlers.listConferences(null)
  const rooms = app.rooms.map(({ views }) => views)
  return JSON.stringify([rooms, events, listings, history, summaries, texts])
}

describe('sealed scales', () => {
  it('are in nothing that leaves the chair’s window: not the room, an event, the history or a paper', async () => {
    await app.core.handlers.openRoomDisplay({ conferenceId })
    await app.core.handlers.setRoomBlank({ isBlank: false })
    const questionId = await ask('How safe is it in the sealed question?')
    const reasons = await everybodyAnswers(questionId)
    expect(reasons.length).toBeGreaterThan(10)
    const sealed = await everythingThatLeaves()
    expect(sealed).toContain('How safe is it in the sealed question?')
    expect(sealed).not.toContain('Hushword')
    expect(sealed).not.toMatch(/\d+ of \d+ answered/)
    const inRoom = app.rooms.flatMap(({ views }) =>
      views.flatMap((view) => (view.kind === 'step' ? view.scaling : [])),
    )
    const ours = inRoom.filter(({ question }) => question === 'How safe is it in the sealed question?')
    expect(ours.length).toBeGreaterThan(0)
    for (const { marks, spread, lastTime } of ours)
      expect([marks, spread, lastTime]).toEqual([null, '', null])
    // The room's messages are the same, whoever answers what.
    expect(new Set(ours.map((one) => JSON.stringify(one))).size).toBe(1)
    const sentences = (await app.core.handlers.listHistory({ conferenceId }))
      .map(({ sentence }) => sentence)
      .filter((sentence) => sentence.endsWith('scale'))
    expect(sentences.length).toBeGreaterThanOrEqual(reasons.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^Recorded [\p{L} ’'-]+’s scale$/u)

    // The chair's own window has them, and so has the record itself.
    expect(JSON.stringify(await now())).toContain(reasons[0])
    await app.perform(conferenceId, 'revealScales', { questionId })
    const listings = await app.core.handlers.listDocuments({ conferenceId })
    const documentId = listings.find(({ format }) => format === 'docx')?.id ?? ''
    await app.core.handlers.showDocument({ conferenceId, documentId })
    expect(app.shown.slice(-1).map(textOf).join()).toContain(reasons[0])
    expect(JSON.stringify(app.rooms.at(-1)?.views.at(-1))).not.toContain('Hushword')
    expect(JSON.stringify(app.rooms.at(-1)?.views.at(-1))).toMatch(/"score":\d/)
  }, 180_000)

  it('that were revealed too early are sealed again, and the room loses them at once', async () => {
    const questionId = await ask('How safe?')
    await everybodyAnswers(questionId)
    await app.perform(conferenceId, 'moveToStep', { stepId: 'scaling' })
    await app.core.handlers.openRoomDisplay({ conferenceId })
    await app.core.handlers.setRoomBlank({ isBlank: false })
    const shown = () => {
      const view = app.rooms.at(-1)?.views.at(-1)
      return view?.kind === 'step' ? view.scaling.find(({ question }) => question === 'How safe?') : undefined
    }
    const before = shown()
    await app.perform(conferenceId, 'revealScales', { questionId })
    expect(shown()?.marks?.length).toBeGreaterThan(5)
    const sealed = await app.perform(conferenceId, 'sealScales', { questionId })
    expect(sealed.sentence).toBe('Sealed the scales again')
    expect(shown()).toEqual(before)
  })
})
