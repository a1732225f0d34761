import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Refusal } from '../../src-shared/result.ts'
import type { NamedFile } from '../core/core.ts'

/**
 * Puts files into a folder all at once: they are written to a new folder beside it, which then takes its place. A
 * folder that is there already is replaced only if `isOurs` says that all of it was made by us; anything else is
 * refused, so that nothing of somebody else's is lost and no paper of another conference lies among these.
 */
export function writeFolder(
  folder: string,
  files: readonly NamedFile[],
  isOurs: (fileNames: string[], read: (name: string) => string) => boolean,
): void {
  const target = resolve(folder)
  refuseToReplace(target, isOurs)
  const parent = dirname(target)
  const partial = join(parent, `.${basename(target)}.partial-${process.pid}`)
  const old = join(parent, `.${basename(target)}.old-${process.pid}`)
  const firstNewParent = mkdirSync(parent, { recursive: true })
  try {
    mkdirSync(partial, { mode: 0o700 })
    for (const { name, bytes } of files)
      writeFileSync(join(partial, name), bytes, { flag: 'wx', mode: 0o600 })
    if (exists(target)) renameSync(target, old)
    renameSync(partial, target)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    if (exists(old)) renameSync(old, target)
    else if (firstNewParent !== undefined) rmSync(firstNewParent, { recursive: true, force: true })
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

/** Refuses a folder whose content is not ours to replace. To be asked before any work is done for it. */
export function refuseToReplace(folder: string, isOurs: Parameters<typeof writeFolder>[2]): void {
  const target = resolve(folder)
  if (!exists(target)) return
  if (!statSync(target).isDirectory())
    throw new Refusal('not-a-folder', `“${folder}” is a file. Name a folder with --out.`)
  const names = readdirSync(target)
  const read = (name: string) => readFileSync(join(target, name), 'utf8')
  if (names.length > 0 && !isOurs(names, read))
    throw new Refusal(
      'folder-not-empty',
      `The folder “${folder}” holds other things, and they are left as they are. Name a new folder with --out.`,
    )
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}
