import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { NamedFile } from '../core/core.ts'

/**
 * Saves files into a new folder within `parent`, so that nothing that is there can be overwritten: `name`, or
 * `name (2)` when that is taken, and so on. What is answered is on the disk. When one file cannot be written the
 * new folder is removed again and the error goes on: never half a set of documents.
 */
export async function saveIntoNewFolder(
  parent: string,
  name: string,
  files: readonly NamedFile[],
): Promise<{ folder: string; files: string[] }> {
  const names = files.map((file) => file.name)
  assertPlainNames(names)
  await mkdir(parent, { recursive: true })
  const folder = await makeNewFolder(parent, name)
  try {
    for (const file of files) await saveWhole(folder, file)
    await syncFolder(folder)
    await syncFolder(parent)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
  return { folder, files: names }
}

/** File names come from the core, which makes them from what people are called: they must not be able to lead anywhere. */
function assertPlainNames(names: readonly string[]): void {
  for (const name of names) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
    if (name === '' || /[<>:"/\\|?*\u0000-\u001f]|^\.|[. ]$/.test(name))
      throw new Error('A document has a name that no file can have.')
  }
  const distinct = new Set(names.map((name) => name.normalize('NFC').toLowerCase()))
  if (distinct.size !== names.length) throw new Error('Two documents have the same file name.')
}

async function makeNewFolder(parent: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const folder = join(parent, number === 1 ? name : `${name} (${number})`)
    try {
      await mkdir(folder, { mode: 0o700 })
      return folder
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}

async function saveWhole(folder: string, file: NamedFile): Promise<void> {
  const partial = join(folder, `.${randomUUID()}.partial`)
  const handle = await open(partial, 'wx', 0o600)
  try {
    await handle.writeFile(file.bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(partial, join(folder, file.name))
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot sync a folder, and keeps a rename without it.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Name for the folder of documents saved on a day: it says nothing about the family. */
export function documentsFolderName(day: Date): string {
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((n) => String(n).padStart(2, '0'))
  return `Conference documents ${date.join('-')}`
}
