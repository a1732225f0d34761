import type { z } from 'zod'
import type { Practice } from '../../practice/practice.ts'
import { Refusal } from '../../result.ts'
import type { Conference } from '../conference.ts'
import type { Table } from '../table.ts'
import type { Id, Instant } from '../values.ts'

/** What an operation may know of the world. Time and ids come in here, so that the recipe itself is pure. */
export interface OperationContext {
  at: Instant
  newId: () => Id
  practice: Practice
}

/** A change of the conference, as a value with a name: the name says what the person did. */
export interface Operation<Args extends z.ZodType = z.ZodType> {
  args: Args
  /** The sentence of the history, made from the conference as it was before. */
  describe: (args: z.output<Args>, before: Conference, practice: Practice) => string
  /** A pure recipe on an immer draft. Throws a Refusal when a rule of the practice says no. */
  apply: (draft: Conference, args: z.output<Args>, context: OperationContext) => void
  /** Kept in the history and passed over by undo: it says where the meeting is, or what nobody can take back. */
  undoPassesOver?: true
}

/** Gives `args` its type in `describe` and `apply`. */
export function operation<Args extends z.ZodType>(definition: Operation<Args>): Operation<Args> {
  return definition
}

/** The row with this id, or a Refusal that says that it is gone (removed, or undone). */
export function existing<T>(table: Table<T>, id: Id, what: string): T {
  const row = table.byId[id]
  if (row === undefined)
    throw new Refusal('no-longer-there', `${what} is no longer there. Perhaps it was removed or undone.`)
  return row
}

export const child = (draft: Conference, id: Id) => existing(draft.children, id, 'That child')
export const person = (draft: Conference, id: Id) => existing(draft.people, id, 'That person')

/** Copies the values that were given; a key that was not given stays as it is. */
export function assignGiven<T extends object>(target: T, given: { [K in keyof T]?: T[K] | undefined }): void {
  for (const key of Object.keys(given) as (keyof T)[]) {
    const value = given[key]
    if (value !== undefined) target[key] = value
  }
}

/** Whether an id is mentioned anywhere in a value, as a value or as a key. */
export function mentions(value: unknown, id: Id): boolean {
  if (value === id) return true
  if (Array.isArray(value)) return value.some((item) => mentions(item, id))
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(([key, item]) => key === id || mentions(item, id))
}
