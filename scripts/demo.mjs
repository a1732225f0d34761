import { build } from './lib/build.mjs'
import { projectNode, root, run } from './lib/project.mjs'
import { setUp } from './lib/setUp.mjs'

/** `npm run demo -- --out FOLDER`: sets up what is missing, builds the page, and chairs the practice conference. */
try {
  setUp()
  build(['renderer'], { onlyWhenNeeded: true })
  // npm moves to the project's folder; --out is meant from where the command was typed.
  process.exitCode = run(projectNode, [`${root}/scripts/demo/main.ts`, ...process.argv.slice(2)], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
  })
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
