import { enablePatches, type Patch, produceWithPatches } from 'immer'
import { z } from 'zod'
import type { Practice } from '../../practice/practice.ts'
import { InvalidArguments } from '../../result.ts'
import { Conference } from '../conference.ts'
import { findProblems } from '../references.ts'
import type { Id } from '../values.ts'
import type { Operation, OperationContext } from './operation.ts'
import { isOperationName, operations } from './registry.ts'

enablePatches()

export interface Performed {
  conference: Conference
  patches: Patch[]
  inverse: Patch[]
  /** The sentence of the history. */
  sentence: string
  /** Ids that the operation gave to new rows, in the order in which it made them. */
  newIds: Id[]
  /** The arguments as they were understood. */
  args: unknown
  undoPassesOver: boolean
}

/**
 * Performs a named operation on a conference and answers with the changed conference and the patches there and back.
 * The conference that was passed in stays as it was.
 *
 * Throws `InvalidArguments` when the name or the arguments do not fit or the result would not be a whole document (our
 * mistake), and a `Refusal` when a rule of the practice says no.
 */
export function performOperation(
  before: Conference,
  name: string,
  rawArgs: unknown,
  context: OperationContext,
): Performed {
  if (!isOperationName(name)) throw new InvalidArguments(`There is no operation “${name}”.`)
  const operation = operations[name] as unknown as Operation
  const parsed = operation.args.safeParse(rawArgs)
  if (!parsed.success) throw new InvalidArguments(`${name}: ${z.prettifyError(parsed.error)}`)
  const newIds: Id[] = []
  const newId = () => {
    const id = context.newId()
    newIds.push(id)
    return id
  }
  const sentence = operation.describe(parsed.data, before, context.practice)
  const [conference, patches, inverse] = produceWithPatches(before, (draft) => {
    operation.apply(draft, parsed.data, { ...context, newId })
  })
  assertWhole(conference, context.practice, name)
  return {
    conference,
    patches,
    inverse,
    sentence,
    newIds,
    args: parsed.data,
    undoPassesOver: operation.undoPassesOver ?? false,
  }
}

/** Throws `InvalidArguments` when a document does not fit its schema or points to something that is not there. */
export function assertWhole(conference: Conference, practice: Practice, name: string): void {
  const shape = Conference.safeParse(conference)
  if (!shape.success)
    throw new InvalidArguments(`${name} would break the document: ${z.prettifyError(shape.error)}`)
  const [problem] = findProblems(conference, practice)
  if (problem !== undefined)
    throw new InvalidArguments(`${name} would break the document at ${problem.place}: ${problem.sentence}`)
}
