import type { OperationArgs } from '../conference/operations/registry.ts'
import type { LocalDate } from '../conference/values.ts'
import { dangerFixes } from './fixes/dangerFixes.ts'
import { dateFixes } from './fixes/dateFixes.ts'
import { ownerFixes } from './fixes/ownerFixes.ts'
import { wordFixes } from './fixes/wordFixes.ts'
import type { ActionContext } from './rule.ts'
import type { SmartFlag } from './smartRules.ts'

export type FixOperation =
  | 'nameActionOwner'
  | 'agreeActionDate'
  | 'wordAction'
  | 'agreeActionMeasure'
  | 'splitAction'
  | 'tieActionToDangers'

/** One way to put right what a prompt asks about: one press, one change, which undo takes back. */
export type Fix<N extends FixOperation = FixOperation> = {
  [Name in N]: {
    /** What the button says: a name, a day, the plain words. */
    label: string
    operation: Name
    args: OperationArgs<Name>
  }
}[N]

export interface FixContext extends ActionContext {
  /** From where days are counted: the day of the conference, or today when that is later. */
  from: LocalDate
}

/** How many ways are offered at most: more would have to be read. */
const most = 4

/**
 * What can be done with one press about a prompt: people for a missing owner, days for a missing date, the plain word,
 * two actions for one, the dangers. Empty where only the people in the room know. Nothing is changed by asking.
 */
export function fixesFor(flag: SmartFlag, context: FixContext): Fix[] {
  const fixes = [ownerFixes, dateFixes, wordFixes, dangerFixes].flatMap((offer) => offer(flag, context))
  return fixes.slice(0, most)
}
