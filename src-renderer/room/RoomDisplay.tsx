import './room.css'
import type { RoomStep, RoomView } from '../../src-shared/audience/room.ts'
import { WhatIsShown } from './WhatIsShown.tsx'

/** The display in the room, in whatever box it is put: the whole of the projector, or a small copy for the chair. */
export function RoomDisplay({ view, isCopy = false }: { view: RoomView; isCopy?: boolean }) {
  return (
    <div className="room">
      {view.kind === 'blank' ? <div className="room-page" /> : <StepPage step={view} isCopy={isCopy} />}
    </div>
  )
}

function StepPage({ step, isCopy }: { step: RoomStep; isCopy: boolean }) {
  const { title, question, where, isPractice } = step
  // The copy stands within a page that has its own main part and title.
  const Page = isCopy ? 'div' : 'main'
  const Question = isCopy ? 'h3' : 'h1'
  return (
    <Page className="room-page">
      <header>
        <p className="room-where">
          {where !== '' && `${where} · `}
          {title}
          {isPractice && <span className="room-practice">Practice</span>}
        </p>
        <Question className="room-question">{question}</Question>
      </header>
      <WhatIsShown step={step} />
      <Agenda agenda={step.agenda} />
    </Page>
  )
}

function Agenda({ agenda }: Pick<RoomStep, 'agenda'>) {
  return (
    <ol className="room-agenda" aria-label="Where we are">
      {agenda.map(({ title, state }) => (
        <li key={title} className={state} aria-current={state === 'now' ? 'step' : undefined}>
          {title}
        </li>
      ))}
    </ol>
  )
}
