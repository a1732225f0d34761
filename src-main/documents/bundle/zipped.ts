import { type Zippable, zipSync } from 'fflate'
import type { NamedFile } from '../../core/core.ts'

/** The files in one ZIP archive, sorted by name and with one fixed time: the same files give the same bytes anywhere. */
export function zipped(files: readonly Pick<NamedFile, 'name' | 'bytes'>[]): Uint8Array {
  const sorted = [...files].sort((one, other) => (one.name < other.name ? -1 : 1))
  const archive: Zippable = {}
  for (const { name, bytes } of sorted) archive[name] = bytes
  // An archive holds local time: the earliest day it can hold, by the clock of whatever zone we are in.
  return zipSync(archive, { level: 6, mtime: new Date(1980, 0, 1) })
}
