import { useState } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { proposedSignatoryIds } from '../../../src-shared/conference/questions.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import { Button } from '../../components/Button.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { useConference, usePerform, usePractice } from '../../store/hooks.ts'
import { paperName, possibleReaders } from './paperOf.ts'

/** Who is asked to sign: proposed, to be changed by the chair, and asked in one press. */
export function AskToSign({ child }: { child: Child }) {
  const perform = usePerform()
  const practice = usePractice()
  const people = useConference((conference) => possibleReaders(conference, practice, child))
  const proposed = useConference((conference) => proposedSignatoryIds(conference, practice, child))
  const [chosen, setChosen] = useState<Id[] | null>(null)
  const signatoryIds = chosen ?? proposed
  return (
    <div className="stack tight">
      <PersonPicker
        label={`Who is asked to sign ${paperName(practice, child)}`}
        several
        people={people}
        value={signatoryIds}
        onChange={setChosen}
      />
      <div className="row">
        <Button
          look="primary"
          isDisabled={signatoryIds.length === 0}
          onPress={() => void perform('askToSign', { childId: child.id, signatoryIds })}
        >
          Ask these people to sign
        </Button>
        <p className="quiet small">Each gets a place to sign on the paper.</p>
      </div>
    </div>
  )
}
