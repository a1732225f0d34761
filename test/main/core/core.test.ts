import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerRequest } from '../../../src-main/core/boundary.ts'
import { Refusal } from '../../../src-shared/result.ts'
import { CoreOnDisk, passphrase } from '../../support/coreOnDisk.ts'

describe('the core over real records', () => {
  const app = new CoreOnDisk()
  let conferenceId: string

  beforeAll(async () => {
    await app.core.handlers.createRecords({ passphrase })
    ;({ conferenceId } = await app.core.handlers.startConference({
      kindId: 'initial',
      chairName: 'Ruth Adeyemi',
      date: '2026-03-24',
    }))
  })
  afterAll(() => app.remove())

  it('a change is answered with the next revision, its patches and a sentence, and is there after a restart', async () => {
    const changed = await app.perform(conferenceId, 'addChild', {
      givenName: 'Amber',
      familyName: 'Reed',
      birth: { kind: 'born', dateOfBirth: '2017-05-02' },
    })
    expect(changed).toMatchObject({ revision: 2, sentence: 'Added Amber Reed' })
    expect(changed.newIds).toHaveLength(1)
    await app.restart()
    expect((await app.core.handlers.getSession(null)).state).toEqual({ kind: 'locked' })
    await app.core.handlers.unlock({ passphrase })
    const [summary] = await app.core.handlers.listConferences(null)
    expect(summary?.childrensNames).toBe('Amber')
    const opened = await app.core.handlers.openConference({ conferenceId })
    expect(opened.undoState).toEqual({ undo: 'Added Amber Reed', redo: null })
  })

  it('undo and redo work over a restart, and the history keeps everything', async () => {
    const before = await app.core.handlers.openConference({ conferenceId })
    await app.core.handlers.undo({ conferenceId, baseRevision: before.revision })
    await app.restart()
    await app.core.handlers.unlock({ passphrase })
    const undone = await app.core.handlers.openConference({ conferenceId })
    expect(undone.conference.children.order).toEqual([])
    expect(undone.undoState).toEqual({ undo: null, redo: 'Added Amber Reed' })
    await app.core.handlers.redo({ conferenceId, baseRevision: undone.revision })
    const redone = await app.core.handlers.openConference({ conferenceId })
    expect(redone.conference).toEqual(before.conference)
    const history = await app.core.handlers.listHistory({ conferenceId })
    expect(history.map(({ sentence }) => sentence)).toEqual([
      'Started the conference',
      'Added Amber Reed',
      'Undid: Added Amber Reed',
      'Did again: Added Amber Reed',
    ])
  })

  it('undo passes over moving through the agenda, which the history keeps', async () => {
    await app.perform(conferenceId, 'arrangeConference', { venue: 'Room 2' })
    const moved = await app.perform(conferenceId, 'moveToStep', { stepId: 'scaling' })
    expect(moved.undoState.undo).toBe('Arranged when and where the conference is')
    await app.core.handlers.undo({ conferenceId, baseRevision: moved.revision })
    const { conference } = await app.core.handlers.openConference({ conferenceId })
    expect(conference.venue).toBe('')
    expect(conference.meeting.stepId).toBe('scaling')
    const history = await app.core.handlers.listHistory({ conferenceId })
    expect(history.map(({ sentence }) => sentence)).toContain('Moved to “Scaling”')
  })

  it('a change of an older revision is refused and overwrites nothing', async () => {
    const request = {
      conferenceId,
      baseRevision: 1,
      operation: 'arrangeConference',
      args: { venue: 'Elsewhere' },
    } as const
    await expect(app.core.handlers.perform(request)).rejects.toThrow(Refusal)
    const { conference } = await app.core.handlers.openConference({ conferenceId })
    expect(conference.venue).toBe('')
  })

  it('unfinished text is kept over a restart and ends with its operation', async () => {
    await app.core.handlers.keepDraft({ conferenceId, field: 'background/purpose', text: 'To decide toge' })
    await app.restart()
    await app.core.handlers.unlock({ passphrase })
    const opened = await app.core.handlers.openConference({ conferenceId })
    expect(opened.drafts).toEqual([{ field: 'background/purpose', text: 'To decide toge' }])
    await app.core.handlers.perform({
      conferenceId,
      baseRevision: opened.revision,
      operation: 'stateBackground',
      args: { purpose: 'To decide together' },
      endsDraft: 'background/purpose',
    })
    expect((await app.core.handlers.openConference({ conferenceId })).drafts).toEqual([])
  })

  it('a conference file comes back as it was exported, under a new id', async () => {
    const text = readFileSync(new URL('../../../assets/practice-conference.json', import.meta.url), 'utf8')
    const imported = await app.core.handlers.importConference({ text })
    const { conference } = await app.core.handlers.openConference(imported)
    const original = JSON.parse(text) as { conference: { children: unknown; entries: unknown } }
    expect(conference.children).toEqual(original.conference.children)
    expect(conference.entries).toEqual(original.conference.entries)
    expect(conference.id).not.toBe('practice')
  })

  it('the practice conference can be started with everything prepared and nothing said', async () => {
    const started = await app.core.handlers.startPracticeConference({ blankMeeting: true })
    const { conference } = await app.core.handlers.openConference(started)
    expect(conference.children.order).toHaveLength(3)
    expect(conference.people.order).toHaveLength(14)
    expect(conference.network.order.length).toBeGreaterThan(0)
    expect(conference.entries.order).toEqual([])
    expect(Object.values(conference.children.byId).map(({ decision }) => decision)).toEqual([
      null,
      null,
      null,
    ])
    expect(JSON.stringify(conference)).not.toContain('Seek legal advice')
  })

  it('a wrong passphrase is refused in words', async () => {
    await app.core.handlers.lock(null)
    const answer = await answerRequest(app.core.handlers, 'unlock', { passphrase: 'four ducks on the mere' })
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused', code: 'wrong-passphrase' } })
    await app.core.handlers.unlock({ passphrase })
  })
})

describe('the boundary', () => {
  it('an unknown request, odd arguments and an unknown operation are invalid and change nothing', async () => {
    const app = new CoreOnDisk()
    const lines: string[] = []
    const ask = (request: string, argument: unknown) =>
      answerRequest(app.core.handlers, request, argument, (line) => lines.push(line))
    expect(await ask('toString', null)).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
    expect(await ask('openConference', { conferenceId: '../../etc' })).toMatchObject({
      failure: { kind: 'invalid' },
    })
    expect(await ask('unlock', { passphrase: 7 })).toMatchObject({ failure: { kind: 'invalid' } })
    expect(lines).toHaveLength(3)
    await app.remove()
  })

  it('what is logged about a fault does not hold what was typed', async () => {
    const app = new CoreOnDisk()
    const lines: string[] = []
    const broken = {
      ...app.core.handlers,
      listConferences: async () => {
        throw new Error('could not write “Amber hides under the table”')
      },
    }
    const answer = await answerRequest(broken, 'listConferences', null, (line) => lines.push(line))
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'fault' } })
    expect(lines.join()).toContain('listConferences')
    expect(lines.join()).not.toContain('Amber')
    expect(JSON.stringify(answer)).not.toContain('Amber')
    await app.remove()
  })
})
