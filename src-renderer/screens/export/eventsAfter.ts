import type { Conference } from '../../../src-shared/conference/conference.ts'
import { childName, namesOf } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { LocalDate } from '../../../src-shared/conference/values.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import { knownDates } from '../../../src-shared/practice/knownDates.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { StartingEvent } from '../../../src-shared/practice/profile.ts'
import { startingEventsOf } from '../../../src-shared/practice/startingEvents.ts'
import type { DerivedDate } from '../../../src-shared/practice/timeLimits.ts'

/** A limit as it falls for one or several children. */
export interface LimitAfter {
  date: DerivedDate
  /** The children for whom it falls so; empty where it is all of them. */
  names: string
}

/** Something that has to happen after the conference, with every rule that says by when. */
export interface EventAfter {
  event: string
  title: string
  /** The limit under which it is recorded that it was done: the earliest. */
  limitId: string
  /** The day that is warned about: the earliest of all rules and children. */
  dueOn: LocalDate
  limits: LimitAfter[]
  /** What the chair set differently, with the reason, in sentences. */
  setDifferently: string[]
  done: { limitId: string; on: LocalDate; note: string } | null
}

/** What led to the conference is over when it is held. */
const before: StartingEvent[] = ['strategyDiscussion', 'notificationOfMove']

/** What the time limits want after the conference, the earliest first, for all children together. */
export function eventsAfter(
  conference: Conference,
  practice: Practice,
): { events: EventAfter[]; problem: string | null } {
  const children = rows(conference.children)
  let problem: string | null = null
  const found = children.flatMap((child) => {
    const known = knownDates(practice, startingEventsOf(conference, child, practice))
    problem ??= known.problem
    return known.dates
      .filter(({ from, direction }) => direction === 'after' && !before.includes(from))
      .map((date) => ({ child, date }))
  })
  const byEvent = Map.groupBy(found, ({ date }) => date.event)
  const events = [...byEvent].flatMap(([event, ofEvent]): EventAfter[] => {
    const [first] = ofEvent.toSorted((one, other) => (one.date.date < other.date.date ? -1 : 1))
    if (first === undefined) return []
    const sameSentence = Map.groupBy(ofEvent, ({ date }) => `${date.limitId} ${date.sentence}`)
    const limits = [...sameSentence.values()].flatMap((same): LimitAfter[] => {
      const names = same.length === children.length ? '' : namesOf(same.map(({ child }) => childName(child)))
      return same[0] === undefined ? [] : [{ date: same[0].date, names }]
    })
    const setDifferently = ofEvent.flatMap(({ child, date }) => {
      const override = child.plan.dateOverrides[date.limitId]
      if (override === undefined) return []
      return [`${childName(child)}: ${shortDate(override.date)} instead, because ${override.reason}`]
    })
    return [
      {
        event,
        title: first.date.title,
        limitId: first.date.limitId,
        dueOn: first.date.date,
        limits: limits.toSorted((one, other) => (one.date.date < other.date.date ? -1 : 1)),
        setDifferently: [...new Set(setDifferently)],
        done: doneOf(
          conference,
          [first, ...ofEvent].map(({ date }) => date.limitId),
        ),
      },
    ]
  })
  return { events: events.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1)), problem }
}

function doneOf({ doneAfter }: Conference, limitIds: string[]): EventAfter['done'] {
  const limitId = limitIds.find((id) => doneAfter[id] !== undefined)
  const done = limitId === undefined ? undefined : doneAfter[limitId]
  return limitId === undefined || done === undefined ? null : { limitId, ...done }
}
