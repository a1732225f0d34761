import { z } from 'zod'
import { bondBetween, bondInWords } from '../../family/bonds.ts'
import { Refusal } from '../../result.ts'
import type { Conference } from '../conference.ts'
import { BondKind, Nudge } from '../familyMap.ts'
import { namesOf, participantName } from '../names.ts'
import { addRow, removeRow } from '../table.ts'
import { Id } from '../values.ts'
import { existing, operation } from './operation.ts'

const name = participantName

function checkIsThere({ people, children }: Conference, id: Id): void {
  if (people.byId[id] === undefined) existing(children, id, 'That person')
}

/** How people get on, and where they stand on the drawing. */
export const familyMapOperations = {
  /** Says how two people get on; whatever was said before of the two is replaced. */
  noteBond: operation({
    args: z.strictObject({ oneId: Id, otherId: Id, kind: BondKind }),
    describe: ({ oneId, otherId, kind }, before) =>
      `Noted on the family map: ${name(before, oneId)}, ${bondInWords(kind, name(before, otherId))}`,
    apply: (draft, { oneId, otherId, kind }, { newId }) => {
      if (oneId === otherId) throw new Refusal('same-person', 'Choose two different people.')
      for (const id of [oneId, otherId]) checkIsThere(draft, id)
      const { bonds } = draft.familyMap
      const found = bondBetween(bonds, oneId, otherId)
      if (found === null) addRow(bonds, { id: newId(), betweenIds: [oneId, otherId], kind })
      else found.kind = kind
    },
  }),

  removeBond: operation({
    args: z.strictObject({ bondId: Id }),
    describe: ({ bondId }, before) => {
      const ids = before.familyMap.bonds.byId[bondId]?.betweenIds ?? []
      return `No longer says how ${namesOf(ids.map((id) => name(before, id)))} get on`
    },
    apply: (draft, { bondId }) => removeRow(draft.familyMap.bonds, bondId),
  }),

  /** Keeps somebody away from where the drawing would put them, in its units: CSS pixels to the right and down. */
  nudgeRelative: operation({
    args: Nudge.extend({ participantId: Id }),
    describe: ({ participantId }, before) => `Moved ${name(before, participantId)} on the family map`,
    apply: (draft, { participantId, x, y }) => {
      checkIsThere(draft, participantId)
      if (x === 0 && y === 0) delete draft.familyMap.nudges[participantId]
      else draft.familyMap.nudges[participantId] = { x, y }
    },
  }),

  /** Lets the drawing put them where it would. */
  putBackInPlace: operation({
    args: z.strictObject({ participantIds: z.array(Id) }),
    describe: ({ participantIds }, before) =>
      `Put ${participantIds.length > 3 ? `${participantIds.length} people` : namesOf(participantIds.map((id) => name(before, id)))} back in place on the family map`,
    apply: (draft, { participantIds }) => {
      for (const id of participantIds) delete draft.familyMap.nudges[id]
    },
  }),
}

/** Takes somebody who is no longer part of the conference off the family map. */
export function takeOffFamilyMap(draft: Conference, id: Id): void {
  const { bonds, nudges } = draft.familyMap
  for (const bond of Object.values(bonds.byId)) if (bond.betweenIds.includes(id)) removeRow(bonds, bond.id)
  delete nudges[id]
}
