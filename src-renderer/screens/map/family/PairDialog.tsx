import { participantName } from '../../../../src-shared/conference/names.ts'
import { rows } from '../../../../src-shared/conference/table.ts'
import type { FamilyGraph } from '../../../../src-shared/family/familyGraph.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog, DialogButtons } from '../../../components/Dialog.tsx'
import { useConference, useIsReadOnly } from '../../../store/hooks.ts'
import { AddRelation } from './AddRelation.tsx'
import { BondChoice } from './BondChoice.tsx'
import { RelationRow } from './RelationRow.tsx'

export interface PairDialogProps {
  graph: FamilyGraph
  oneId: string
  otherId: string
  onClose: () => void
}

/** What two people are to each other, and how they get on: the lines between them. */
export function PairDialog({ graph, oneId, otherId, onClose }: PairDialogProps) {
  const one = useConference((conference) => participantName(conference, oneId))
  const other = useConference((conference) => participantName(conference, otherId))
  const relations = useConference((conference) =>
    rows(conference.relations).filter(
      ({ fromId, toId }) => (fromId === oneId && toId === otherId) || (fromId === otherId && toId === oneId),
    ),
  )
  const isReadOnly = useIsReadOnly()
  return (
    <Dialog title={`${one} and ${other}`} isOpen onClose={onClose} width="wide">
      <div className="stack">
        {relations.length > 0 && (
          <ul className="relation-rows" aria-label={`How ${one} and ${other} are related`}>
            {relations.map((relation) => (
              <RelationRow key={relation.id} relation={relation} aboutId={oneId} />
            ))}
          </ul>
        )}
        <BondChoice oneId={oneId} otherId={otherId} />
        {!isReadOnly && <AddRelation graph={graph} id={oneId} beginsWith={otherId} />}
        <DialogButtons>
          <Button onPress={onClose}>Close</Button>
        </DialogButtons>
      </div>
    </Dialog>
  )
}
