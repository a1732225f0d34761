import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { AgendaRail } from '../../src-renderer/frame/AgendaRail.tsx'
import { Chairing, testPractice } from '../support/chairing.ts'
import { MemoryCore } from './memoryCore.ts'
import { renderWithConference } from './support.tsx'

const { agenda } = testPractice.profile

async function showRail(currentStepId: string, onMove: (stepId: string) => void = () => {}) {
  const chairing = new Chairing()
  chairing.do('moveToStep', { stepId: 'opening' })
  const rail = <AgendaRail steps={agenda} currentStepId={currentStepId} onMove={onMove} />
  await renderWithConference(rail, new MemoryCore(chairing))
  return within(screen.getByRole('navigation', { name: 'Agenda' })).getAllByRole('button')
}

it('shows every step of the local rules in their order and numbers those of the agenda alone', async () => {
  const buttons = await showRail('worries')
  expect(buttons).toHaveLength(agenda.length)
  let number = 0
  for (const [index, { phase, shortTitle }] of agenda.entries()) {
    if (phase === 'agenda') number += 1
    const name = phase === 'agenda' ? `${number}\\. ?${shortTitle}` : shortTitle
    expect(buttons[index]).toHaveAccessibleName(new RegExp(`^${name}(, visited)?$`))
  }
  expect(number).toBe(7)
})

it('says where the meeting is and where it has been, and goes to the step that is pressed', async () => {
  const moves: string[] = []
  const buttons = await showRail('worries', (stepId) => moves.push(stepId))
  const isCurrent = (button: HTMLElement) => button.getAttribute('aria-current') === 'step'
  expect(buttons.filter(isCurrent).map((button) => button.textContent)).toEqual(['44. Worries'])
  const visited = buttons.filter((button) => button.textContent?.includes('visited'))
  expect(visited.map((button) => button.textContent)).toEqual(['✓People, visited', '✓Opening, visited'])
  await userEvent.click(screen.getByRole('button', { name: 'Decision' }))
  expect(moves).toEqual(['decision'])
})
