import type { ScalingQuestion } from '../../../src-shared/conference/discussion.ts'
import { HandOver, type Turn } from '../../components/handOver/HandOver.tsx'
import { Answer } from './Answer.tsx'

interface HandRoundProps {
  question: ScalingQuestion
  turns: Turn[]
  onBack: () => void
}

/** The laptop goes round: each person chooses their own number and says why, and sees nothing of anybody else. */
export function HandRound({ question, turns, onBack }: HandRoundProps) {
  return (
    <HandOver turns={turns} onBack={onBack}>
      {({ id, name }, onDone) => (
        <div className="stack">
          <h2 className="scaling-question">{question.question}</h2>
          <Answer
            question={question}
            seat={{ participantId: id, name }}
            takesFocus
            isOwn
            passOnLabel="Done"
            onPassOn={() => {
              // A reason that is being typed is recorded when its field is left.
              if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
              onDone('Your answer is kept, and hidden.')
            }}
          />
        </div>
      )}
    </HandOver>
  )
}
