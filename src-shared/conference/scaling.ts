import type { Practice } from '../practice/practice.ts'
import type { Child } from './child.ts'
import type { Conference } from './conference.ts'
import type { ScalingQuestion } from './discussion.ts'
import { childFullName, childName, namesOf, personName } from './names.ts'
import type { Person } from './people.ts'
import { isFamily, wasInPart } from './questions.ts'
import { rows } from './table.ts'
import type { Id, LocalDate } from './values.ts'

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
    .map((person) => seatOfPerson(practice, person))
  const children = rows(conference.children)
    .filter(({ id, participation }) => answered(id) || participation.attends === true)
    .map(seatOfChild)
  return [
    ...people.filter(({ group }) => group === 'family'),
    ...children,
    ...people.filter(({ group }) => group === 'professionals'),
  ]
}

/**
 * How far apart the numbers are, with the names: "From 2 to 7. Furthest apart: Auntie Jo at 7, and PC Ward at 2." Empty
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
  return `From ${lowest} to ${highest}. Furthest apart: ${at(highest)}, and ${at(lowest)}.`
}

/** Whether somebody is here to answer. Who is absent or excluded can only have answered outside the meeting. */
export function isHereToScale(conference: Conference, participantId: Id): boolean {
  return wasInPart(conference, participantId, conference.meeting.partId)
}

/** A number that the last conference left for the same question. */
export interface EarlierNumber {
  name: string
  score: number
  /** Who that is in this conference; null where nobody here is called so. */
  seat: ScalingSeat | null
}

/**
 * What was answered last time, when the last conference asked the same question: matched by its words, and people by
 * what they are called. Null when it was not asked.
 */
export function lastTime(
  conference: Conference,
  practice: Practice,
  { question }: ScalingQuestion,
): { date: LocalDate; numbers: EarlierNumber[] } | null {
  const earlier = conference.earlierConferences.at(-1)
  const answers = (earlier?.scales ?? []).filter((scale) => sameWords(scale.question, question))
  if (earlier === undefined || answers.length === 0) return null
  const known = [
    ...rows(conference.people).map((person) => ({
      seat: seatOfPerson(practice, person),
      names: [person.name, person.knownAs],
    })),
    ...rows(conference.children).map((child) => ({
      seat: seatOfChild(child),
      names: [childName(child), childFullName(child)],
    })),
  ]
  const numbers = answers.map(({ name, score }) => ({
    name,
    score,
    seat: known.find(({ names }) => names.some((one) => sameWords(one, name)))?.seat ?? null,
  }))
  return { date: earlier.date, numbers }
}

function seatOfPerson(practice: Practice, person: Person): ScalingSeat {
  const group = isFamily(practice, person) ? 'family' : 'professionals'
  return { participantId: person.id, name: personName(person), group }
}

function seatOfChild(child: Child): ScalingSeat {
  return { participantId: child.id, name: childName(child), group: 'children' }
}

function sameWords(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  return words(one) !== '' && words(one) === words(other)
}
