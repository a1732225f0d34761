import { useEffect, useRef, useState } from 'react'
import { FaultBoundary } from '../components/FaultBoundary.tsx'
import { screens } from '../screens/registry.tsx'
import type { ConferenceStore } from '../store/conferenceStore.ts'
import { ConferenceContext, useConference, useIsReadOnly, usePerform, usePractice } from '../store/hooks.ts'
import { AgendaRail } from './AgendaRail.tsx'
import { Banners } from './Banners.tsx'
import { FindAnywhere } from './find/FindAnywhere.tsx'
import { HeardLine } from './heard/HeardLine.tsx'
import { TopBar } from './TopBar.tsx'
import { useConferenceKeys } from './useConferenceKeys.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import { WriteAnywhere } from './WriteAnywhere.tsx'

/** An opened conference: the top bar, the agenda, and the screen of the step where the meeting is. */
export function ConferenceFrame({ store }: { store: ConferenceStore }) {
  return (
    <ConferenceContext value={store}>
      <Frame />
    </ConferenceContext>
  )
}

function Frame() {
  const { steps, step, moveTo } = useCurrentStep()
  const heading = useRef<HTMLHeadingElement>(null)
  const main = useRef<HTMLElement>(null)
  useKeptFocus(main)
  useConferenceKeys((distance) => {
    const next = steps[steps.indexOf(step) + distance]
    if (next) moveTo(next.id)
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: for each step, and only then
  useEffect(() => {
    // No names in the window's title: it shows on the taskbar and on a shared screen.
    document.title = `${step.title} · Chairside`
    heading.current?.focus({ preventScroll: true })
    document.documentElement.scrollTop = 0
  }, [step.id])

  const Screen = screens[step.screen]
  return (
    <div className="frame">
      <a className="skip-link" href="#step">
        Skip to this step
      </a>
      <TopBar>
        <FindAnywhere steps={steps} onStep={moveTo} />
      </TopBar>
      <Banners />
      <AgendaRail steps={steps} currentStepId={step.id} onMove={moveTo} />
      <main ref={main} className="step" id="step" tabIndex={-1}>
        <header className="step-header">
          <h1 ref={heading} tabIndex={-1}>
            {step.title}
          </h1>
          <p className="step-question">{step.question}</p>
          <HeardLine step={step} />
        </header>
        <FaultBoundary key={step.id}>
          <Screen step={step} />
        </FaultBoundary>
        {step.screen !== 'map' && <WriteAnywhere />}
      </main>
    </div>
  )
}

/** The step where the meeting is. A read-only conference is leafed through without moving its meeting. */
function useCurrentStep() {
  const { agenda: steps } = usePractice().profile
  const meetingStepId = useConference((conference) => conference.meeting.stepId)
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const [leafedTo, setLeafedTo] = useState<string | null>(null)
  const stepId = isReadOnly && leafedTo !== null ? leafedTo : meetingStepId
  const step = steps.find(({ id }) => id === stepId) ?? steps[0]
  if (!step) throw new Error('The agenda of the local rules has no steps')

  function moveTo(id: string) {
    if (id === stepId) return
    // A field that is being typed in is left first, so that its text is recorded where it belongs.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    if (isReadOnly) setLeafedTo(id)
    else void perform('moveToStep', { stepId: id })
  }

  return { steps, step, moveTo }
}
