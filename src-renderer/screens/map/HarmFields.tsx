import type { Entry } from '../../../src-shared/conference/discussion.ts'
import { Disclosure } from '../../components/Disclosure.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { usePerform } from '../../store/hooks.ts'

const questions = [
  { key: 'what', label: 'What was done or not done' },
  { key: 'howBad', label: 'How bad' },
  { key: 'howOften', label: 'How often' },
  { key: 'sinceWhen', label: 'Since when' },
  { key: 'effectOnChild', label: 'What it did to the child' },
] as const

/** Harm that has happened, told apart: the harm matrix. */
export function HarmFields({ entry, startsOpen }: { entry: Entry; startsOpen: boolean }) {
  const perform = usePerform()
  const answered = questions.filter(({ key }) => (entry.harm?.[key] ?? '').trim() !== '').length
  const status = `${answered} of ${questions.length}`
  return (
    <Disclosure headingLevel={3} title="The harm told apart" status={status} startsOpen={startsOpen}>
      <div className="stack tight">
        {questions.map(({ key, label }) => (
          <SavedTextField
            key={key}
            label={label}
            field={`entry/${entry.id}/harm/${key}`}
            value={entry.harm?.[key] ?? ''}
            onCommit={(text, ending) =>
              perform('correctEntry', { entryId: entry.id, harm: { [key]: text } }, ending)
            }
          />
        ))}
      </div>
    </Disclosure>
  )
}
