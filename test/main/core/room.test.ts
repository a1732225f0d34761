import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RoomView } from '../../../src-shared/audience/room.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { isEntryRestricted } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Refusal } from '../../../src-shared/result.ts'
import { CoreOnDisk, passphrase } from '../../support/coreOnDisk.ts'

let app: CoreOnDisk
let conferenceId: string
/** What the chair was told that the room sees. */
let told: (RoomView | null)[]

beforeEach(async () => {
  app = new CoreOnDisk()
  told = []
  app.core.onEvent((event, payload) => {
    if (event === 'roomShows') told.push(payload as RoomView | null)
  })
  await app.core.handlers.createRecords({ passphrase })
  ;({ conferenceId } = await app.core.handlers.startPracticeConference({ blankMeeting: false }))
})
afterEach(() => app.remove())

const conferenceNow = async () => (await app.core.handlers.openConference({ conferenceId })).conference
const openRoom = async () => {
  await app.core.handlers.openRoomDisplay({ conferenceId })
  const room = app.rooms.at(-1)
  if (room === undefined) throw new Error('No window was opened.')
  return room
}
const show = () => app.core.handlers.setRoomBlank({ isBlank: false })

/** Every text of the document that is no business of the room's, whatever the step. */
function neverForTheRoom(conference: Conference): string[] {
  const { addresses, challenges, dissents, entries, exclusions, people, restrictedItems } = conference
  const children = rows(conference.children)
  const texts = [
    conference.reference,
    ...rows(entries)
      .filter((entry) => isEntryRestricted(conference, entry))
      .map(({ text }) => text),
    ...rows(restrictedItems).map(({ text }) => text),
    ...rows(addresses).flatMap(({ lines, postcode }) => [lines, postcode]),
    ...rows(challenges).map(({ text }) => text),
    ...rows(dissents).map(({ reason }) => reason),
    ...rows(exclusions).flatMap(({ rationale, views, minimumDuration }) => [
      rationale,
      views,
      minimumDuration,
    ]),
    ...rows(people).flatMap(({ contact }) => [contact.phone, contact.email]),
    ...rows(conference.scalingQuestions).flatMap(({ scales }) =>
      Object.values(scales).map(({ reason }) => reason),
    ),
    ...children.flatMap(({ views, riskAnalysis, threshold, decision, participation, nhsNumber }) => [
      ...Object.values(views).flatMap(({ reason, challenge }) => [reason, challenge]),
      ...Object.values(riskAnalysis),
      threshold.words,
      decision?.rationale ?? '',
      participation.wishes,
      participation.noteOfTalk,
      participation.decisionReason,
      nhsNumber,
    ]),
  ]
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => text.length > 3)
}

describe('the display in the room', () => {
  it('gets nothing but views of the room, over a whole conference in which all is released that can be', async () => {
    const room = await openRoom()
    await show()
    const before = await conferenceNow()
    const forbidden = neverForTheRoom(before)
    expect(forbidden.length).toBeGreaterThan(30)
    let refused = 0
    for (const entryId of before.entries.order)
      await app
        .perform(conferenceId, 'releaseEntry', { entryId, released: true })
        .catch((problem: unknown) => {
          if (!(problem instanceof Refusal)) throw problem
          refused += 1
        })
    expect(refused).toBe(rows(before.entries).filter((entry) => isEntryRestricted(before, entry)).length)
    expect(refused).toBeGreaterThan(0)
    const { profile } = await app.core.handlers.getPractice(null)
    for (const partId of before.parts.order) {
      await app.perform(conferenceId, 'moveToPart', { partId })
      await show()
      for (const { id: stepId } of profile.agenda) {
        const from = room.views.length
        await app.perform(conferenceId, 'moveToStep', { stepId })
        for (const childId of before.children.order) await app.core.handlers.showPlanInRoom({ childId })
        const said = rows(before.entries).filter((entry) => entry.partId !== partId)
        const now = JSON.stringify(room.views.slice(from))
        for (const { text } of said) expect(now).not.toContain(JSON.stringify(text))
      }
    }
    const everything = JSON.stringify(room.views)
    for (const text of forbidden) expect(everything).not.toContain(JSON.stringify(text).slice(1, -1))
    const released = rows(before.entries).filter((entry) => !isEntryRestricted(before, entry))
    for (const { text } of released) expect(everything).toContain(JSON.stringify(text))
    for (const { id } of [...rows(before.people), ...rows(before.children), ...rows(before.entries)])
      expect(everything).not.toContain(`"${id}"`)
    const fields = new Set(room.views.flatMap((view) => Object.keys(view)))
    expect([...fields].sort()).toEqual(
      'agenda dangers decisions isPractice kind plan question quotes scaling test title where'.split(' '),
    )
    expect(
      told
        .filter((view) => view !== null)
        .slice(-room.views.length)
        .at(-1),
    ).toEqual(room.views.at(-1))
  })

  it('opens blank, shows when the chair says so, and is blank again at once', async () => {
    const room = await openRoom()
    expect(room.views).toEqual([{ kind: 'blank' }])
    await show()
    expect(room.views.at(-1)?.kind).toBe('step')
    await app.core.handlers.setRoomBlank({ isBlank: true })
    expect(room.views.at(-1)).toEqual({ kind: 'blank' })
    expect(told).toEqual(room.views)
    const count = room.views.length
    await app.perform(conferenceId, 'moveToStep', { stepId: 'worries' })
    expect(room.views).toHaveLength(count)
  })

  it('is blank when another part begins, while people go out and come in', async () => {
    const room = await openRoom()
    await show()
    const { meeting, parts } = await conferenceNow()
    const partId = parts.order.find((id) => id !== meeting.partId) ?? ''
    await app.perform(conferenceId, 'moveToPart', { partId })
    expect(room.views.at(-1)).toEqual({ kind: 'blank' })
    await show()
    expect(room.views.at(-1)?.kind).toBe('step')
  })

  it('sees nothing new where nothing of it has changed, and loses what is undone', async () => {
    await app.perform(conferenceId, 'moveToStep', { stepId: 'workingWell' })
    const entryId = (
      await app.perform(conferenceId, 'recordEntry', {
        headingId: 'strength',
        text: 'Something only just said.',
        source: null,
      })
    ).newIds[0]
    const room = await openRoom()
    await show()
    const count = room.views.length
    await app.perform(conferenceId, 'logChallenge', { text: 'For my manager.', aboutPersonId: null })
    expect(room.views).toHaveLength(count)
    const { revision } = await app.perform(conferenceId, 'releaseEntry', {
      entryId: entryId ?? '',
      released: true,
    })
    expect(JSON.stringify(room.views.at(-1))).toContain('Something only just said.')
    await app.core.handlers.undo({ conferenceId, baseRevision: revision })
    expect(JSON.stringify(room.views.at(-1))).not.toContain('Something only just said.')
  })

  it('is blanked and closed when the records are locked, and nothing is shown after it', async () => {
    const room = await openRoom()
    await show()
    await app.core.handlers.lock(null)
    expect(room.views.at(-1)).toEqual({ kind: 'blank' })
    expect(room.isClosed).toBe(true)
    expect(told.at(-1)).toBe(null)
    await expect(app.core.handlers.setRoomBlank({ isBlank: false })).rejects.toThrow('no room display open')
    await expect(app.core.handlers.openRoomDisplay({ conferenceId })).rejects.toThrow('locked')
  })

  it('is gone for the chair when somebody closes it at the projector, and can be opened again', async () => {
    const room = await openRoom()
    room.close()
    expect(told.at(-1)).toBe(null)
    await app.perform(conferenceId, 'moveToStep', { stepId: 'worries' })
    expect(room.views).toHaveLength(1)
    expect((await openRoom()).views).toEqual([{ kind: 'blank' }])
    expect(app.rooms).toHaveLength(2)
  })

  it('closes when another conference is opened, and stays when its own is opened again', async () => {
    const room = await openRoom()
    await show()
    await conferenceNow()
    expect(room.isClosed).toBe(false)
    expect(told.at(-1)).toEqual(room.views.at(-1))
    const other = await app.core.handlers.startPracticeConference({ blankMeeting: true })
    await app.core.handlers.openConference(other)
    expect(room.isClosed).toBe(true)
    expect(room.views.at(-1)).toEqual({ kind: 'blank' })
  })

  it('is no concern of a conference while there is none', async () => {
    await app.perform(conferenceId, 'moveToStep', { stepId: 'worries' })
    expect([told, app.rooms]).toEqual([[], []])
  })
})
