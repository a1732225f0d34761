import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { answerRequest } from '../../src-main/core/boundary.ts'
import type { NamedFile, Outside } from '../../src-main/core/core.ts'
import { createCore } from '../../src-main/core/createCore.ts'
import { startNodeMaker } from '../../src-main/shell/makerProcess.ts'
import type { Answer } from '../../src-main/shell/shell.ts'
import type { EventName, Events } from '../../src-shared/contract.ts'
import { Refusal, type Result } from '../../src-shared/result.ts'
import { documentsProcess } from './watchedMaker.ts'

/** The core in a process of its own, so that a test can kill it while the page lives. */
export interface CoreProcess {
  /** Rejects when the process ends before it has answered. */
  readonly answer: Answer
  /** Ends the process at once (SIGKILL), as a power cut would: nothing is closed, nothing flushed. */
  kill(): Promise<void>
  /** Starts the core again on the same records. Kills it first when it runs. */
  restart(): Promise<void>
  /** Closes the records and ends the process. */
  close(): Promise<void>
}

export interface CoreProcessOptions {
  dataFolder: string
  /** Default: saving is refused by the test and showing is ignored. */
  outside?: Pick<Outside, 'saveFiles' | 'showDocument'>
  onEvent?: (event: EventName, payload: Events[EventName]) => void
}

type ToChild =
  | { kind: 'request'; id: number; request: string; argument: unknown }
  | { kind: 'outside'; id: number; value: Awaited<ReturnType<Outside['saveFiles']>> }
  | { kind: 'close' }

type ToParent =
  | { kind: 'ready' }
  | { kind: 'answer'; id: number; result: Result<unknown> }
  | { kind: 'event'; event: EventName; payload: Events[EventName] }
  | { kind: 'saveFiles'; id: number; files: NamedFile[] }
  | { kind: 'showDocument'; id: number; file: NamedFile }

/** These tests have no projector. */
async function noRoom(): Promise<never> {
  throw new Refusal('no-second-screen', 'There is no second screen.')
}

/** Starts the core of `createCore` in a child process, on the given records. */
export async function startCoreProcess(options: CoreProcessOptions): Promise<CoreProcess> {
  const outside = options.outside ?? { saveFiles: async () => null, showDocument: async () => {} }
  const waiting = new Map<number, PromiseWithResolvers<Result<unknown>>>()
  let child: ChildProcess | null = null
  let lastId = 0

  async function start(): Promise<void> {
    // The test runner's own flags mean nothing to the child, which is plain Node.
    const started = fork(import.meta.filename, [options.dataFolder], {
      execArgv: [],
      serialization: 'advanced',
    })
    child = started
    started.once('exit', () => {
      for (const { reject } of waiting.values()) reject(new Error('The core has ended.'))
      waiting.clear()
      if (child === started) child = null
    })
    await new Promise<void>((resolve, reject) => {
      started.once('exit', () => reject(new Error('The core ended before it was ready.')))
      started.on('message', (message: ToParent) => {
        if (message.kind === 'ready') resolve()
        else void hear(started, message)
      })
    })
  }

  async function hear(from: ChildProcess, message: Exclude<ToParent, { kind: 'ready' }>): Promise<void> {
    const reply = (answer: ToChild) => from.connected && from.send(answer)
    if (message.kind === 'answer') {
      waiting.get(message.id)?.resolve(message.result)
      waiting.delete(message.id)
    } else if (message.kind === 'event') options.onEvent?.(message.event, message.payload)
    else if (message.kind === 'saveFiles')
      reply({ kind: 'outside', id: message.id, value: await outside.saveFiles(message.files) })
    else {
      await outside.showDocument(message.file)
      reply({ kind: 'outside', id: message.id, value: null })
    }
  }

  async function end(how: () => void): Promise<void> {
    if (child === null) return
    const ended = once(child, 'exit')
    how()
    await ended
  }

  const kill = () => end(() => child?.kill('SIGKILL'))
  await start()
  return {
    answer(request, argument) {
      if (child === null) return Promise.reject(new Error('The core does not run.'))
      lastId += 1
      const answer = Promise.withResolvers<Result<unknown>>()
      waiting.set(lastId, answer)
      child.send({ kind: 'request', id: lastId, request, argument } satisfies ToChild, (error) => {
        if (error !== null) answer.reject(error)
      })
      return answer.promise
    },
    kill,
    async restart() {
      await kill()
      await start()
    },
    close: () => end(() => child?.send({ kind: 'close' } satisfies ToChild)),
  }
}

/** What the child does: the core, with its outside at the other end of the channel. */
function runChild(dataFolder: string): void {
  const tell = (message: ToParent) => process.send?.(message)
  const asked = new Map<number, (value: Awaited<ReturnType<Outside['saveFiles']>>) => void>()
  const ask = (message: (id: number) => ToParent) =>
    new Promise<Awaited<ReturnType<Outside['saveFiles']>>>((resolve) => {
      const id = asked.size + 1
      asked.set(id, resolve)
      tell(message(id))
    })
  const core = createCore({
    dataFolder,
    outside: {
      saveFiles: (files) => ask((id) => ({ kind: 'saveFiles', id, files })),
      showDocument: async (file) => void (await ask((id) => ({ kind: 'showDocument', id, file }))),
      openRoomWindow: noRoom,
      startMaker: (listener) => startNodeMaker(documentsProcess, listener),
    },
    clock: () => new Date().toISOString(),
    newId: randomUUID,
    shellName: 'Test',
    version: '0.0.0',
  })
  core.onEvent((event, payload) => tell({ kind: 'event', event, payload }))
  process.on('message', async (message: ToChild) => {
    if (message.kind === 'outside') asked.get(message.id)?.(message.value)
    else if (message.kind === 'request') {
      const result = await answerRequest(core.handlers, message.request, message.argument)
      tell({ kind: 'answer', id: message.id, result })
    } else {
      await core.close()
      process.disconnect()
    }
  })
  // A test that ends without closing must not leave its core behind.
  process.once('disconnect', () => process.exit())
  tell({ kind: 'ready' })
}

const ownFolder = process.argv[2]
if (process.argv[1] === import.meta.filename && ownFolder !== undefined) runChild(ownFolder)
