import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FaultLog } from './boundary.ts'

/** At this size, in bytes, the log begins anew; the one before it is kept beside it. */
const longest = 1_000_000

/**
 * Writes faults into `faults.log` of the data folder, so that the reference that a chair quotes can be found. The lines
 * hold no personal data (`boundary.ts` leaves messages out). A disk that cannot be written must not make a second
 * fault of the first: then the line goes to standard error.
 */
export function faultLogIn(dataFolder: string, clock: () => string): FaultLog {
  const file = join(dataFolder, 'faults.log')
  return (line) => {
    try {
      mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longest) renameSync(file, `${file}.old`)
      appendFileSync(file, `${clock()} ${line}\n`, { mode: 0o600 })
    } catch {
      process.stderr.write(`${line}\n`)
    }
  }
}
