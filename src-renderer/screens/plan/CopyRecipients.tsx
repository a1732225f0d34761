import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { exclusionOf, roleInWords } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Card } from '../../components/Card.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'

/** Who gets a copy of this child's plan. Somebody who was excluded is marked, so that it is the chair's decision. */
export function CopyRecipients({ child }: { child: Child }) {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
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

  async function change(ids: string[]) {
    const removed = copies.filter((copy) => {
      const id = idOf(copy)
      return id !== null && !ids.includes(id)
    })
    const added = ids.filter((id) => !copies.some((copy) => idOf(copy) === id))
    await Promise.all([
      ...removed.map((copy) => perform('removeCopy', { childId: child.id, copyId: copy.id })),
      added.length > 0 && perform('listForCopies', { childId: child.id, recipientIds: added }),
    ])
  }

  return (
    <Card>
      <PersonPicker
        label={`Who gets a copy of ${childName(child)}’s plan`}
        several
        people={people}
        isDisabled={isReadOnly}
        value={copies.flatMap((copy) => idOf(copy) ?? [])}
        onChange={change}
      />
    </Card>
  )
}
