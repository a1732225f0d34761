import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ConferenceFrame } from '../../src-renderer/frame/ConferenceFrame.tsx'
import { useConferenceStore } from '../../src-renderer/store/hooks.ts'
import { rows } from '../../src-shared/conference/table.ts'
import { MemoryCore } from './memoryCore.ts'
import { reedConference } from './support/reedConference.ts'
import { renderWithConference } from './support.tsx'

function Frame() {
  return <ConferenceFrame store={useConferenceStore()} />
}

async function onStep(stepId: string, isStarted = true) {
  const { chairing, ids } = reedConference()
  if (isStarted) chairing.do('startMeeting', {})
  chairing.do('moveToStep', { stepId })
  const shown = await renderWithConference(<Frame />, new MemoryCore(chairing))
  const conference = () => shown.store.state.getState().conference
  const attendance = (id: string) => conference().people.byId[id]?.attendance
  return { ids, user: userEvent.setup(), conference, attendance }
}

const button = () => screen.getByRole('button', { name: /^\d+ here/ })
const room = () => within(screen.getByRole('dialog', { name: 'Who is in the room' }))

describe('who is in the room', () => {
  it('is asked only while the meeting goes on', async () => {
    await onStep('opening', false)
    expect(screen.queryByRole('button', { name: /^\d+ here/ })).toBeNull()
  })

  it('a parent who walks out is recorded with two presses from any step, and with two more is back', async () => {
    const { user, ids, attendance } = await onStep('views')
    const before = Number.parseInt(button().textContent ?? '', 10)
    await user.click(button())
    await user.click(room().getByRole('button', { name: 'Kerry Reed has left' }))
    await waitFor(() => expect(attendance(ids.kerry)?.leftAt).toMatch(/^\d\d:\d\d$/))
    await user.click(await room().findByRole('button', { name: 'Kerry Reed is back' }))
    await waitFor(() => expect(attendance(ids.kerry)?.leftAt).toBeNull())
    expect(attendance(ids.kerry)?.note).toMatch(/^Was out of the room from \d\d:\d\d to \d\d:\d\d\.$/)
    await user.click(room().getByRole('button', { name: 'Back to the meeting' }))
    expect(button()).toHaveTextContent(`${before} here`)
  })

  it('says when too few agencies are left for a child', async () => {
    const { user } = await onStep('decision')
    await user.click(button())
    expect(room().queryByText(/not enough agencies/)).toBeNull()
    for (const name of ['Daniel Okafor', 'Grace Lindqvist'])
      await user.click(room().getByRole('button', { name: `${name} has left` }))
    expect(await room().findByText(/^Since somebody left there are not enough agencies for /)).toBeVisible()
  })

  it('F4 opens it, and a closed session begins and ends there; the top bar says that somebody is outside', async () => {
    const { user, ids, conference } = await onStep('decision')
    const whole = conference().meeting.partId
    await user.keyboard('{F4}')
    await user.click(room().getByRole('button', { name: 'Ask somebody to wait outside' }))
    await user.click(room().getByRole('button', { name: 'Kerry Reed' }))
    await user.type(room().getByRole('textbox', { name: 'Why?' }), 'Police information')
    await user.click(room().getByRole('button', { name: 'Go on without them' }))
    expect(await room().findByText(/^Waiting outside: Kerry Reed/)).toBeInTheDocument()
    const closed = rows(conference().parts).at(-1)
    expect(closed).toMatchObject({ title: 'Without Kerry Reed', reason: 'Police information' })
    expect(closed?.attendeeIds).not.toContain(ids.kerry)
    await user.keyboard('{Escape}')
    expect(button()).toHaveTextContent('here, 1 outside')
    await user.click(button())
    await user.click(room().getByRole('button', { name: 'Back to: Everyone together' }))
    await waitFor(() => expect(conference().meeting.partId).toBe(whole))
  })

  it('what was typed about a closed session is there again when the dialog was closed by mistake', async () => {
    const { user } = await onStep('worries')
    await user.keyboard('{F4}')
    await user.click(room().getByRole('button', { name: 'Ask somebody to wait outside' }))
    await user.type(room().getByRole('textbox', { name: 'Why?' }), 'Police information')
    await user.click(room().getByRole('button', { name: 'Back to the meeting' }))
    await user.click(button())
    await user.click(room().getByRole('button', { name: 'Ask somebody to wait outside' }))
    expect(room().getByRole('textbox', { name: 'Why?' })).toHaveValue('Police information')
  })
})
