import { spawnSync } from 'node:child_process'
import { lookup } from 'node:dns/promises'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectNode, root } from './project.mjs'

const folder = join(root, 'node_modules', 'electron')
/** The window is promised within a minute; a slow line gets Chromium now and Electron another time. */
const patience = 40_000

/** Path of Electron's binary, or null. Only looks: importing the package would start a download. */
export function electronBinary() {
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : null
}

/** Path of Electron's binary, fetched when it is not there and can be had soon; otherwise null. Never fails. */
export async function electronBinaryOrFetch() {
  const binary = electronBinary()
  if (binary !== null) return binary
  if (!(await isReachable())) return null
  console.log('Fetching Electron, once…')
  spawnSync(projectNode, [join(folder, 'install.js')], { cwd: root, stdio: 'ignore', timeout: patience })
  return electronBinary()
}

/** Electron comes from GitHub. Without a network the question is answered at once, or given up after two seconds. */
async function isReachable() {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror
  const host = mirror && URL.canParse(mirror) ? new URL(mirror).hostname : 'github.com'
  const givenUp = new Promise((resolve) => setTimeout(resolve, 2_000, false).unref())
  return Promise.race([
    lookup(host)
      .then(() => true)
      .catch(() => false),
    givenUp,
  ])
}
