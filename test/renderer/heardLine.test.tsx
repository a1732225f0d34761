import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ConferenceFrame } from '../../src-renderer/frame/ConferenceFrame.tsx'
import { useConferenceStore } from '../../src-renderer/store/hooks.ts'
import { isDiscussion } from '../../src-shared/conference/heard.ts'
import { rows } from '../../src-shared/conference/table.ts'
import { type Chairing, testPractice } from '../support/chairing.ts'
import { MemoryCore } from './memoryCore.ts'
import { reedConference } from './support/reedConference.ts'
import { renderWithConference } from './support.tsx'

function Frame() {
  return <ConferenceFrame store={useConferenceStore()} />
}

async function onStep(stepId: string, prepare: (chairing: Chairing) => void = () => {}) {
  const { chairing, ids } = reedConference()
  prepare(chairing)
  chairing.do('startMeeting', {})
  chairing.do('moveToStep', { stepId })
  const shown = await renderWithConference(<Frame />, new MemoryCore(chairing))
  return { ...shown, ids, user: userEvent.setup(), conference: () => shown.store.state.getState().conference }
}

const line = () => screen.getByRole('button', { name: /not heard yet|Everybody heard|Who has been heard/ })

describe('who has been heard', () => {
  const steps = testPractice.profile.agenda.filter(isDiscussion)

  it('is shown on every step on which people speak', () => {
    expect(steps.map(({ id }) => id)).toEqual([
      'familyAndNetwork',
      'whatGotUsHere',
      'workingWell',
      'worries',
      'dangerAndGoal',
      'scaling',
      'views',
      'planning',
    ])
  })

  it.each(steps.map(({ id }) => id))('stands beside the title of %s, with the time', async (stepId) => {
    await onStep(stepId)
    expect(line()).toHaveTextContent('12 not heard yet: Amber, Isaac and 10 more')
    expect(screen.getByText('on this step')).toBeInTheDocument()
  })

  it('is not shown on a step on which nobody is asked', async () => {
    await onStep('decision')
    expect(screen.queryByText(/not heard yet/)).toBeNull()
  })

  it('a press on a name notes that they have spoken, and another takes it back', async () => {
    const { user, conference, ids } = await onStep('planning')
    await user.click(line())
    const people = within(screen.getByRole('toolbar', { name: 'Who has spoken: Planning' }))
    await user.click(people.getByRole('button', { name: /^Nan Pat not yet/ }))
    expect(await people.findByRole('button', { name: /^✓Nan Pat noted|Nan Pat noted/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    expect(conference().meeting.heard).toEqual({ planning: { [ids.pat]: 1 } })
    await user.click(people.getByRole('button', { name: /Nan Pat noted/ }))
    await waitFor(() => expect(conference().meeting.heard).toEqual({ planning: {} }))
  })

  it('names and time can be put out of sight, and are so on the next step too', async () => {
    const { user, store } = await onStep('planning')
    await user.click(line())
    await user.click(screen.getByRole('checkbox', { name: 'Names and time in sight beside the title' }))
    await user.keyboard('{Escape}')
    expect(line()).toHaveTextContent('Who has been heard')
    expect(screen.queryByText('on this step')).toBeNull()
    await act(() => store.perform('moveToStep', { stepId: 'views' }))
    expect(line()).toHaveTextContent('Who has been heard')
  })

  it('thirty people more are all in the list, and the line stays short', async () => {
    const { user } = await onStep('planning', (chairing) => {
      for (let number = 1; number <= 30; number += 1) {
        const personId = chairing.do('addPerson', { name: `Person ${number}`, roleId: 'teacher' })
        chairing.do('recordAttendance', { personId, status: 'present' })
      }
    })
    expect(line()).toHaveTextContent('42 not heard yet: Amber, Isaac and 40 more')
    await user.click(line())
    expect(
      within(screen.getByRole('toolbar', { name: /^Who has spoken/ })).getAllByRole('button'),
    ).toHaveLength(42)
  })
})

it('F2 writes down what is said over a step without a line of its own', async () => {
  const { user, conference, ids } = await onStep('views')
  await user.keyboard('{F2}')
  const dialog = await screen.findByRole('dialog', { name: 'Write down what is said' })
  await waitFor(() => expect(within(dialog).getByLabelText('What is said')).toHaveFocus())
  await user.keyboard('3 He came at night #harm{Enter}{Enter}')
  await waitFor(() =>
    expect(rows(conference().entries)).toMatchObject([
      { headingId: 'pastHarm', source: { kind: 'person', personId: ids.kerry } },
    ]),
  )
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})
