import { CONFERENCE_VERSION } from '../conference.ts'

/**
 * One step from a version of the document to the next: a pure function from old JSON to new JSON. Upwards only; a
 * released migration is never edited.
 */
export interface Migration {
  /** The version that it makes. */
  to: number
  /** What changed, and why. */
  reason: string
  up: (old: unknown) => unknown
}

/** In ascending order, without a gap; `migrations[0]` makes version 2. Version 1 is the first, so there are none yet. */
export const migrations: Migration[] = []

/** The document in today's version. A document of today's version comes back as it is. */
export function migrateConference(
  stored: unknown,
  chain: Migration[] = migrations,
  target = CONFERENCE_VERSION,
): unknown {
  const version =
    typeof stored === 'object' && stored !== null && 'version' in stored ? Number(stored.version) : Number.NaN
  if (!Number.isInteger(version) || version < 1 || version > target)
    throw new Error('The stored document has no version that this app knows.')
  return chain
    .filter(({ to }) => to > version && to <= target)
    .reduce((document, { up }) => up(document), stored)
}
