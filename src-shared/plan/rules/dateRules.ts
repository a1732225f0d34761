import { isProfessional } from '../../conference/questions.ts'
import type { LocalDate } from '../../conference/values.ts'
import { longDate, shortDate, weekdayNumber } from '../../practice/formatDate.ts'
import { isCovered, isWorkingDay } from '../../practice/workingDays.ts'
import { byWhenText, ownerPerson } from '../actionText.ts'
import { latestReview } from '../planDates.ts'
import { dayOfRelativeTime } from '../relativeTime.ts'
import { type ActionContext, type ActionRule, type Finding, startOf, when, whole } from '../rule.ts'
import { contains, findWords, namesDay } from '../wording.ts'
import { indeterminateTimes, meetingsInsteadOfDates, relativeTimes } from '../words/times.ts'

/** By when. */
export const dateRules: ActionRule[] = [
  {
    id: 'R04',
    severity: 'error',
    prompt: 'By when? Put a date, or how often and until when.',
    test: ({ action }) => {
      const { byWhen } = action
      if (byWhen?.kind === 'date') return []
      const words = byWhenText({ action })
      const starts = byWhen?.kind === 'repeat' && byWhen.from !== null && words.trim() !== ''
      return when(!starts && !namesDay(words) && !contains(relativeTimes, words), startOf('byWhen'))
    },
  },
  {
    id: 'R05',
    severity: 'error',
    prompt: 'Put a date.',
    test: (context) => {
      const words = byWhenText(context)
      const prompt = () => promptForDate(context)
      const found = [
        ...findWords(indeterminateTimes, 'what', context.action.what, prompt),
        ...findWords(indeterminateTimes, 'byWhen', words, prompt),
      ]
      return found.some(({ at }) => at?.part === 'byWhen')
        ? found
        : [...found, ...findWords(meetingsInsteadOfDates, 'byWhen', withoutDate(words), prompt)]
    },
  },
  {
    id: 'R06',
    severity: 'suggestion',
    prompt: 'Put the date.',
    test: (context) => {
      const prompt = (found: string) => {
        const day = dayOfRelativeTime(found, context)
        return day === null ? null : `Put the date: counted from the conference, it is ${longDate(day)}.`
      }
      return [
        ...findWords(relativeTimes, 'what', context.action.what, prompt),
        ...findWords(relativeTimes, 'byWhen', byWhenText(context), prompt),
      ]
    },
  },
  {
    id: 'R07',
    severity: 'error',
    prompt: 'This day is before the conference.',
    test: (context) => {
      const { date } = context.conference
      const day = lastDay(context)
      return when(day !== null && date !== null && day < date, startOf('byWhen'))
    },
  },
  {
    id: 'R07',
    severity: 'suggestion',
    prompt: 'Nobody looks at it before the review. Put an earlier day.',
    test: (context) => {
      const review = latestReview(context)
      const day = firstDay(context)
      if (review === null || day === null) return []
      const prompt = `The review is on or before ${shortDate(review)}. Put an earlier day, so that somebody looks at it.`
      return when(day > review, startOf('byWhen'), prompt)
    },
  },
  {
    id: 'R07',
    severity: 'suggestion',
    prompt: 'The service may be closed on this day.',
    test: (context) => serviceClosed(context),
  },
]

/** Words that name no day of their own; "core group on 9 April" is a date. */
function withoutDate(words: string): string {
  return namesDay(words) ? '' : words
}

/** Offers the real days of the meetings that people mean when they say "next core group". */
function promptForDate({ child }: ActionContext): string | null {
  const { firstCoreGroup, reviewDate } = child.plan
  const meetings = [
    ...(firstCoreGroup.date === null ? [] : [`the core group is on ${longDate(firstCoreGroup.date)}`]),
    ...(reviewDate === null ? [] : [`the review is on ${longDate(reviewDate)}`]),
  ]
  return meetings.length === 0 ? null : `Put a date: ${meetings.join(', ')}.`
}

/** The day by which it is done, or the last day of a repetition. */
function lastDay({ action }: ActionContext): LocalDate | null {
  if (action.byWhen?.kind === 'date') return action.byWhen.date
  return action.byWhen?.kind === 'repeat' ? action.byWhen.until : null
}

/** The day by which it is done, or the first day of a repetition. */
function firstDay({ action }: ActionContext): LocalDate | null {
  if (action.byWhen?.kind === 'date') return action.byWhen.date
  return action.byWhen?.kind === 'repeat' ? action.byWhen.from : null
}

function serviceClosed(context: ActionContext): Finding[] {
  const { action, practice } = context
  const person = ownerPerson(context)
  if (action.byWhen?.kind !== 'date' || person === null || !isProfessional(practice, person)) return []
  const day = action.byWhen.date
  if (!isCovered(day, practice) || isWorkingDay(day, practice)) return []
  const why = weekdayNumber(day) > 5 ? 'at the weekend' : 'a bank holiday'
  return when(true, whole('byWhen', ''), `${longDate(day)} is ${why}: is the service open?`)
}
