import { memo } from 'react'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { childName, namesOf, participantName, personName } from '../../../src-shared/conference/names.ts'
import type { Person } from '../../../src-shared/conference/people.ts'
import { isFamily, isProfessional, roleInWords } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { Button } from '../../components/Button.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useConference, usePractice } from '../../store/hooks.ts'
import { PersonDetails } from './PersonDetails.tsx'
import { relationTo } from './relations.ts'

export interface PersonRowProps {
  person: Person
  isOpen: boolean
  onToggle: (id: Id) => void
}

/** One person in a line: who they are, what they have to do with the children, what they need. Opens into the details. */
export const PersonRow = memo(function PersonRow({ person, isOpen, onToggle }: PersonRowProps) {
  const practice = usePractice()
  const withChildren = useConference((conference) => withTheChildren(conference, practice, person))
  const thereFor = useConference((conference) =>
    person.thereForId === null ? null : participantName(conference, person.thereForId),
  )
  const isChair = useConference((conference) => conference.chairId === person.id)
  const name = personName(person)
  const needs = Object.values(person.needs).filter((need) => need.trim() !== '')
  return (
    <li className={isOpen ? 'person-row open' : 'person-row'}>
      <div className="person-line">
        <p>
          <strong>{name}</strong>
          {person.knownAs !== '' && <span className="quiet small"> {person.name}</span>}
          <br />
          <span className="quiet">{roleInWords(practice, person)}</span>
        </p>
        <p>{withChildren}</p>
        <div className="row person-tags">
          {isChair && <Tag tone="action">Chair</Tag>}
          {thereFor !== null && <Tag>For {thereFor}</Tag>}
          {needs.map((need) => (
            <Tag key={need} tone="voice">
              {need}
            </Tag>
          ))}
        </div>
        <Button
          look="bare"
          aria-label={isOpen ? `Close ${name}’s details` : `${name}’s details`}
          aria-expanded={isOpen}
          onPress={() => onToggle(person.id)}
        >
          {isOpen ? 'Close' : 'Details'}
        </Button>
      </div>
      {isOpen && <PersonDetails person={person} />}
    </li>
  )
})

/** "Mother of Amber and Isaac, with parental responsibility", "Works with Amber". */
function withTheChildren(conference: Conference, practice: Practice, person: Person): string {
  const children = rows(conference.children)
  if (isProfessional(practice, person)) {
    const known = children.filter(({ id }) => person.worksWithChildIds.includes(id))
    if (known.length === 0) return 'Works with none of the children'
    if (known.length === children.length && known.length > 1) return 'Works with all the children'
    return `Works with ${namesOf(known.map(childName))}`
  }
  const related = children.flatMap((child) => {
    const relation = relationTo(conference, person.id, child.id)
    return relation === null ? [] : [{ child, relation }]
  })
  if (related.length === 0)
    return isFamily(practice, person) ? 'How they are related is not recorded yet' : ''
  const byKind = Map.groupBy(related, ({ relation }) => relation.kindId)
  const kinds = [...byKind].map(([kindId, list]) => {
    const title = practice.profile.relations.find(({ id }) => id === kindId)?.title ?? 'Related'
    return `${title} of ${namesOf(list.map(({ child }) => childName(child)))}`
  })
  const responsible = related.filter(({ relation }) => relation.parentalResponsibility === true)
  if (responsible.length === 0) return kinds.join('; ')
  const forWhom =
    responsible.length === related.length
      ? ''
      : ` for ${namesOf(responsible.map(({ child }) => childName(child)))}`
  return `${kinds.join('; ')}. Has parental responsibility${forWhom}`
}
