import { participantName } from '../../../../src-shared/conference/names.ts'
import type { Relation } from '../../../../src-shared/conference/people.ts'
import { kindOnMap } from '../../../../src-shared/family/kinds.ts'
import { Button } from '../../../components/Button.tsx'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { ChoiceButtons } from '../../../components/ChoiceButtons.tsx'
import { SavedTextField } from '../../../components/SavedTextField.tsx'
import { Select } from '../../../components/Select.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../../store/hooks.ts'

/** One relation of `aboutId`, to be corrected where it stands: what it is, whether they live together, and for a couple from when to when. */
export function RelationRow({ relation, aboutId }: { relation: Relation; aboutId: string }) {
  const { profile } = usePractice()
  const { id: relationId, fromId, toId, sameHousehold } = relation
  const from = useConference((conference) => participantName(conference, fromId))
  const to = useConference((conference) => participantName(conference, toId))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  return (
    <li className="stack tight">
      <div className="relation-line">
        <Select
          label={`${from} to ${to}`}
          options={profile.relations.map(({ id, title }) => ({ id, title }))}
          value={relation.kindId}
          onChange={(kindId) => void perform('correctRelation', { relationId, kindId })}
          isDisabled={isReadOnly}
        />
        <ChoiceButtons
          label={`${from} and ${to} live together`}
          options={[
            { id: 'yes', title: 'Yes' },
            { id: 'no', title: 'No' },
          ]}
          value={sameHousehold === null ? null : sameHousehold ? 'yes' : 'no'}
          onChange={(answer) =>
            void perform('correctRelation', {
              relationId,
              sameHousehold: answer === null ? null : answer === 'yes',
            })
          }
          canClear
          isDisabled={isReadOnly}
        />
        {!isReadOnly && (
          <Button
            look="bare"
            aria-label={`Remove ${from} to ${to}`}
            onPress={() => void perform('removeRelation', { relationId }, { offerUndo: true })}
          >
            Remove
          </Button>
        )}
      </div>
      {kindOnMap(relation.kindId).as === 'partner' && (
        <Period relation={relation} withWhom={aboutId === toId ? from : to} />
      )}
    </li>
  )
}

/** From when to when, as far as anybody knows: "2014", "spring 2019". */
function Period({ relation, withWhom }: { relation: Relation; withWhom: string }) {
  const { id: relationId, since, until, hasEnded } = relation
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  return (
    <div className="relation-line period">
      <SavedTextField
        label={`With ${withWhom} since`}
        field={`relation/${relationId}/since`}
        value={since}
        onCommit={(text, ending) => perform('correctRelation', { relationId, since: text.trim() }, ending)}
      />
      <SavedTextField
        label={`With ${withWhom} until`}
        field={`relation/${relationId}/until`}
        value={until}
        onCommit={(text, ending) => perform('correctRelation', { relationId, until: text.trim() }, ending)}
      />
      <Checkbox
        isSelected={hasEnded}
        onChange={(isOver) => void perform('correctRelation', { relationId, hasEnded: isOver })}
        isDisabled={isReadOnly}
      >
        It has ended with {withWhom}
      </Checkbox>
    </div>
  )
}
