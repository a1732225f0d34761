import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { exclusionOf, roleInWords } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Card } from '../../components/Card.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { useConference, usePerform, usePractice } from '../../store/hooks.ts'

/** Who gets a copy of this child's plan. Somebody who was excluded is marked, so that it is the chair's decision. */
export function CopyRecipients({ child }: { child: Child }) {
  const perform = usePerform()
  const practice = usePractice()
  const people = useConference((conference) =>
    rows(conference.people).map((person) => ({
      id: person.id,
      name: person.name,
      detail:
        exclusionOf(conference, person.id) === null
          ? roleInWords(practice, person)
          : `${roleInWords(practice, person)} – excluded`,
    })),
  )
  const copies = rows(child.plan.copies)
  const idOf = (copy: (typeof copies)[number]) =>
    copy.recipient.kind === 'person' ? copy.recipient.personId : null

  function change(ids: string[]) {
    for (const copy of copies) {
      const id = idOf(copy)
      if (id !== null && !ids.includes(id)) void perform('removeCopy', { childId: child.id, copyId: copy.id })
    }
    for (const personId of ids)
      if (!copies.some((copy) => idOf(copy) === personId))
        void perform('addCopy', { childId: child.id, recipient: { kind: 'person', personId } })
  }

  return (
    <Card>
      <PersonPicker
        label={`Who gets a copy of ${childName(child)}’s plan`}
        several
        people={people}
        value={copies.flatMap((copy) => idOf(copy) ?? [])}
        onChange={change}
      />
    </Card>
  )
}
