import { makeDocument } from '../../../src-main/documents/makeDocuments.ts'
import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { testPractice } from '../../support/chairing.ts'
import { type Siblings, siblings } from '../../support/siblings.ts'

export const at = '2026-03-24T12:00:00.000Z'
export const people: Siblings = siblings()

export async function planPdf(conference: Conference, childId: string): Promise<Uint8Array> {
  const { bytes } = await makeDocument(conference, testPractice, `plan/${childId}`, {
    at,
    logHead: { seq: 212, hash: '9f3c'.repeat(16) },
  })
  return bytes
}

/** The conference with one child's record changed. */
export function changed(childId: string, change: (child: Child, conference: Conference) => void): Conference {
  const conference = structuredClone(people.conference)
  const child = conference.children.byId[childId]
  if (child === undefined) throw new Error(`no child ${childId}`)
  change(child, conference)
  return conference
}
