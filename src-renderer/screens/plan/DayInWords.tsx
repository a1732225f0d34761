import { useRef } from 'react'
import { useStore } from 'zustand'
import { dateWithWeekday, readDateWords } from '../../../src-shared/practice/dateWords.ts'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { useConferenceStore, usePractice } from '../../store/hooks.ts'
import type { ByWhenFieldProps } from './ByWhenField.tsx'
import { useSelectOnArrival } from './useSelectOnArrival.ts'

/**
 * A day in the words in which it is said at the table: what they mean is shown while they are typed, and becomes the day
 * when the line is left. Words that mean no day are kept as they are; the prompts then ask for one.
 */
export function DayInWords({ label, field, byWhen, days, onChange }: ByWhenFieldProps) {
  const store = useConferenceStore()
  const practice = usePractice()
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useSelectOnArrival(input)
  const key = `${field}/words`
  const draft = useStore(store.state, ({ drafts }) => drafts[key])
  const recorded = byWhen?.kind === 'date' ? byWhen.date : null
  const shown = recorded !== null ? dateWithWeekday(recorded) : byWhen?.kind === 'words' ? byWhen.words : ''
  const read = (text: string) => readDateWords(text, { ...days, practice })

  function means(): string {
    const text = draft ?? shown
    if (text.trim() === '' || text === shown) return ''
    return read(text)?.means ?? 'No day yet: kept as words'
  }

  return (
    <div>
      <SavedTextField
        label={label}
        labelHidden
        placeholder="fri, 10wd, before core group"
        field={key}
        inputRef={input}
        value={shown}
        onCommit={async (text, ending) => {
          const date = read(text)?.date
          if (text.trim() === '') return onChange(null, ending)
          if (date === undefined) return onChange({ kind: 'words', words: text.trim() }, ending)
          if (date !== recorded) return onChange({ kind: 'date', date }, ending)
          // The same day in other words is no change.
          store.keepDraft(key, null)
          return { ok: true, value: null }
        }}
      />
      <p className="day-means small quiet-text" aria-live="polite">
        {means()}
      </p>
    </div>
  )
}
