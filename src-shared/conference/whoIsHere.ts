import type { Conference } from './conference.ts'
import { childName, personName } from './names.ts'
import type { Part, Person } from './people.ts'
import { currentPart, exclusionOf, isInvited, wasInPart } from './questions.ts'
import { rows } from './table.ts'
import type { Id, LocalTime } from './values.ts'

/** Somebody of the conference, as the chair sees them at the door. */
export interface AtTheDoor {
  participantId: Id
  name: string
  /** Null for children. */
  person: Person | null
  arrivedAt: LocalTime | null
  leftAt: LocalTime | null
}

export interface WhoIsHere {
  /** Those who are in the room now, children first. */
  here: AtTheDoor[]
  /** Those who are at the meeting, and wait outside while this part of it goes on. */
  waiting: AtTheDoor[]
  /** Those who went home, and those who were asked and have not come. Nobody who was excluded from the whole of it. */
  away: AtTheDoor[]
  /** The part that went on before this one, to which the meeting goes back; null while nobody waits outside. */
  partBefore: Part | null
}

/** Who is in the room at this moment, by the record of attendance and the part that is going on. */
export function whoIsHere(conference: Conference): WhoIsHere {
  const { partId } = conference.meeting
  const inRoom = ({ participantId, leftAt }: AtTheDoor) =>
    leftAt === null && wasInPart(conference, participantId, partId)
  const isAtMeeting = ({ participantId, leftAt }: AtTheDoor) =>
    leftAt === null && conference.parts.order.some((id) => wasInPart(conference, participantId, id))
  const children = rows(conference.children)
    .filter(({ participation }) => participation.attends === true)
    .map((child) => ({
      participantId: child.id,
      name: childName(child),
      person: null,
      arrivedAt: null,
      leftAt: null,
    }))
  const people = rows(conference.people)
    .filter((person) => isInvited(person) && exclusionOf(conference, person.id)?.scope.kind !== 'whole')
    .map((person) => ({
      participantId: person.id,
      name: personName(person),
      person,
      arrivedAt: person.attendance.arrivedAt,
      leftAt: person.attendance.leftAt,
    }))
  const all: AtTheDoor[] = [...children, ...people]
  const waiting = all.filter((one) => !inRoom(one) && isAtMeeting(one))
  return {
    here: all.filter(inRoom),
    waiting,
    away: all.filter((one) => !inRoom(one) && !waiting.includes(one)),
    partBefore: waiting.length === 0 ? null : lastPartLeft(conference),
  }
}

function lastPartLeft(conference: Conference): Part | null {
  const current = currentPart(conference)
  const left = rows(conference.parts).filter(({ id, endedAt }) => id !== current?.id && endedAt !== null)
  const latestFirst = left.sort((a, b) => (b.endedAt ?? '').localeCompare(a.endedAt ?? ''))
  return latestFirst[0] ?? null
}
