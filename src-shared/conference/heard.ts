import type { Practice } from '../practice/practice.ts'
import type { AgendaStep } from '../practice/profile.ts'
import type { Child } from './child.ts'
import type { Conference } from './conference.ts'
import { childName, personName } from './names.ts'
import type { Person } from './people.ts'
import { roleOf, wasInPart } from './questions.ts'
import { rows } from './table.ts'
import type { Id, LocalTime } from './values.ts'

/** Whether somebody has been heard on one step. It says yes or no and never how often: it is no score. */
export interface Heard {
  participantId: Id
  name: string
  isChild: boolean
  /** How it is known: something was recorded of them on the step, or the chair noted that they spoke. Null: not heard yet. */
  by: 'record' | 'note' | null
  /** When they came late or left early; null where they did not. */
  arrivedAt: LocalTime | null
  leftAt: LocalTime | null
}

/** Whether a step is one on which everybody should have the chance to speak: the agenda's own steps, and views. */
export function isDiscussion({ phase, screen }: AgendaStep): boolean {
  return phase === 'agenda' || screen === 'views'
}

/**
 * Everybody who should have the chance to speak on a step, children first, and whether they have: those who are in the
 * part that is going on, and every child who is born, in the room or not, because a child is heard through others too.
 * Neither the chair nor those who are there to interpret, watch or write are among them. Source:
 * practice guide for Child Protection Advisors, a clear agenda on which everybody has the chance to contribute.
 */
export function whoIsHeard(conference: Conference, practice: Practice, step: AgendaStep): Heard[] {
  const { meeting } = conference
  const recorded = recordedOn(conference, step)
  const by = (id: Id): Heard['by'] => {
    if (recorded.has(id)) return 'record'
    return meeting.heard[step.id]?.[id] === undefined ? null : 'note'
  }
  const children = rows(conference.children).filter(({ birth }) => birth.kind === 'born')
  const people = rows(conference.people).filter(
    (person) => speaks(conference, practice, person) && wasInPart(conference, person.id, meeting.partId),
  )
  return [
    ...children.map((child) => ({
      participantId: child.id,
      name: childName(child),
      isChild: true,
      by: by(child.id) ?? (hasWishesFor(child, step) ? ('record' as const) : null),
      arrivedAt: null,
      leftAt: null,
    })),
    ...people.map((person) => ({
      participantId: person.id,
      name: personName(person),
      isChild: false,
      by: by(person.id),
      arrivedAt: person.attendance.arrivedAt,
      leftAt: person.attendance.leftAt,
    })),
  ]
}

/** Those of whom nothing has been heard yet and who are still there to be asked. */
export function notHeardYet(everybody: Heard[]): Heard[] {
  return everybody.filter(({ by, leftAt }) => by === null && leftAt === null)
}

function speaks(conference: Conference, practice: Practice, person: Person): boolean {
  const group = roleOf(practice, person)?.group ?? 'agency'
  const isThereForOthers = ['chair', 'observer', 'interpreter', 'legal', 'businessSupport'].includes(group)
  return person.id !== conference.chairId && !isThereForOthers
}

/** What the child wants stands with the child's voice: it counts on the step that has its heading. */
function hasWishesFor({ participation }: Child, step: AgendaStep): boolean {
  return participation.wishes.trim() !== '' && step.headings.some(({ tone }) => tone === 'voice')
}

/** Everybody of whom something stands in the record of a step: an entry, a dispute, a scale or a view. */
function recordedOn(conference: Conference, step: AgendaStep): Set<Id> {
  const ids = new Set<Id>()
  const toneOf = new Map(step.headings.map(({ id, tone }) => [id, tone]))
  for (const { headingId, source, childIds } of rows(conference.entries)) {
    const tone = toneOf.get(headingId)
    if (tone === undefined) continue
    if (source?.kind === 'person') ids.add(source.personId)
    if (source?.kind === 'child') ids.add(source.childId)
    // What somebody else brings of one child’s voice is that child’s.
    const [only] = childIds
    if (tone === 'voice' && childIds.length === 1 && only !== undefined) ids.add(only)
  }
  for (const id of answersOn(conference, step).flatMap((answers) => Object.keys(answers))) ids.add(id)
  return ids
}

/** The answers that are kept by who gave them, where the step has such. */
function answersOn(conference: Conference, { screen }: AgendaStep): Record<Id, unknown>[] {
  if (screen === 'dangers') return rows(conference.dangers).map(({ disputes }) => disputes)
  if (screen === 'scaling') return rows(conference.scalingQuestions).map(({ scales }) => scales)
  return screen === 'views' ? rows(conference.children).map(({ views }) => views) : []
}

/** Seconds that the meeting has spent on the step where it is, up to a moment; null while it is not going on. */
export function secondsOnStep({ meeting }: Conference, now: Date): number | null {
  if (meeting.stepSince === null) return null
  const sinceArrival = Math.max(0, Math.floor((now.getTime() - Date.parse(meeting.stepSince)) / 1000))
  return (meeting.secondsOn[meeting.stepId] ?? 0) + sinceArrival
}
