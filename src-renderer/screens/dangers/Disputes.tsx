import { useState } from 'react'
import type { DangerStatement } from '../../../src-shared/conference/discussion.ts'
import { participantName, personName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Menu } from '../../components/Menu.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../store/hooks.ts'

/** Who sees it differently, each in their own words. A dispute is stated with the danger statement, never resolved by it. */
export function Disputes({ danger, number }: { danger: DangerStatement; number: number }) {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const people = useConference((conference) => rows(conference.people))
  const nameOf = useConference((conference) => (id: string) => participantName(conference, id))
  /** Who was chosen and has no words yet. */
  const [asked, setAsked] = useState<string[]>([])
  const given = Object.keys(danger.disputes)
  const shown = [...given, ...asked.filter((id) => !given.includes(id))]
  const others = people.filter(({ id, hasDied }) => !shown.includes(id) && !hasDied)
  return (
    <div className="stack tight">
      {shown.map((personId) => (
        <SavedTextArea
          key={personId}
          label={`${nameOf(personId)} sees it differently`}
          hint={given.includes(personId) ? undefined : `In ${nameOf(personId)}’s own words`}
          field={`danger/${danger.id}/dispute/${personId}`}
          value={danger.disputes[personId] ?? ''}
          look="voice"
          lines={1}
          autoFocus={asked.includes(personId) && !given.includes(personId)}
          onCommit={(words, ending) =>
            perform('noteDispute', { dangerId: danger.id, personId, words: words.trim() }, ending)
          }
        />
      ))}
      {!isReadOnly && (
        <div className="row">
          <Menu
            look="bare"
            size="small"
            aria-label={`Somebody sees it differently: danger ${number}`}
            actions={others.map((person) => ({
              id: person.id,
              title: personName(person),
              onAction: () => setAsked([...asked, person.id]),
            }))}
          >
            Somebody sees it differently
          </Menu>
        </div>
      )}
    </div>
  )
}
