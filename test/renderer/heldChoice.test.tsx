import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PlanScreen } from '../../src-renderer/screens/plan/PlanScreen.tsx'
import { reedConference } from './support/reedConference.ts'
import { renderScreen } from './support/renderScreen.tsx'

async function open() {
  const { chairing, ids } = reedConference()
  const rendered = await renderScreen(PlanScreen, 'plan', chairing)
  const group = within(screen.getByRole('toolbar', { name: 'Core group for Amber' }))
  const person = (name: RegExp) => group.getByRole('button', { name })
  const members = () => rendered.current().children.byId[ids.amber]?.plan.coreGroupIds
  return { ...rendered, ids, person, members }
}

describe('several people, chosen while a change is still on its way', () => {
  it('are all kept: a press builds on the one before it', async () => {
    const { user, core, ids, person, members } = await open()
    const answer = core.hold()
    await user.click(person(/^Kerry Reed/))
    await user.click(person(/^Patricia Reed/))
    expect(person(/^Kerry Reed/)).toHaveAttribute('aria-pressed', 'true')
    expect(person(/^Patricia Reed/)).toHaveAttribute('aria-pressed', 'true')
    expect(members()).toEqual([])
    answer()
    await waitFor(() => expect(members()).toHaveLength(2))
    expect(members()).toEqual(expect.arrayContaining([ids.kerry, ids.pat]))
  })

  it('show what is recorded again when the change is refused', async () => {
    const { user, core, person, members } = await open()
    core.fail('perform', { kind: 'refused', code: 'no', sentence: 'Not now.' })
    await user.click(person(/^Kerry Reed/))
    expect(await screen.findByText('Not now.')).toBeVisible()
    await waitFor(() => expect(person(/^Kerry Reed/)).toHaveAttribute('aria-pressed', 'false'))
    expect(members()).toEqual([])
  })
})
