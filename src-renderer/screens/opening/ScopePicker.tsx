import { useState } from 'react'
import { rows } from '../../../src-shared/conference/table.ts'
import { ChoiceButtons } from '../../components/ChoiceButtons.tsx'
import { SeveralChoices } from '../../components/SeveralChoices.tsx'
import { useConference, useIsReadOnly } from '../../store/hooks.ts'

export interface ScopePickerProps {
  /** Null: the whole conference. */
  partIds: string[] | null
  onChange: (partIds: string[] | null) => void
}

/** The whole conference, or the parts of it from which somebody is excluded. */
export function ScopePicker({ partIds, onChange }: ScopePickerProps) {
  const parts = useConference((conference) =>
    rows(conference.parts).map(({ id, title }, index) => ({ id, title: title || `Part ${index + 1}` })),
  )
  const isReadOnly = useIsReadOnly()
  const [isChoosingParts, setIsChoosingParts] = useState(partIds !== null)
  const showsParts = isChoosingParts || partIds !== null

  function choose(scope: 'whole' | 'parts' | null) {
    setIsChoosingParts(scope === 'parts')
    if (scope === 'whole') onChange(null)
    else if (partIds === null) onChange([])
  }

  return (
    <div className="stack tight">
      <ChoiceButtons
        label="Excluded from"
        options={[
          { id: 'whole', title: 'The whole conference' },
          { id: 'parts', title: 'Parts of it' },
        ]}
        value={showsParts ? 'parts' : 'whole'}
        onChange={choose}
        isDisabled={isReadOnly}
      />
      {showsParts && parts.length < 2 && (
        <p className="attention">The meeting is not split yet. Split it first, under “Split meeting”.</p>
      )}
      {showsParts && parts.length > 1 && (
        <SeveralChoices
          label="From these parts"
          options={parts}
          value={partIds ?? []}
          onChange={onChange}
          isDisabled={isReadOnly}
        />
      )}
    </div>
  )
}
