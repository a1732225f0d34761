import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { electronBinary } from './lib/electron.mjs'
import { projectNode, root } from './lib/project.mjs'
import { setUp } from './lib/setUp.mjs'

/** `npm run dev`: the app with pages that change as they are written, and a core that starts again when it changes. */
setUp()
process.chdir(root)
const { build, createServer } = await import('vite')
const server = await createServer({ configFile: 'vite.renderer.config.ts' })
await server.listen()
const address = server.resolvedUrls.local[0]

// This ends with the app, and the app with this.
let app = null
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app?.kill(signal))

const electron = process.getuid?.() === 0 ? null : electronBinary()
if (electron === null) openInChromium()
else await openInElectron()

function openInChromium() {
  const args = ['--watch', '--watch-preserve-output', 'src-main/mainChromium.ts', '--dev-server', address]
  app = spawn(projectNode, [...args, ...process.argv.slice(2)], { stdio: 'inherit' })
  app.once('exit', (code) => void endWith(code))
}

async function openInElectron() {
  const env = { ...process.env, CHAIRSIDE_DEV_SERVER: address }
  const built = new Set()
  const names = ['main', 'preload', 'roomPreload']
  for (const name of names) {
    const watcher = await build({
      configFile: join(root, `vite.${name}.config.ts`),
      build: { watch: {} },
      logLevel: 'warn',
    })
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(event.error.message)
      if (event.code !== 'BUNDLE_END') return
      void event.result.close()
      built.add(name)
      if (built.size === names.length) restart()
    })
  }
  function restart() {
    app?.removeAllListeners('exit')
    app?.kill()
    app = spawn(electron, ['.', ...process.argv.slice(2)], { stdio: 'inherit', env })
    app.once('exit', (code) => void endWith(code))
  }
}

async function endWith(code) {
  await server.close()
  process.exit(code ?? 0)
}
