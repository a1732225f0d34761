import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MakerListener, MakerProcess } from '../../src-main/core/core.ts'
import type { MakerAnswer, MakerTask } from '../../src-main/core/makerMessages.ts'
import { startNodeMaker } from '../../src-main/shell/makerProcess.ts'

/** The process in which the app makes its documents. */
export const documentsProcess = join(import.meta.dirname, '../../src-main/documentsProcess.ts')

/** A process of `test/support/makers/` that stands in its place. */
export const makerNamed = (name: string) => join(import.meta.dirname, 'makers', `${name}.ts`)

/** Starts real processes, and remembers what went in and out. */
export class WatchedMaker {
  /** The entry of each process that is started; the last one for all that follow. */
  entries: string[]
  readonly tasks: MakerTask[] = []
  readonly answers: MakerAnswer[] = []
  started = 0
  running = 0

  constructor(...entries: string[]) {
    this.entries = entries.length === 0 ? [documentsProcess] : entries
  }

  readonly start = (listener: MakerListener): MakerProcess => {
    const entry = this.entries[this.started] ?? this.entries.at(-1) ?? documentsProcess
    this.started += 1
    this.running += 1
    const process = startNodeMaker(entry, {
      message: (answer) => {
        this.answers.push(answer as MakerAnswer)
        listener.message(answer)
      },
      ended: () => {
        this.running -= 1
        listener.ended()
      },
    })
    return {
      post: (task) => {
        this.tasks.push(task as MakerTask)
        process.post(task)
      },
      kill: () => process.kill(),
    }
  }
}

/** The processes of that entry that this process has started and that still run. Linux only, like the test machine. */
export function pidsOf(entry: string): number[] {
  const children = globSync(`/proc/${process.pid}/task/*/children`).flatMap((file) =>
    readFileSync(file, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  )
  return children.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(entry)
    } catch {
      return false
    }
  })
}
