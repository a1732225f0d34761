import { z } from 'zod'
import { Refusal } from '../../result.ts'
import type { Conference } from '../conference.ts'
import { namesOf, participantName } from '../names.ts'
import { addRow, rows } from '../table.ts'
import { Id, LocalTime, Text } from '../values.ts'
import { nameWholeMeeting } from './opening.ts'
import { existing, operation, person } from './operation.ts'

const names = (conference: Conference, ids: Id[]) => namesOf(ids.map((id) => participantName(conference, id)))

/** In a split meeting: whoever comes in is in the part that is going on, and whoever is new in that of everybody too. */
function putOnList({ parts, meeting }: Conference, personId: Id): void {
  if (parts.order.length === 1) return
  const lists = rows(parts).filter(({ attendeeIds }) => attendeeIds.includes(personId))
  const [whole] = rows(parts)
  const current = parts.byId[meeting.partId]
  for (const part of new Set([...(lists.length === 0 ? [whole] : []), current]))
    if (part && !part.attendeeIds.includes(personId)) part.attendeeIds.push(personId)
}

/** What happens at the door while the meeting is going on. `at` is the time of day in the room. */
export const comingAndGoingOperations = {
  recordComing: operation({
    args: z.strictObject({ personId: Id, at: LocalTime }),
    describe: ({ personId, at }, before) => {
      const isBack = before.people.byId[personId]?.attendance.leftAt != null
      return `${participantName(before, personId)} ${isBack ? 'came back' : 'came'} at ${at}`
    },
    apply: (draft, { personId, at }) => {
      const { attendance } = person(draft, personId)
      const { leftAt } = attendance
      if (leftAt === null) attendance.arrivedAt ??= at
      else {
        const absence = `Was out of the room from ${leftAt} to ${at}.`
        attendance.note = [attendance.note.trim(), absence].filter(Boolean).join(' ')
        attendance.leftAt = null
      }
      attendance.status = 'present'
      putOnList(draft, personId)
    },
  }),

  recordLeaving: operation({
    args: z.strictObject({ personId: Id, at: LocalTime }),
    describe: ({ personId, at }, before) => `${participantName(before, personId)} left at ${at}`,
    apply: (draft, { personId, at }) => {
      person(draft, personId).attendance.leftAt = at
    },
  }),

  /** They wait outside. What is recorded from now on is not for them, until the meeting moves to another part. */
  goOnWithout: operation({
    args: z.strictObject({ participantIds: z.array(Id).nonempty(), reason: Text }),
    describe: ({ participantIds }, before) => `Went on without ${names(before, participantIds)}`,
    apply: (draft, { participantIds, reason }, { at, newId }) => {
      if (draft.chairId !== null && participantIds.includes(draft.chairId))
        throw new Refusal('chair', 'The chair stays in the room. Name another chair first.')
      nameWholeMeeting(draft)
      const current = existing(draft.parts, draft.meeting.partId, 'The part that is going on')
      const id = newId()
      const attendeeIds = current.attendeeIds.filter((one) => !participantIds.includes(one))
      const title = `Without ${names(draft, participantIds)}`
      addRow(draft.parts, { id, title, reason, attendeeIds, startedAt: at, endedAt: null })
      current.endedAt = at
      draft.meeting.partId = id
    },
  }),
}
