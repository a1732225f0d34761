import { type ActionRule, startOf, when, whole } from '../rule.ts'
import { contains, hasCount, namesDay } from '../wording.ts'
import { attendanceOnly, observables, services } from '../words/measures.ts'
import { vagueDegrees } from '../words/vagueDegrees.ts'
import { vagueVerbs } from '../words/vagueVerbs.ts'

/** How we will know. */
export const measureRules: ActionRule[] = [
  {
    id: 'R11',
    severity: 'error',
    prompt: 'How will we know? What will be seen, by whom, and how many or how often?',
    test: ({ action }) => {
      const measure = action.measure.trim()
      if (measure === '') return when(true, startOf('measure'))
      const isVague = contains(vagueVerbs, measure) || contains(vagueDegrees, measure)
      return when(isVague && !canBeSeen(measure), whole('measure', action.measure))
    },
  },
  {
    id: 'R13',
    severity: 'suggestion',
    prompt: 'What will be different for the child?',
    test: ({ action }) => {
      const onlyAttendance = action.measure.replaceAll(attendanceOnly, '').search(/\p{L}/u) < 0
      return when(contains(services, action.what) && onlyAttendance, whole('measure', action.measure))
    },
  },
]

function canBeSeen(measure: string): boolean {
  return hasCount(measure) || namesDay(measure) || contains(observables, measure)
}
