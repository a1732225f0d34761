import type { LocalDate } from '../../conference/values.ts'
import { dateWithWeekday } from '../../practice/dateWords.ts'
import { shortDate } from '../../practice/formatDate.ts'
import { addDays, isCovered, nextWorkingDay } from '../../practice/workingDays.ts'
import type { Fix, FixContext } from '../fixes.ts'
import { dayOfRelativeTime } from '../relativeTime.ts'
import type { SmartFlag } from '../smartRules.ts'
import { exchanged, textOf } from './exchanged.ts'

/** The real days for a date that is missing or that never comes. */
export function dateFixes(flag: SmartFlag, context: FixContext): Fix[] {
  const { ruleId, at } = flag
  if (at === null || !['R04', 'R05', 'R06'].includes(ruleId)) return []
  const found = textOf(at, context).slice(at.start, at.end)
  const day = ruleId === 'R06' ? dayOfRelativeTime(found, context) : null
  if (at.part === 'what') {
    // In the sentence itself the words are taken out, or the day is put where a time was: "by when" is beside it.
    const instead = day === null ? '' : `by ${shortDate(day)}`
    const label = day === null ? `Leave out “${found}”` : `“${instead}”`
    return exchanged(flag, context, instead, label)
  }
  if (context.action.byWhen?.kind === 'repeat') return []
  return day === null ? daysAtHand(context) : [agree(dateWithWeekday(day), day, context)]
}

/** The core group, two weeks from now on a working day, and the review: in the order of the calendar. */
function daysAtHand(context: FixContext): Fix[] {
  const { child, practice, from } = context
  const inTwoWeeks = addDays(from, 14)
  const twoWeeks = isCovered(addDays(inTwoWeeks, 14), practice)
    ? nextWorkingDay(inTwoWeeks, practice)
    : inTwoWeeks
  const days: [name: string, day: LocalDate | null][] = [
    ['Core group', child.plan.firstCoreGroup.date],
    ['In 2 weeks', twoWeeks],
    ['Review', child.plan.reviewDate],
  ]
  return days
    .filter((named): named is [string, LocalDate] => named[1] !== null && named[1] >= from)
    .sort(([, one], [, other]) => (one < other ? -1 : 1))
    .map(([name, day]) => agree(`${name}, ${dateWithWeekday(day)}`, day, context))
}

function agree(label: string, date: LocalDate, { child, action }: FixContext): Fix {
  return {
    label,
    operation: 'agreeActionDate',
    args: { childId: child.id, actionId: action.id, byWhen: { kind: 'date', date } },
  }
}
