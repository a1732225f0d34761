import type { DocumentPreview } from '../../src-shared/contract.ts'
import { Refusal } from '../../src-shared/result.ts'
import { isStack } from '../documents/copies/isStack.ts'
import type { CheckedTemplate } from '../documents/template/check.ts'
import type { MakerProcess, Outside } from './core.ts'
import { Fault } from './fault.ts'
import type { MakerAnswer, MakerTask, Paper, PreviewTask, TemplateTask } from './makerMessages.ts'

type Task = MakerTask | PreviewTask | TemplateTask

/** How long each document of a task may take, in milliseconds: a hundred times what the longest plan takes. */
export const timeLimit = 30_000

/** A stack is some dozens of documents. */
const timesAsLong = 10

/** The process has ended without an answer. */
class Ended extends Error {
  override readonly name = 'Ended'
}

/**
 * Makes documents in a process of their own, one after the other, so that no change has to wait for them. The process
 * is started when it is first needed and lives until `stop`. When it crashes the document is tried once more, in
 * another one. There is no other way: where no process can be started no document is made, and the chair is told so.
 */
export class DocumentMaker {
  readonly #start: Outside['startMaker']
  readonly #timeLimit: number
  #process: MakerProcess | null = null
  /** The task that the process is at. */
  #underWay: PromiseWithResolvers<MakerAnswer> | null = null
  #line: Promise<unknown> = Promise.resolve()
  /** Counts how often it was stopped: what was asked for before is not made after. */
  #stops = 0

  constructor(start: Outside['startMaker'], limit = timeLimit) {
    this.#start = start
    this.#timeLimit = limit
  }

  /** Refused where a rule says no or it was stopped; otherwise a Fault that says what happened. */
  async make(task: MakerTask): Promise<Paper[]> {
    const answer = await this.#inLine(task)
    if (answer.kind !== 'made') throw new Error('That is the answer to another task.')
    return answer.papers
  }

  /** Composes a document for the screen, by the same promises. */
  async preview(task: PreviewTask): Promise<DocumentPreview> {
    const answer = await this.#inLine(task)
    if (answer.kind !== 'previewed') throw new Error('That is the answer to another task.')
    return answer.preview
  }

  /** Looks at a file that is to be a template, by the same promises. */
  async check(task: TemplateTask): Promise<CheckedTemplate> {
    const answer = await this.#inLine(task)
    if (answer.kind !== 'checked') throw new Error('That is the answer to another task.')
    return answer.checked
  }

  #inLine(task: Task): Promise<Success> {
    const stopsBefore = this.#stops
    const done = this.#line.then(async () => successOf(await this.#answerTo(task, stopsBefore)))
    this.#line = done.catch(() => {})
    return done
  }

  /** Whether there is a process: it has made something, or is making it. */
  get isRunning(): boolean {
    return this.#process !== null
  }

  /** Ends the process at once, so that nothing of a conference outlives the lock. What is under way is refused. */
  stop(): void {
    this.#stops += 1
    this.#underWay?.reject(stopped())
    this.#end()
  }

  async #answerTo(task: Task, stopsBefore: number): Promise<MakerAnswer> {
    for (const isLastAttempt of [false, true]) {
      if (this.#stops !== stopsBefore) throw stopped()
      try {
        return await this.#attempt(task)
      } catch (problem) {
        if (!(problem instanceof Ended)) throw problem
        if (isLastAttempt) throw endedTwice(problem)
      }
    }
    throw new Error('There is no third attempt.')
  }

  async #attempt(task: Task): Promise<MakerAnswer> {
    const underWay = Promise.withResolvers<MakerAnswer>()
    this.#underWay = underWay
    const limit = this.#timeLimit * lengthOf(task)
    const timer = setTimeout(() => {
      underWay.reject(tookTooLong(limit))
      this.#end()
    }, limit)
    try {
      this.#process ??= this.#begin()
      this.#process.post(task)
      return await underWay.promise
    } finally {
      clearTimeout(timer)
      this.#underWay = null
    }
  }

  #begin(): MakerProcess {
    try {
      const started: MakerProcess = this.#start({
        // One that was ended may still have had its say; nobody waits for it.
        message: (answer) => {
          if (this.#process === started) this.#underWay?.resolve(answer as MakerAnswer)
        },
        ended: () => {
          if (this.#process !== started) return
          this.#process = null
          this.#underWay?.reject(new Ended())
        },
      })
      return started
    } catch (cause) {
      throw new Fault(
        'The part of Chairside that makes documents could not be started, so no document was made. Close Chairside and open it again.',
        { cause },
      )
    }
  }

  #end(): void {
    const ending = this.#process
    this.#process = null
    ending?.kill()
  }
}

/** How many documents' time a task may take. */
function lengthOf(task: Task): number {
  if (task.kind !== 'documents') return 1
  return task.documentIds.reduce((sum, id) => sum + (isStack(id) ? timesAsLong : 1), 0)
}

type Success = Extract<MakerAnswer, { kind: 'made' | 'previewed' | 'checked' }>

function successOf(answer: MakerAnswer): Success {
  switch (answer.kind) {
    case 'made':
    case 'previewed':
    case 'checked':
      return answer
    case 'refused':
      throw new Refusal(answer.code, answer.sentence)
    case 'contentLost':
      throw new Fault(
        `The document was not made, because this would be missing from it: ${answer.lost.map((text) => `“${text}”`).join(', ')}. Shorten or divide it, and try again.`,
      )
    case 'failed':
      throw new Fault('The document could not be made. Nothing of the conference is lost.', {
        cause: Object.assign(new Error(), { name: answer.name, stack: answer.stack }),
      })
  }
}

function stopped(): Refusal {
  return new Refusal(
    'locked',
    'The records were locked while the document was made. Open them, and try again.',
  )
}

function tookTooLong(limit: number): Fault {
  return new Fault(
    `The document was not ready after ${limit / 1_000} seconds and was given up. Nothing of the conference is lost.`,
  )
}

function endedTwice(cause: Ended): Fault {
  return new Fault(
    'The part of Chairside that makes documents ended twice before the document was ready. Nothing of the conference is lost. Try again; if it happens again, close Chairside and open it again.',
    { cause },
  )
}
