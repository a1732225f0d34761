import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectNode, root, run } from './lib/project.mjs'

/** `npm run documents -- FILE.json --out FOLDER`: see `--help`. Works from a fresh clone and with the machine's own Node. */

if (!existsSync(projectNode)) {
  // What the set-up has to say must not mix with what this command prints.
  const setUp = spawnSync(process.execPath, [join(root, 'scripts', 'setup.mjs')], {
    stdio: ['inherit', 2, 2],
  })
  if (setUp.status !== 0) process.exit(1)
}
const command = join(root, 'src-main', 'documents', 'documentsCommand.ts')
// npm moves to the project's folder; the names of files are meant from where the command was typed.
process.exitCode = run(projectNode, [command, ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
})
