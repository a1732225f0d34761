import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const attempt = (act: () => unknown): string => {
  try {
    act()
    return 'could'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

/** Instead of a document it answers with what it has of the app, and what it could do. */
process.on('message', () => {
  const about = {
    environment: Object.keys(process.env),
    writing: attempt(() => writeFileSync(join(tmpdir(), 'chairside-maker-was-here'), 'written')),
    starting: attempt(() => spawnSync('true')),
  }
  process.send?.({ kind: 'refused', code: 'about', sentence: JSON.stringify(about) })
})
