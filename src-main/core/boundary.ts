import { randomBytes } from 'node:crypto'
import type { Handlers, RequestName } from '../../src-shared/contract.ts'
import { requestNames } from '../../src-shared/contract.ts'
import { type Failure, InvalidArguments, Refusal, type Result } from '../../src-shared/result.ts'
import { Fault } from './fault.ts'
import { requestArguments } from './requestArguments.ts'

/** Writes one line about a fault: a reference, the request and where in the code, never what was typed. */
export type FaultLog = (line: string) => void

const toStandardError: FaultLog = (line) => {
  process.stderr.write(`${line}\n`)
}

/**
 * Answers one request of the page. The only place where failures are caught: a Refusal is passed on with its sentence,
 * arguments that do not fit are called invalid, and everything else is a fault with a reference that the chair can quote.
 */
export async function answerRequest(
  handlers: Handlers,
  request: string,
  argument: unknown,
  logFault: FaultLog = toStandardError,
): Promise<Result<unknown>> {
  try {
    const name = known(request)
    const parsed = requestArguments[name].safeParse(argument)
    if (!parsed.success)
      throw new InvalidArguments(`The request “${name}” came with arguments that do not fit.`)
    const handler = handlers[name] as (value: unknown) => Promise<unknown>
    return { ok: true, value: (await handler(parsed.data)) ?? null }
  } catch (problem) {
    return { ok: false, failure: failureOf(problem, request, logFault) }
  }
}

function known(request: string): RequestName {
  const name = requestNames.find((candidate) => candidate === request)
  if (name === undefined) throw new InvalidArguments('There is no such request.')
  return name
}

function failureOf(problem: unknown, request: string, logFault: FaultLog): Failure {
  if (problem instanceof Refusal) return { kind: 'refused', code: problem.code, sentence: problem.message }
  const reference = randomBytes(4).toString('hex').toUpperCase()
  logFault(
    `${reference} ${requestNames.some((name) => name === request) ? request : 'unknown request'} ${whereOf(problem)}`,
  )
  if (problem instanceof InvalidArguments)
    return {
      kind: 'invalid',
      sentence: `Chairside could not do that, by a mistake of its own. Nothing was changed. (Reference ${reference})`,
    }
  if (problem instanceof Fault)
    return { kind: 'fault', reference, sentence: `${problem.message} (Reference ${reference})` }
  return {
    kind: 'fault',
    reference,
    sentence: `That could not be saved on this computer. Your text is still on the screen. (Reference ${reference})`,
  }
}

/** Kind of error and stack frames. The message is left out: it can hold what somebody typed. */
function whereOf(problem: unknown): string {
  if (!(problem instanceof Error)) return typeof problem
  const code = 'code' in problem ? ` ${String(problem.code)}` : ''
  const frames = (problem.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const cause = problem.cause === undefined ? [] : ['caused by', whereOf(problem.cause)]
  return [`${problem.name}${code}`, ...frames.slice(0, 12).map((line) => line.trim()), ...cause].join(' | ')
}
