import type Database from 'better-sqlite3'
import { Refusal } from '../../../src-shared/result.ts'
import { records } from './001-records.ts'
import { templates } from './002-templates.ts'

/** The steps of the schema in order; a step that was published is never edited. The version is how many were taken. */
const steps: readonly string[] = [records, templates]

/**
 * Brings the schema up to date, each step whole or not at all. Refused as `newer-records` when a newer Chairside wrote
 * the database; then it is not touched.
 */
export function migrate(db: Database.Database, allSteps: readonly string[] = steps): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  if (version > allSteps.length)
    throw new Refusal(
      'newer-records',
      'These records were last used by a newer Chairside. Install the newer version to open them; nothing was changed.',
    )
  allSteps.slice(version).forEach((step, index) => {
    db.transaction(() => {
      db.exec(step)
      db.pragma(`user_version = ${version + index + 1}`)
    }).immediate()
  })
}
