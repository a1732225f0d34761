import { useState } from 'react'
import { chairOf } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { useConference, useIsReadOnly } from '../../store/hooks.ts'
import { ExcludeDialog } from './ExcludeDialog.tsx'
import { ExclusionCard } from './ExclusionCard.tsx'

/** Who is left out of the conference or of parts of it, by the chair's decision alone. */
export function Exclusions() {
  const exclusions = useConference((conference) => rows(conference.exclusions))
  const chair = useConference(chairOf)
  const isReadOnly = useIsReadOnly()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className="stack">
      <h2 className="visually-hidden">Exclusions</h2>
      <p>
        Only the chair can decide that somebody is left out
        {chair === null ? '. Name the chair first, under the first step.' : `: ${chair.name}.`} It is
        exceptional, for the shortest time that is needed, and their views are heard in another way.
      </p>
      {!isReadOnly && (
        <div className="row">
          <Button onPress={() => setIsOpen(true)}>Exclude somebody</Button>
        </div>
      )}
      {exclusions.length === 0 && <EmptyHint>Nobody is excluded.</EmptyHint>}
      {exclusions.map((exclusion) => (
        <ExclusionCard key={exclusion.id} exclusion={exclusion} />
      ))}
      <ExcludeDialog isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </div>
  )
}
