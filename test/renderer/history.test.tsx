import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { App } from '../../src-renderer/App.tsx'
import { connect } from '../../src-renderer/client.ts'
import { inStretches } from '../../src-renderer/history/stretches.ts'
import { SessionStore } from '../../src-renderer/store/sessionStore.ts'
import { MemoryCore } from './memoryCore.ts'
import { reedConference } from './support/reedConference.ts'

/** The whole page with a conference to which two things have happened: at 14:02:12 a venue, at 14:02:13 a step. */
async function openApp() {
  const core = new MemoryCore(reedConference().chairing)
  const session = new SessionStore(connect(core))
  await session.refresh()
  await session.open('conference-1')
  const { opened } = session.data.getState()
  await opened?.perform('arrangeConference', { venue: 'Room 2, Harbour House' })
  await opened?.perform('moveToStep', { stepId: 'scaling' })
  render(<App session={session} />)
  return { core, session, opened, user: userEvent.setup() }
}

const openHistory = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(screen.getByRole('button', { name: 'History' }))
  return screen.findByRole('dialog', { name: 'What changed, and when' })
}
const asItWas = 'As it was at 14:02:12: Arranged when and where the conference is'

it('the history is one press away: newest first, by day and by where the meeting was, and the newest is now', async () => {
  const { user } = await openApp()
  const dialog = await openHistory(user)
  const day = await within(dialog).findByRole('region', { name: 'Wednesday 24 June 2026' })
  const headings = within(day)
    .getAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent)
  expect(headings).toHaveLength(2)
  expect(headings[0]).toMatch(/14:02$/)
  const lines = within(day)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
  expect(lines[0]).toMatch(/^14:02:13Moved to “/)
  expect(lines[0]).not.toContain('As it was')
  expect(lines[1]).toMatch(/^14:02:12Arranged when and where the conference is/)
})

it('a moment opens as the whole conference was, clearly marked, and nothing of it can be changed', async () => {
  const { user, core, opened } = await openApp()
  const dialog = await openHistory(user)
  await user.click(await within(dialog).findByRole('button', { name: asItWas }))
  const banner = await screen.findByRole('region', { name: 'The conference as it was' })
  expect(banner).toHaveTextContent('As it was at 14:02')
  expect(screen.queryByRole('dialog')).toBeNull()
  const step = () => screen.getByRole('heading', { level: 1 }).textContent
  const then = step()
  const agenda = screen.getByRole('navigation', { name: 'Agenda' })
  await user.click(within(agenda).getByRole('button', { name: /Opening/ }))
  expect(step()).not.toBe(then)
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled()
  expect(screen.queryByRole('button', { name: 'Start the meeting' })?.hasAttribute('disabled') ?? true).toBe(
    true,
  )
  expect(core.revision).toBe(3)
  expect(core.named('perform')).toHaveLength(2)
  await user.click(within(banner).getByRole('button', { name: 'Back to now' }))
  expect(screen.queryByRole('region', { name: 'The conference as it was' })).toBeNull()
  expect(opened?.state.getState().conference.meeting.stepId).toBe('scaling')
  expect(screen.getByRole('button', { name: /^Undo: Moved/ })).toBeEnabled()
})

it('papers of today are not taken for papers of then', async () => {
  const { session, core } = await openApp()
  await session.lookBack(2)
  const { past } = session.data.getState()
  expect(past?.state.getState().conference.venue).toBe('Room 2, Harbour House')
  const refused = await past?.perform('arrangeConference', { venue: 'Elsewhere' })
  expect(refused).toMatchObject({ ok: false, failure: { code: 'as-it-was' } })
  const agenda = screen.getByRole('navigation', { name: 'Agenda' })
  await userEvent.setup().click(within(agenda).getByRole('button', { name: /Copies/ }))
  expect((await screen.findAllByText(/Press “Back to now” first/)).length).toBeGreaterThan(0)
  expect(core.named('listDocuments')).toEqual([])
})

it('a history that is not whole is said in words, and the conference of now stays', async () => {
  const { user, core } = await openApp()
  const sentence = 'The conference cannot be shown as it was: its history is not whole.'
  core.fail('conferenceAt', { kind: 'refused', code: 'history-not-whole', sentence })
  const dialog = await openHistory(user)
  await user.click(await within(dialog).findByRole('button', { name: asItWas }))
  expect(await within(dialog).findByText(sentence)).toBeVisible()
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.queryByRole('region', { name: 'The conference as it was' })).toBeNull()
})

it('a step that the meeting came back to later is a stretch of its own', () => {
  const line = (seq: number, stepId: string) => ({
    seq,
    at: `2026-03-24T10:0${seq}:00.000Z`,
    sentence: '',
    stepId,
  })
  const stretches = inStretches([line(4, 'a'), line(3, 'b'), line(2, 'b'), line(1, 'a')])
  expect(stretches.map(({ stepId, from, to }) => [stepId, from.slice(14, 16), to.slice(14, 16)])).toEqual([
    ['a', '04', '04'],
    ['b', '02', '03'],
    ['a', '01', '01'],
  ])
})
