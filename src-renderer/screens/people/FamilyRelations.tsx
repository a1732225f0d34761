import type { Child } from '../../../src-shared/conference/child.ts'
import { childName, namesOf, personName } from '../../../src-shared/conference/names.ts'
import type { Person } from '../../../src-shared/conference/people.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { ChoiceButtons } from '../../components/ChoiceButtons.tsx'
import { Select } from '../../components/Select.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { relationTo } from './relations.ts'

const none = 'none'

/** What somebody of the family is to each child, and whether they have parental responsibility. */
export function FamilyRelations({ person }: { person: Person }) {
  const { profile } = usePractice()
  const children = useConference((conference) => rows(conference.children))
  const unrelated = useConference((conference) =>
    children.filter(({ id }) => relationTo(conference, person.id, id) === null),
  )
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const likely = profile.relations.find(({ id, ofChild }) => ofChild && id === person.roleId)

  async function relateToAll(kindId: string) {
    for (const { id } of unrelated) await perform('relatePeople', { fromId: person.id, toId: id, kindId })
  }

  return (
    <section className="stack" aria-label={`What ${personName(person)} is to each child`}>
      {likely && unrelated.length > 0 && !isReadOnly && (
        <div className="row">
          <Button onPress={() => void relateToAll(likely.id)}>
            {likely.title} of {namesOf(unrelated.map(childName))}
          </Button>
        </div>
      )}
      {children.map((child) => (
        <RelationToChild key={child.id} person={person} child={child} />
      ))}
    </section>
  )
}

function RelationToChild({ person, child }: { person: Person; child: Child }) {
  const { profile } = usePractice()
  const relation = useConference((conference) => relationTo(conference, person.id, child.id))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const name = childName(child)

  function choose(kindId: string) {
    if (relation === null) {
      if (kindId !== none) void perform('relatePeople', { fromId: person.id, toId: child.id, kindId })
    } else if (kindId === none)
      void perform('removeRelation', { relationId: relation.id }, { offerUndo: true })
    else void perform('correctRelation', { relationId: relation.id, kindId })
  }

  return (
    <div className="row end">
      <div className="relation">
        <Select
          label={`To ${name}`}
          options={[
            { id: none, title: 'Not recorded' },
            ...profile.relations.filter(({ ofChild }) => ofChild).map(({ id, title }) => ({ id, title })),
          ]}
          value={relation?.kindId ?? none}
          onChange={choose}
          isDisabled={isReadOnly}
        />
      </div>
      {relation !== null && (
        <>
          <YesOrNo
            label={`Parental responsibility for ${name}`}
            value={relation.parentalResponsibility}
            onChange={(parentalResponsibility) =>
              void perform('correctRelation', { relationId: relation.id, parentalResponsibility })
            }
            isDisabled={isReadOnly}
          />
          <YesOrNo
            label={`Lives with ${name}`}
            value={relation.sameHousehold}
            onChange={(sameHousehold) =>
              void perform('correctRelation', { relationId: relation.id, sameHousehold })
            }
            isDisabled={isReadOnly}
          />
        </>
      )}
    </div>
  )
}

interface YesOrNoProps {
  label: string
  value: boolean | null
  onChange: (answer: boolean | null) => void
  isDisabled: boolean
}

/** Yes, no, or not known while neither is pressed. */
function YesOrNo({ label, value, onChange, isDisabled }: YesOrNoProps) {
  return (
    <ChoiceButtons
      label={label}
      options={[
        { id: 'yes', title: 'Yes' },
        { id: 'no', title: 'No' },
      ]}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === null ? null : answer === 'yes')}
      canClear
      isDisabled={isDisabled}
    />
  )
}
