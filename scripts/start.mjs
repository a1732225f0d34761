import { build } from './lib/build.mjs'
import { electronBinaryOrFetch } from './lib/electron.mjs'
import { hasDisplay, projectNode, run } from './lib/project.mjs'
import { setUp } from './lib/setUp.mjs'

/** `npm start`: sets up what is missing, then opens the app in Electron or, without its binary, in Chromium. */
try {
  setUp()
  process.exitCode = hasDisplay() ? await openApp(process.argv.slice(2)) : showDemo()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

async function openApp(args) {
  // Electron does not run as root; Chromium does.
  const electron = process.getuid?.() === 0 ? null : await electronBinaryOrFetch()
  if (electron === null) {
    build(['renderer'], { onlyWhenNeeded: true })
    console.log('Opening Chairside in Chromium (there is no Electron here).')
    return run(projectNode, ['src-main/mainChromium.ts', ...args])
  }
  build(undefined, { onlyWhenNeeded: true })
  console.log('Opening Chairside in Electron.')
  return run(electron, ['.', ...args])
}

function showDemo() {
  console.log(
    'There is no display here, so no window can be opened. Running the demonstration instead (npm run demo).',
  )
  return run(projectNode, ['scripts/demo.mjs'])
}
