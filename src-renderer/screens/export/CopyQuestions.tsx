import { childName, participantName } from '../../../src-shared/conference/names.ts'
import type { CopyQuestion } from '../../../src-shared/contract.ts'
import { Button } from '../../components/Button.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../store/hooks.ts'

/** Whoever carries out a plan and gets none of it: for the chair to decide, because a new reader changes the plan. */
export function CopyQuestions({ questions }: { questions: readonly CopyQuestion[] }) {
  if (questions.length === 0) return null
  return (
    <ul className="copy-questions" aria-label="Copies to decide on">
      {questions.map((question) => (
        <Question key={`${question.childId} ${question.personId}`} question={question} />
      ))}
    </ul>
  )
}

function Question({ question: { personId, childId, sentence, consequence } }: { question: CopyQuestion }) {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const who = useConference((conference) => participantName(conference, personId))
  const whose = useConference(({ children }) => {
    const child = children.byId[childId]
    return child === undefined ? '' : childName(child)
  })
  return (
    <li className="row">
      <div className="grow">
        <p>
          <strong>{sentence}</strong>
        </p>
        <p className="small">{consequence}</p>
      </div>
      {!isReadOnly && (
        <Button
          size="small"
          onPress={() =>
            void perform('listForCopies', { childId, recipientIds: [personId] }, { offerUndo: true })
          }
        >
          Give {who} a copy of {whose}’s plan
        </Button>
      )}
    </li>
  )
}
