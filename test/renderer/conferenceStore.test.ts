import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connect } from '../../src-renderer/client.ts'
import { ConferenceStore } from '../../src-renderer/store/conferenceStore.ts'
import { flushOnLeaving } from '../../src-renderer/store/flushOnLeaving.ts'
import { MemoryCore } from './memoryCore.ts'

async function opened(core = new MemoryCore()) {
  const connection = connect(core)
  const result = await connection.client.openConference({ conferenceId: 'conference-1' })
  if (!result.ok) throw new Error(result.failure.sentence)
  return { core, connection, store: new ConferenceStore(connection.client, result.value) }
}

const refusal = { kind: 'refused', code: 'a-rule', sentence: 'A rule says no: do this instead.' } as const

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('changing the conference', () => {
  it('applies the patches of the core and shows its time', async () => {
    const { store } = await opened()
    const result = await store.perform('arrangeConference', { venue: 'Civic Centre' })
    expect(result).toMatchObject({ ok: true, value: { revision: 2 } })
    expect(store.state.getState()).toMatchObject({
      conference: { venue: 'Civic Centre' },
      revision: 2,
      saveState: { kind: 'saved', at: '2026-06-24T13:02:12.000Z' },
      undoState: { undo: 'Arranged when and where the conference is', redo: null },
    })
  })

  it('keeps the document frozen', async () => {
    const { store } = await opened()
    await store.perform('arrangeConference', { venue: 'Civic Centre' })
    const { conference } = store.state.getState()
    expect(() => {
      conference.meeting.stepId = 'elsewhere'
    }).toThrow(TypeError)
  })

  it('sends changes one after the other, each on the revision before it', async () => {
    const { store, core } = await opened()
    const release = core.hold()
    const both = Promise.all([
      store.perform('arrangeConference', { venue: 'Civic Centre' }),
      store.perform('arrangeConference', { startTime: '10:00' }),
    ])
    await vi.advanceTimersByTimeAsync(50)
    expect(core.named('perform')).toHaveLength(1)
    expect(store.state.getState().saveState).toEqual({ kind: 'saving' })
    release()
    expect(await both).toMatchObject([{ ok: true }, { ok: true }])
    expect(core.named('perform')).toMatchObject([{ baseRevision: 1 }, { baseRevision: 2 }])
    expect(store.state.getState().conference).toMatchObject({ venue: 'Civic Centre', startTime: '10:00' })
  })

  it('answers with a refusal, and goes on with the next change', async () => {
    const { store, core } = await opened()
    core.fail('perform', refusal)
    const first = store.perform('arrangeConference', { venue: 'Civic Centre' })
    const second = store.perform('arrangeConference', { startTime: '10:00' })
    expect(await first).toEqual({ ok: false, failure: refusal })
    expect(await second).toMatchObject({ ok: true })
    expect(store.state.getState().saveState.kind).toBe('saved')
  })

  it('says "not saved" after a fault and tries again until it is saved', async () => {
    const { store, core } = await opened()
    core.fail('perform')
    core.fail('perform')
    const performing = store.perform('arrangeConference', { venue: 'Civic Centre' })
    await vi.advanceTimersByTimeAsync(500)
    expect(store.state.getState().saveState).toEqual({
      kind: 'notSaved',
      sentence: 'The disk does not answer.',
      reference: 'AB12',
    })
    await vi.advanceTimersByTimeAsync(3000)
    expect(await performing).toMatchObject({ ok: true })
    expect(core.named('perform')).toHaveLength(3)
    expect(store.state.getState().saveState.kind).toBe('saved')
  })

  it('tries again at once when told to', async () => {
    const { store, core } = await opened()
    core.fail('perform')
    const performing = store.perform('arrangeConference', { venue: 'Civic Centre' })
    await vi.advanceTimersByTimeAsync(10)
    store.retry()
    expect(await performing).toMatchObject({ ok: true })
  })

  it('treats a full disk as not saved, not as a refusal by a rule', async () => {
    const { store, core } = await opened()
    core.fail('perform', { kind: 'refused', code: 'disk-full', sentence: 'The disk is full.' })
    const performing = store.perform('arrangeConference', { venue: 'Civic Centre' })
    await vi.advanceTimersByTimeAsync(10)
    expect(store.state.getState().saveState).toMatchObject({
      kind: 'notSaved',
      sentence: 'The disk is full.',
    })
    await vi.advanceTimersByTimeAsync(2000)
    expect(await performing).toMatchObject({ ok: true })
  })

  it('gives one change up after half a minute, so that it does not hold up the others', async () => {
    const { store, core } = await opened()
    for (let failing = 0; failing < 6; failing++) core.fail('perform')
    const first = store.perform('arrangeConference', { venue: 'Civic Centre' })
    const second = store.perform('arrangeConference', { startTime: '10:00' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await first).toMatchObject({ ok: false, failure: { kind: 'fault' } })
    expect(await second).toMatchObject({ ok: true })
  })

  it('shows the records as they are when they are ahead of the page', async () => {
    const { store, core } = await opened()
    await core.invoke('perform', {
      conferenceId: 'conference-1',
      baseRevision: 1,
      operation: 'arrangeConference',
      args: { venue: 'The answer to this was lost' },
    })
    const result = await store.perform('arrangeConference', { startTime: '10:00' })
    expect(result).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } })
    expect(store.state.getState()).toMatchObject({
      revision: 2,
      conference: { venue: 'The answer to this was lost' },
    })
  })

  it('undoes and does again', async () => {
    const { store } = await opened()
    await store.perform('arrangeConference', { venue: 'Civic Centre' })
    await store.undo()
    expect(store.state.getState()).toMatchObject({ conference: { venue: '' }, undoState: { undo: null } })
    await store.redo()
    expect(store.state.getState().conference.venue).toBe('Civic Centre')
  })
})

describe('text that is being typed', () => {
  it('is kept 300 ms after a pause', async () => {
    const { store, core } = await opened()
    store.keepDraft('venue', 'Civic')
    await vi.advanceTimersByTimeAsync(299)
    expect(core.named('keepDraft')).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(core.named('keepDraft')).toEqual([{ conferenceId: 'conference-1', field: 'venue', text: 'Civic' }])
  })

  it('is kept at least every second while typing goes on without a pause', async () => {
    const { store, core } = await opened()
    for (let key = 1; key <= 40; key++) {
      store.keepDraft('venue', 'x'.repeat(key))
      await vi.advanceTimersByTimeAsync(100)
    }
    const kept = core.named('keepDraft') as { text: string }[]
    expect(kept.map(({ text }) => text.length)).toEqual([10, 20, 30, 40])
  })

  it('is kept again and again after a fault, and says so', async () => {
    const { store, core } = await opened()
    core.fail('keepDraft')
    store.keepDraft('venue', 'Civic')
    await vi.advanceTimersByTimeAsync(350)
    expect(store.state.getState().saveState.kind).toBe('notSaved')
    expect(store.unkeptDrafts()).toEqual([{ field: 'venue', text: 'Civic' }])
    await vi.advanceTimersByTimeAsync(1000)
    expect(core.drafts.get('venue')).toBe('Civic')
    expect(store.state.getState().saveState.kind).toBe('saved')
  })

  it('survives a change that ends the draft while somebody types on', async () => {
    const { store, core } = await opened()
    store.keepDraft('venue', 'Civic')
    const release = core.hold()
    const performing = store.perform('arrangeConference', { venue: 'Civic' }, { endsDraft: 'venue' })
    await vi.advanceTimersByTimeAsync(5)
    store.keepDraft('venue', 'Civic Centre')
    release()
    await vi.advanceTimersByTimeAsync(5)
    await performing
    await vi.advanceTimersByTimeAsync(5)
    expect(core.drafts.get('venue')).toBe('Civic Centre')
    expect(store.state.getState().drafts).toEqual({ venue: 'Civic Centre' })
  })

  it('leaves no draft behind once it is recorded', async () => {
    const { store, core } = await opened()
    store.keepDraft('venue', 'Civic')
    await store.perform('arrangeConference', { venue: 'Civic' }, { endsDraft: 'venue' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(core.drafts.size).toBe(0)
    expect(store.state.getState().drafts).toEqual({})
  })

  it.each(['closing', 'pagehide'])('is sent at once on %s', async (event) => {
    const { store, core, connection } = await opened()
    const stop = flushOnLeaving(store, connection)
    store.keepDraft('venue', 'Civic')
    if (event === 'closing') core.send('closing')
    else window.dispatchEvent(new Event('pagehide'))
    await vi.advanceTimersByTimeAsync(0)
    expect(core.drafts.get('venue')).toBe('Civic')
    stop()
  })
})
