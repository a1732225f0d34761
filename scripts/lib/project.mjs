import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. Scripts work whatever folder they are called from. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The Node that the project installs for itself: the machine's own may be too old for the records' database. */
export const projectNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** When a file was last changed, in milliseconds; 0 when it is not there. */
export function changedAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0
}

/** Runs a program to its end, in the project's folder and with its output shown. Answers with its exit code. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options })
  if (error) throw error
  return status ?? 1
}

/** True where a window can be shown. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
