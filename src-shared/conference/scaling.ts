import type { Practice } from '../practice/practice.ts'
import type { Conference } from './conference.ts'
import type { ScalingQuestion } from './discussion.ts'
import { childName, namesOf, personName } from './names.ts'
import { isFamily } from './questions.ts'
import { rows } from './table.ts'
import type { Id } from './values.ts'

/** Somebody who gives a number from 0 to 10. */
export interface ScalingSeat {
  participantId: Id
  name: string
  group: 'children' | 'family' | 'professionals'
}

/**
 * Everybody who is asked for a number: the people present who are asked for views, the children who come, and whoever
 * gave a number from elsewhere. Family and children before professionals, so that rank does not set the tone.
 */
export function scalingSeats(
  conference: Conference,
  practice: Practice,
  question: ScalingQuestion,
): ScalingSeat[] {
  const answered = (id: Id) => question.scales[id] !== undefined
  const people = rows(conference.people)
    .filter(({ id, givesView, attendance }) => answered(id) || (givesView && attendance.status === 'present'))
    .map(
      (person): ScalingSeat => ({
        participantId: person.id,
        name: personName(person),
        group: isFamily(practice, person) ? 'family' : 'professionals',
      }),
    )
  const children = rows(conference.children)
    .filter(({ id, participation }) => answered(id) || participation.attends === true)
    .map((child): ScalingSeat => ({ participantId: child.id, name: childName(child), group: 'children' }))
  return [
    ...people.filter(({ group }) => group === 'family'),
    ...children,
    ...people.filter(({ group }) => group === 'professionals'),
  ]
}

/**
 * How far apart the numbers are, in a sentence with the names: "Furthest apart: Auntie Jo at 7 and PC Ward at 2." Empty
 * while fewer than two people gave a number. There is no mean anywhere, on purpose: the reasons matter more.
 */
export function spreadInWords(question: ScalingQuestion, seats: ScalingSeat[]): string {
  const numbers = seats.flatMap(({ participantId, name }) => {
    const score = question.scales[participantId]?.score ?? null
    return score === null ? [] : [{ name, score }]
  })
  if (numbers.length < 2) return ''
  const highest = Math.max(...numbers.map(({ score }) => score))
  const lowest = Math.min(...numbers.map(({ score }) => score))
  if (highest === lowest) return `Everybody who gave a number said ${highest}.`
  const at = (wanted: number) =>
    `${namesOf(numbers.filter(({ score }) => score === wanted).map(({ name }) => name))} at ${wanted}`
  return `Furthest apart: ${at(highest)}, and ${at(lowest)}.`
}
