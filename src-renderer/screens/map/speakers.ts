import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { Source } from '../../../src-shared/conference/discussion.ts'
import { childName, participantName, personName } from '../../../src-shared/conference/names.ts'
import type { Person } from '../../../src-shared/conference/people.ts'
import { wasInPart } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { Option } from '../../components/Options.tsx'
import { shortRole } from '../people/participants.ts'

/** Who can have said something, as an option of a list: `person:p1`, `child:c1`, `report:r1`. */
export function speakerKey(source: Source): string {
  if (source.kind === 'person') return `person:${source.personId}`
  return source.kind === 'child' ? `child:${source.childId}` : `report:${source.reportId}`
}

/** The source behind a key; null when there is nobody of that key any more. */
export function sourceOf(conference: Conference, key: string | null): Source | null {
  const [kind, id = ''] = key?.split(':') ?? []
  if (kind === 'person' && conference.people.byId[id]) return { kind, personId: id }
  if (kind === 'child' && conference.children.byId[id]) return { kind, childId: id }
  if (kind === 'report' && conference.reports.byId[id]) return { kind, reportId: id }
  return null
}

export interface Speaker {
  key: string
  name: string
  /** "mother", "school nurse"; never the organisation: there is no room for it. */
  role: string
}

/**
 * Everybody who is in the room now, the children among them first. Before anybody's attendance is recorded: everybody
 * who is expected.
 */
export function speakersHere(conference: Conference, practice: Practice): Speaker[] {
  const { partId } = conference.meeting
  const people = rows(conference.people)
  const nobodyYet = people.every(({ attendance }) => attendance.status !== 'present')
  const isHere = ({ id, attendance }: Person) =>
    nobodyYet ? attendance.status === 'expected' : wasInPart(conference, id, partId)
  return [
    ...rows(conference.children)
      .filter(({ id }) => wasInPart(conference, id, partId))
      .map((child) => ({ key: `child:${child.id}`, name: childName(child), role: 'child' })),
    ...people.filter(isHere).map((person) => ({
      key: `person:${person.id}`,
      name: personName(person),
      role: shortRole(practice, person),
    })),
  ]
}

/** Everybody and everything that something can come from: who is here first, then the children, reports, and the others. */
export function speakerOptions(conference: Conference, practice: Practice): Option[] {
  const here = speakersHere(conference, practice)
  const isListed = new Set(here.map(({ key }) => key))
  const others: Speaker[] = [
    ...rows(conference.children).map((child) => ({
      key: `child:${child.id}`,
      name: childName(child),
      role: 'child, not in the room',
    })),
    ...rows(conference.reports).map((report) => ({
      key: `report:${report.id}`,
      name: report.title,
      role: 'report',
    })),
    ...rows(conference.people).map((person) => ({
      key: `person:${person.id}`,
      name: personName(person),
      role: `${shortRole(practice, person)}, not in the room`,
    })),
  ]
  return [...here, ...others.filter(({ key }) => !isListed.has(key))].map(({ key, name, role }) => ({
    id: key,
    title: name,
    hint: role,
  }))
}

/** "Ms Patel, designated safeguarding lead"; for the foot of a card. */
export function sourceInWords(conference: Conference, practice: Practice, source: Source | null): string {
  if (source === null) return 'Nobody named'
  if (source.kind === 'report') return conference.reports.byId[source.reportId]?.title ?? 'A report'
  if (source.kind === 'child') return participantName(conference, source.childId)
  const person = conference.people.byId[source.personId]
  if (person === undefined) return 'Nobody named'
  const role = shortRole(practice, person)
  return role === '' ? personName(person) : `${personName(person)}, ${role}`
}
