import { randomBytes } from 'node:crypto'
import { closeSync, openSync, renameSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const megabyte = 1024 * 1024
const ballastSize = 32 * megabyte

/**
 * Makes sure that there are 32 MB to let go of: on a full disk SQLite can neither save nor delete. The bytes are random,
 * because a file system may keep zeros without room. Does nothing while the disk has little room itself.
 */
export function loadBallast(file: string): void {
  try {
    if (statSync(file, { throwIfNoEntry: false })?.size === ballastSize) return
    const { bavail, bsize } = statfsSync(dirname(file))
    if (bavail * bsize < 4 * ballastSize) return
    const chunk = randomBytes(megabyte)
    const handle = openSync(`${file}.new`, 'w', 0o600)
    try {
      for (let written = 0; written < ballastSize; written += megabyte) writeSync(handle, chunk)
    } finally {
      closeSync(handle)
    }
    renameSync(`${file}.new`, file)
  } catch {
    // Records without ballast are better than no records.
    rmSync(`${file}.new`, { force: true })
  }
}

/** Gives the room back, so that the next save succeeds. */
export function dropBallast(file: string): void {
  rmSync(file, { force: true })
}
