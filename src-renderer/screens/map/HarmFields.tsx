import type { Entry } from '../../../src-shared/conference/discussion.ts'
import { Disclosure } from '../../components/Disclosure.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { usePerform, usePractice } from '../../store/hooks.ts'

/** Harm that has happened, told apart: the harm matrix. */
export function HarmFields({ entry, startsOpen }: { entry: Entry; startsOpen: boolean }) {
  const perform = usePerform()
  const { harmQuestions: questions } = usePractice().profile
  const answered = questions.filter(({ id }) => (entry.harm?.[id] ?? '').trim() !== '').length
  const status = `${answered} of ${questions.length}`
  return (
    <Disclosure headingLevel={3} title="The harm told apart" status={status} startsOpen={startsOpen}>
      <div className="stack tight">
        {questions.map(({ id, title, hint }) => (
          <SavedTextField
            key={id}
            label={title}
            hint={hint}
            field={`entry/${entry.id}/harm/${id}`}
            value={entry.harm?.[id] ?? ''}
            onCommit={(text, ending) =>
              perform('correctEntry', { entryId: entry.id, harm: { [id]: text } }, ending)
            }
          />
        ))}
      </div>
    </Disclosure>
  )
}
