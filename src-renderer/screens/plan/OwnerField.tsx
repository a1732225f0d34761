import { useState } from 'react'
import type { Owner } from '../../../src-shared/conference/plan.ts'
import type { Changed } from '../../../src-shared/contract.ts'
import type { Result } from '../../../src-shared/result.ts'
import { ComboBox } from '../../components/ComboBox.tsx'
import type { Option } from '../../components/Options.tsx'
import { type Ending, SavedTextField } from '../../components/SavedTextField.tsx'
import { useIsReadOnly } from '../../store/hooks.ts'
import { somebodyElse } from './choices.ts'

interface OwnerFieldProps {
  /** For screen readers: which "who" this is. */
  label: string
  /** For the eye. */
  title: string
  field: string
  owner: Owner | null
  /** From `useOwnerOptions`. */
  options: Option[]
  onChange: (owner: Owner | null, ending?: Ending) => Promise<Result<Changed>>
}

/** One person who makes sure of it; or words, while nobody is named. */
export function OwnerField({ label, title, field, owner, options, onChange }: OwnerFieldProps) {
  const isReadOnly = useIsReadOnly()
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
