import type { Entry } from '../../../src-shared/conference/discussion.ts'
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
export function HarmFields({ entry }: { entry: Entry }) {
  const perform = usePerform()
  return (
    <section className="stack tight harm" aria-label="The harm told apart">
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
    </section>
  )
}
