import { useState } from 'react'
import { childName } from '../../../src-shared/conference/names.ts'
import type { Owner } from '../../../src-shared/conference/plan.ts'
import { roleInWords } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Changed } from '../../../src-shared/contract.ts'
import type { Result } from '../../../src-shared/result.ts'
import { ComboBox } from '../../components/ComboBox.tsx'
import { type Ending, SavedTextField } from '../../components/SavedTextField.tsx'
import { useConference, useIsReadOnly, usePractice } from '../../store/hooks.ts'

interface OwnerFieldProps {
  /** For screen readers: which "who" this is. */
  label: string
  /** For the eye. */
  title: string
  field: string
  owner: Owner | null
  onChange: (owner: Owner | null, ending?: Ending) => Promise<Result<Changed>>
}

const somebodyElse = 'somebody-else'

/** One person who makes sure of it; or words, while nobody is named. */
export function OwnerField({ label, title, field, owner, onChange }: OwnerFieldProps) {
  const practice = usePractice()
  const isReadOnly = useIsReadOnly()
  const options = useConference((conference) => [
    ...rows(conference.people).map((person) => ({
      id: person.id,
      title: person.name,
      hint: roleInWords(practice, person),
    })),
    ...rows(conference.children).map((child) => ({ id: child.id, title: childName(child), hint: 'Child' })),
    { id: somebodyElse, title: 'Somebody not on the list', hint: 'In words, until there is a name' },
  ])
  const [inWords, setInWords] = useState(owner?.kind === 'words')
  const showsWords = inWords || owner?.kind === 'words'

  function choose(id: string | null) {
    setInWords(id === somebodyElse)
    if (id === somebodyElse) return
    if (id === null) {
      if (owner !== null) void onChange(null)
    } else if (owner?.kind !== 'person' || owner.personId !== id)
      void onChange({ kind: 'person', personId: id })
  }

  return (
    <div className="action-owner">
      <span className="action-caption" aria-hidden="true">
        {title}
      </span>
      <ComboBox
        label={label}
        labelHidden
        options={options}
        value={showsWords ? somebodyElse : (owner?.personId ?? null)}
        onChange={choose}
        placeholder="One person"
        isDisabled={isReadOnly}
      />
      {showsWords && (
        <SavedTextField
          label={`${label}, in words`}
          labelHidden
          placeholder="Who, in words"
          field={field}
          value={owner?.kind === 'words' ? owner.words : ''}
          onCommit={(words, ending) =>
            onChange(words.trim() === '' ? null : { kind: 'words', words }, ending)
          }
        />
      )}
    </div>
  )
}
