import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const services: [pattern: RegExp, name: string][] = [
  [/^onedrive\b/i, 'OneDrive'],
  [/^(dropbox\b|\.dropbox)/i, 'Dropbox'],
  [/^(google ?drive\b|my drive$|googledrive-)/i, 'Google Drive'],
  [/^(icloud ?drive$|icloud~|mobile documents$|com~apple~clouddocs$)/i, 'iCloud'],
  [/^(nextcloud|owncloud|box sync|box)$/i, 'a cloud drive'],
]

/**
 * The service that copies this folder to other computers, or null. Such a service uploads children's records and can
 * put back an older copy of one file while the others stay: commits are lost.
 */
export function syncServiceOf(folder: string): string | null {
  for (const path of [resolve(folder), realPathOf(resolve(folder))]) {
    for (const part of path.split(/[\\/]/)) {
      const service = services.find(([pattern]) => pattern.test(part))
      if (service !== undefined) return service[1]
    }
  }
  return null
}

/** Links resolved, as far as the folder exists: "Documents" is often a link into OneDrive. */
function realPathOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    const parent = dirname(folder)
    return parent === folder ? folder : realPathOf(parent)
  }
}
