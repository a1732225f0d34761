import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { changedAt, projectNode, root, run } from './project.mjs'

/** What is built: the file that tells when, and everything that it is made of. */
const parts = {
  renderer: { made: 'dist/renderer/index.html', from: ['src-renderer', 'src-shared'] },
  main: { made: 'dist/main/main.mjs', from: ['src-main', 'src-shared'] },
  roomPreload: { made: 'dist/roomPreload/roomPreload.cjs', from: ['src-main', 'src-shared'] },
  preload: { made: 'dist/preload/preload.cjs', from: ['src-main', 'src-shared'] },
}

/** Builds the named parts; with `onlyWhenNeeded` those whose sources have changed since. Throws when one fails. */
export function build(names = Object.keys(parts), { onlyWhenNeeded = false } = {}) {
  for (const name of names) {
    if (onlyWhenNeeded && isUpToDate(name)) continue
    console.log(`Building ${name}…`)
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
    const code = run(projectNode, [vite, 'build', '--config', `vite.${name}.config.ts`, '--logLevel', 'warn'])
    if (code !== 0) throw new Error(`The ${name} could not be built: see above.`)
  }
}

function isUpToDate(name) {
  const { made, from } = parts[name]
  const sources = [...from.flatMap(filesIn), `vite.${name}.config.ts`, 'package-lock.json']
  const builtAt = changedAt(join(root, made))
  return sources.every((path) => changedAt(join(root, path)) < builtAt)
}

/** Folders count as well: a file that was taken away changes its folder. */
function filesIn(folder) {
  return [folder, ...readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, path))]
}
