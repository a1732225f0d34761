import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ConferenceFrame } from '../../src-renderer/frame/ConferenceFrame.tsx'
import { useConferenceStore } from '../../src-renderer/store/hooks.ts'
import { MemoryCore } from './memoryCore.ts'
import { reedConference } from './support/reedConference.ts'
import { renderWithConference } from './support.tsx'

function Frame() {
  return <ConferenceFrame store={useConferenceStore()} />
}

async function openAt(stepId: string, prepare: (reed: ReturnType<typeof reedConference>) => void = () => {}) {
  const reed = reedConference()
  prepare(reed)
  reed.chairing.do('moveToStep', { stepId })
  const rendered = await renderWithConference(<Frame />, new MemoryCore(reed.chairing))
  return { ...rendered, ...reed, user: userEvent.setup() }
}

describe('the focus', () => {
  it('stays in the step when the button that has it is done with', async () => {
    const { user } = await openAt('opening')
    await user.click(screen.getByRole('button', { name: 'Start the meeting' }))
    await screen.findByText(/^The meeting started at/)
    await waitFor(() => expect(screen.getByRole('tab', { name: /^What I say/ })).toHaveFocus())
  })

  it('goes to what stands in the place of a row that was removed', async () => {
    const { user } = await openAt('planning', ({ chairing, ids }) => {
      for (const text of ['Amber sleeps', 'Amber eats'])
        chairing.do('addOutcome', { childId: ids.amber, text })
    })
    await user.click(screen.getByRole('button', { name: 'Remove what has to change for Amber, 1' }))
    await waitFor(() => expect(screen.queryByDisplayValue('Amber sleeps')).toBeNull())
    const next = screen.getByRole('button', { name: 'Remove what has to change for Amber, 1' })
    await waitFor(() => expect(next).toHaveFocus())
    await user.keyboard('{Control>}z{/Control}')
    expect(await screen.findByDisplayValue('Amber sleeps')).toBeVisible()
  })

  it('is left alone when somebody presses beside everything', async () => {
    const { user } = await openAt('opening')
    screen.getByRole('button', { name: 'Start the meeting' }).focus()
    await user.click(document.body)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(document.body).toHaveFocus()
  })
})

describe('Alt and the arrows', () => {
  it('move to the next step also from a group of answers, which takes the arrows for itself', async () => {
    const { user } = await openAt('decision')
    within(screen.getByRole('region', { name: /^My decision for/ }))
      .getAllByRole('radio')[0]
      ?.focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(await screen.findByRole('heading', { level: 1, name: 'Planning' })).toHaveFocus()
  })
})

describe('the child that was chosen', () => {
  it('is the one shown on the next step', async () => {
    const { user } = await openAt('decision')
    await user.click(screen.getByRole('tab', { name: /^Isaac/ }))
    await user.click(screen.getByRole('button', { name: /Plan$/ }))
    expect(await screen.findByRole('tab', { name: 'Isaac', selected: true })).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Add an action for Isaac' })).toBeVisible()
  })
})
