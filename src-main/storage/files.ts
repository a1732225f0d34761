import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const patienceInMs = [10, 20, 50, 100, 200, 400, 800]

/** Writes a new file that only its owner can read, and waits until it is on the disk. An existing file is overwritten. */
export function writeToDisk(file: string, content: string | Uint8Array): void {
  const handle = openSync(file, 'w', 0o600)
  try {
    const bytes = Buffer.from(content)
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Replaces a file whole: after a crash there is the old content or the new, never a mixture or nothing. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const next = `${file}.new`
  writeToDisk(next, content)
  renamePatiently(next, file)
}

/** As `replaceFile`; and when this returns, the new content also survives a power cut. */
export function replaceFileForGood(file: string, content: string | Uint8Array): void {
  replaceFile(file, content)
  syncFolder(dirname(file))
}

/** Waits until the content of a file is on the disk. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Waits until the names in a folder are on the disk. Windows has no such call and keeps names in a journal. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Renames, waiting up to 1.6 seconds in all for a virus scanner that has the file open. */
export function renamePatiently(from: string, to: string): void {
  for (const pause of patienceInMs) {
    try {
      renameSync(from, to)
      return
    } catch (fault) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(fault)) || process.platform !== 'win32') throw fault
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
  }
  renameSync(from, to)
}

/** The code of a system or SQLite error ("ENOENT", "SQLITE_FULL"), or an empty text. */
export function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
}
