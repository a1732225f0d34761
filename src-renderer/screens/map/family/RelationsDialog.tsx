import { participantName } from '../../../../src-shared/conference/names.ts'
import { rows } from '../../../../src-shared/conference/table.ts'
import type { FamilyGraph } from '../../../../src-shared/family/familyGraph.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog, DialogButtons } from '../../../components/Dialog.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../../store/hooks.ts'
import { AddRelation, somebodyNew } from './AddRelation.tsx'
import { BondChoice } from './BondChoice.tsx'
import { RelationRow } from './RelationRow.tsx'
import { RelativeFields } from './RelativeFields.tsx'

export interface RelationsDialogProps {
  graph: FamilyGraph
  /** Whose relations; null: the dialog is closed. */
  id: string | null
  beginsWithNew: boolean
  onClose: () => void
}

/** Somebody of the family: who they are, to whom they are related, how they get on. Each change is recorded when it is made. */
export function RelationsDialog({ graph, id, beginsWithNew, onClose }: RelationsDialogProps) {
  const name = useConference((conference) => (id === null ? '' : participantName(conference, id)))
  const person = useConference((conference) => (id === null ? null : (conference.people.byId[id] ?? null)))
  const relations = useConference((conference) =>
    rows(conference.relations).filter(({ fromId, toId }) => fromId === id || toId === id),
  )
  const getsOnWith = useConference(({ familyMap }) =>
    rows(familyMap.bonds).flatMap(({ betweenIds: [one, other] }) =>
      one === id ? [other] : other === id ? [one] : [],
    ),
  )
  const isMoved = useConference(({ familyMap }) => id !== null && familyMap.nudges[id] !== undefined)
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  return (
    <Dialog title={`${name}’s family`} isOpen={id !== null} onClose={onClose} width="wide">
      {id !== null && (
        <div className="stack">
          {person !== null && !beginsWithNew && <RelativeFields person={person} onRemoved={onClose} />}
          {person === null && (
            <p className="quiet">{name}’s own name, birthday and gender are kept under the first step.</p>
          )}
          {relations.length > 0 && (
            <ul className="relation-rows" aria-label={`How ${name} is related`}>
              {relations.map((relation) => (
                <RelationRow key={relation.id} relation={relation} aboutId={id} />
              ))}
            </ul>
          )}
          {getsOnWith.map((otherId) => (
            <BondChoice key={otherId} oneId={id} otherId={otherId} />
          ))}
          {!isReadOnly && (
            <AddRelation graph={graph} id={id} beginsWith={beginsWithNew ? somebodyNew : null} />
          )}
          <DialogButtons>
            {isMoved && !isReadOnly && (
              <Button onPress={() => void perform('putBackInPlace', { participantIds: [id] })}>
                Put {name} back in place
              </Button>
            )}
            <Button onPress={onClose}>Close</Button>
          </DialogButtons>
        </div>
      )}
    </Dialog>
  )
}
