import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where the records live when Electron does not say: the folder that the operating system has for it. */
export function recordsFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Chairside')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Chairside')
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'chairside')
}

/** Where documents are saved when nobody can be asked. */
export function outboxFolder(home: string): string {
  const documents = join(home, 'Documents')
  return existsSync(documents) ? join(documents, 'Chairside') : join(home, 'Chairside')
}
