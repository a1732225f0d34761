import { participantName } from '../../../../src-shared/conference/names.ts'
import type { Relation } from '../../../../src-shared/conference/people.ts'
import { rows } from '../../../../src-shared/conference/table.ts'
import type { FamilyGraph } from '../../../../src-shared/family/familyGraph.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceButtons } from '../../../components/ChoiceButtons.tsx'
import { Dialog, DialogButtons } from '../../../components/Dialog.tsx'
import { Select } from '../../../components/Select.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../../store/hooks.ts'
import { AddRelation } from './AddRelation.tsx'

export interface RelationsDialogProps {
  graph: FamilyGraph
  /** Whose relations; null: the dialog is closed. */
  id: string | null
  beginsWithNew: boolean
  onClose: () => void
}

/** How somebody is related to others: correct it, remove it, add to it. Each change is recorded when it is made. */
export function RelationsDialog({ graph, id, beginsWithNew, onClose }: RelationsDialogProps) {
  const name = useConference((conference) => (id === null ? '' : participantName(conference, id)))
  const relations = useConference((conference) =>
    rows(conference.relations).filter(({ fromId, toId }) => fromId === id || toId === id),
  )
  const isReadOnly = useIsReadOnly()
  return (
    <Dialog title={`${name}’s family`} isOpen={id !== null} onClose={onClose} width="wide">
      {id !== null && (
        <div className="stack">
          {relations.length > 0 && (
            <ul className="relation-rows" aria-label={`How ${name} is related`}>
              {relations.map((relation) => (
                <RelationRow key={relation.id} relation={relation} />
              ))}
            </ul>
          )}
          {!isReadOnly && <AddRelation graph={graph} id={id} beginsWithNew={beginsWithNew} />}
          <DialogButtons>
            <Button onPress={onClose}>Close</Button>
          </DialogButtons>
        </div>
      )}
    </Dialog>
  )
}

function RelationRow({ relation }: { relation: Relation }) {
  const { profile } = usePractice()
  const { id: relationId, fromId, toId } = relation
  const from = useConference((conference) => participantName(conference, fromId))
  const to = useConference((conference) => participantName(conference, toId))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  return (
    <li className="row end">
      <div className="relation-kind">
        <Select
          label={`${from} to ${to}`}
          options={profile.relations.map(({ id, title }) => ({ id, title }))}
          value={relation.kindId}
          onChange={(kindId) => void perform('correctRelation', { relationId, kindId })}
          isDisabled={isReadOnly}
        />
      </div>
      <ChoiceButtons
        label={`${from} and ${to} live together`}
        options={[
          { id: 'yes', title: 'Yes' },
          { id: 'no', title: 'No' },
        ]}
        value={relation.sameHousehold === null ? null : relation.sameHousehold ? 'yes' : 'no'}
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
    </li>
  )
}
