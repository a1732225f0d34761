import { extractAll } from '../../../../src-main/documents/guard/extractAll.ts'
import { forbiddenValues } from '../../../../src-main/documents/guard/forbiddenValues.ts'
import type { PaperReader } from '../../../../src-main/documents/guard/paper.ts'
import { type Finding, findSecrets, piece } from '../../../../src-main/documents/guard/search.ts'
import type { Conference } from '../../../../src-shared/conference/conference.ts'
import { testPractice } from '../../../support/chairing.ts'
import { siblings } from '../../../support/siblings.ts'

export const base = siblings()
export const at = '2026-03-24T12:00:00.000Z'
export const planOfAmber: PaperReader = { kind: 'planOf', childId: base.amber }

/** The conference of the Reed children with something changed. */
export function changed(change: (conference: Conference) => void): Conference {
  const conference = structuredClone(base.conference)
  change(conference)
  return conference
}

/** The only row of a table, or the one with this id. */
export function row<T>(table: { byId: Record<string, T>; order: string[] }, id = table.order[0] ?? ''): T {
  const found = table.byId[id]
  if (found === undefined) throw new Error(`There is no ${id}`)
  return found
}

/** What the guard finds in a text that is on somebody's paper. */
export function foundIn(text: string, conference = base.conference, reader = planOfAmber): Finding[] {
  return findSecrets(forbiddenValues(conference, testPractice, reader), [piece('page 1', text)])
}

/** What the guard finds in a file that is somebody's paper. */
export async function foundInFile(
  bytes: Uint8Array,
  name = 'Plan.pdf',
  conference = base.conference,
): Promise<Finding[]> {
  return findSecrets(
    forbiddenValues(conference, testPractice, planOfAmber),
    await extractAll({ name, bytes }),
  )
}
