import { fork } from 'node:child_process'
import type { MakerListener, MakerProcess } from '../core/core.ts'
import type { ElectronModule } from './electronWindow.ts'

/** Of what may be used while documents are made, in megabytes: a plan of 500 pages takes 500. */
const memoryLimit = `--max-old-space-size=1024`

/** Of the app's environment the process gets nothing but what Windows itself needs to start one. */
function emptyEnvironment(): Record<string, string> {
  const { SystemRoot } = process.env
  return SystemRoot === undefined ? {} : { SystemRoot }
}

/** The process under Node. It can read files (the fonts), and neither write one nor start a program. */
export function startNodeMaker(entry: string, listener: MakerListener): MakerProcess {
  const started = fork(entry, [], {
    env: emptyEnvironment(),
    execArgv: ['--permission', '--allow-fs-read=*', '--disable-warning=ExperimentalWarning', memoryLimit],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let hasEnded = false
  const end = () => {
    if (!hasEnded) listener.ended()
    hasEnded = true
  }
  started.on('message', (message) => listener.message(message))
  started.once('exit', end)
  // It could not be started, killed or reached.
  started.on('error', end)
  return {
    // A process that is ending takes no more messages; that it has ended is told by itself.
    post: (message) => started.send(message as object, () => {}),
    kill: () => void started.kill('SIGKILL'),
  }
}

/** The process under Electron. Call it when Electron is ready. */
export function startElectronMaker(
  { utilityProcess }: Pick<ElectronModule, 'utilityProcess'>,
  entry: string,
  listener: MakerListener,
): MakerProcess {
  const started = utilityProcess.fork(entry, [], {
    env: emptyEnvironment(),
    execArgv: [memoryLimit],
    serviceName: 'Chairside documents',
    stdio: 'ignore',
  })
  started.on('message', (message: unknown) => listener.message(message))
  started.once('exit', () => listener.ended())
  return { post: (message) => started.postMessage(message), kill: () => void started.kill() }
}
