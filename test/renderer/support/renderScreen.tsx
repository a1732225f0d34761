import { userEvent } from '@testing-library/user-event'
import type { ComponentType } from 'react'
import type { StepScreenProps } from '../../../src-renderer/screens/registry.tsx'
import type { StepScreen } from '../../../src-shared/practice/profile.ts'
import { type Chairing, testPractice } from '../../support/chairing.ts'
import { MemoryCore } from '../memoryCore.ts'
import { renderWithConference } from '../support.tsx'

/** Shows the screen of an agenda step over a conference, with the real operations behind it. */
export async function renderScreen(
  Screen: ComponentType<StepScreenProps>,
  screenName: StepScreen,
  chairing: Chairing,
) {
  const step = testPractice.profile.agenda.find(({ screen }) => screen === screenName)
  if (step === undefined) throw new Error(`The agenda has no step with the screen ${screenName}`)
  const rendered = await renderWithConference(<Screen step={step} />, new MemoryCore(chairing))
  const current = () => rendered.store.state.getState().conference
  return { ...rendered, user: userEvent.setup(), current }
}
