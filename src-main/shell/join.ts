import { randomUUID } from 'node:crypto'
import { answerRequest } from '../core/boundary.ts'
import { createCore } from '../core/createCore.ts'
import { faultLogIn } from '../core/faultLog.ts'
import type { Shell } from './shell.ts'

/** Makes the core for a shell and opens the chair's window on it. */
export async function openChairside(shell: Shell, version: string): Promise<void> {
  const clock = () => new Date().toISOString()
  const core = createCore({
    dataFolder: shell.dataFolder,
    outside: shell,
    clock,
    newId: randomUUID,
    shellName: shell.name,
    version,
  })
  core.onEvent((event, payload) => shell.send(event, payload))
  const logFault = faultLogIn(shell.dataFolder, clock)
  await shell.openWindow({
    answer: (request, argument) => answerRequest(core.handlers, request, argument, logFault),
    lock: () => core.lock(),
    close: () => core.close(),
  })
}
