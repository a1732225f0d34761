import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { Source } from '../../../src-shared/conference/discussion.ts'
import type { Person, Restriction } from '../../../src-shared/conference/people.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'

/**
 * For whom a document is, as its kind names them. Told by its shape, because the guard shares nothing with the code that
 * it watches: `personId` is a paper for one person, `childId` alone one for everybody who has a part in that child's plan.
 */
export interface PaperReader {
  readonly kind: string
  readonly childId?: Id | null
  readonly personId?: Id
}

/** Who holds a paper in their hands, and what follows from it. */
export interface Paper {
  readonly conference: Conference
  /** The children whom it is about. */
  readonly childIds: ReadonlySet<Id>
  /** Those of them whose whole plan its holders have: none where its only holder was excluded, or has no part in it. */
  readonly planIds: ReadonlySet<Id>
  readonly holderIds: readonly Id[]
  /** The only one who holds it; null where there are several. */
  readonly onlyHolderId: Id | null
  /** Somebody of the family or of their friends holds it. */
  readonly goesToFamily: boolean
  /** Its only holder was excluded from the whole conference. */
  readonly isForExcluded: boolean
  /** Those from whom nothing on it may be kept: the holders, and whom they are there for. */
  readonly keptFromIds: ReadonlySet<Id>
  /** Those who must have been able to be in every part of the meeting that it tells of. */
  readonly listenerIds: readonly Id[]
}

/** What decides who may have something that was said. */
export interface Told {
  readonly childIds: readonly Id[]
  readonly partId?: Id
  readonly restriction?: Restriction | null
  readonly source?: Source | null
}

/** Who holds the paper that is made for a reader. Throws for a reader of whom neither a child nor a person is known. */
export function paperFor(conference: Conference, practice: Practice, reader: PaperReader): Paper {
  const childId = reader.childId ?? null
  if (reader.personId === undefined && childId === null)
    throw new Error(`The guard does not know who reads “${reader.kind}”`)
  const about = rows(conference.children).filter((child) =>
    childId !== null ? child.id === childId : hasPartIn(conference, practice, child, reader.personId ?? ''),
  )
  const holders =
    reader.personId !== undefined
      ? [reader.personId]
      : about.flatMap((child) => holdersOfPlan(conference, practice, child))
  const withPlan = about.filter(
    (child) =>
      reader.personId === undefined || holdersOfPlan(conference, practice, child).includes(reader.personId),
  )
  const isOneOfUs = (id: Id) => isThereForWork(conference, practice, id)
  const family = holders.filter((id) => !isOneOfUs(id))
  const listeners =
    family.length > 0 || reader.personId !== undefined ? family : familyThere(conference, practice)
  const all = [...holders, ...listeners]
  return {
    conference,
    childIds: new Set(about.map(({ id }) => id)),
    planIds: new Set(withPlan.map(({ id }) => id)),
    holderIds: holders,
    onlyHolderId: reader.personId ?? null,
    goesToFamily: reader.personId === undefined || family.length > 0,
    isForExcluded: reader.personId !== undefined && wasLeftOut(conference, reader.personId, null),
    keptFromIds: new Set(all.flatMap((id) => [id, conference.people.byId[id]?.thereForId ?? id])),
    listenerIds: listeners,
  }
}

/**
 * Why nobody may find this on the paper, in words that follow "something"; null where they may. A restriction that names
 * nobody yet counts as one from everybody.
 */
export function whyKept(paper: Paper, told: Told): string | null {
  const { conference } = paper
  const about = told.childIds
  if (about.length > 0 && !about.some((id) => paper.childIds.has(id))) return 'about another child'
  if (told.source?.kind === 'child' && !paper.childIds.has(told.source.childId))
    return 'that another child said'
  const report = told.source?.kind === 'report' ? conference.reports.byId[told.source.reportId] : undefined
  for (const restriction of [told.restriction, report?.restriction])
    if (restriction && isRestrictedFrom(paper, restriction))
      return `restricted from ${fromWhom(paper, restriction)}`
  const absent = paper.listenerIds.find(
    (id) => told.partId !== undefined && wasLeftOut(conference, id, told.partId),
  )
  return absent === undefined
    ? null
    : `said in a part of the meeting from which ${nameOf(conference, absent)} was left out`
}

/** Whether a restriction holds against anybody who gets this paper. */
export function isRestrictedFrom(paper: Paper, { withheldFrom }: Restriction): boolean {
  if (withheldFrom.kind === 'family') return paper.goesToFamily
  return withheldFrom.personIds.length === 0 || withheldFrom.personIds.some((id) => paper.keptFromIds.has(id))
}

export function fromWhom({ conference }: Paper, { withheldFrom }: Restriction): string {
  if (withheldFrom.kind === 'family') return 'the family'
  return (
    withheldFrom.personIds.map((id) => nameOf(conference, id)).join(' and ') ||
    'people who are still to be named'
  )
}

/** Name of a person or child for the chair. */
export function nameOf(conference: Conference, id: Id): string {
  const child = conference.children.byId[id]
  if (child === undefined) return conference.people.byId[id]?.name || 'somebody'
  return child.givenName || 'the unborn child'
}

/** Somebody has a part in a child's conference who holds the child's plan, or is related to the child. */
function hasPartIn(conference: Conference, practice: Practice, child: Child, personId: Id): boolean {
  const isRelated = rows(conference.relations).some(
    ({ fromId, toId }) =>
      (fromId === personId && toId === child.id) || (fromId === child.id && toId === personId),
  )
  return isRelated || holdersOfPlan(conference, practice, child).includes(personId)
}

/** Those who sign the plan or would, get a copy, or are in the core group; nobody who was excluded from everything. */
function holdersOfPlan(conference: Conference, practice: Practice, child: Child): Id[] {
  const { signatures, copies, coreGroupIds } = child.plan
  const asked = rows(signatures).map(({ signatoryId }) => signatoryId)
  const copied = rows(copies).flatMap(({ recipient }) =>
    recipient.kind === 'person' ? [recipient.personId] : [],
  )
  const ids = [
    ...(asked.length > 0 ? asked : expectedToSign(conference, practice, child)),
    ...copied,
    ...coreGroupIds,
  ]
  return [...new Set(ids)].filter((id) => !wasLeftOut(conference, id, null))
}

function expectedToSign(conference: Conference, practice: Practice, child: Child): Id[] {
  const family = familyThere(conference, practice).filter((id) => {
    const relatives = rows(conference.relations)
      .filter(({ fromId, toId }) => fromId === id || toId === id)
      .map(({ fromId, toId }) => (fromId === id ? toId : fromId))
      .filter((relative) => conference.children.byId[relative] !== undefined)
    return relatives.length === 0 || relatives.includes(child.id)
  })
  const itself = child.participation.attends === true ? [child.id] : []
  const lead = conference.people.byId[child.plan.leadPractitionerId ?? '']
  return [...itself, ...family, ...(lead !== undefined && couldBeThere(lead) ? [lead.id] : [])]
}

function couldBeThere({ attendance }: Person): boolean {
  return attendance.status === 'present' || attendance.status === 'expected'
}

function familyThere(conference: Conference, practice: Practice): Id[] {
  return rows(conference.people)
    .filter(
      ({ roleId, attendance }) => groupOf(practice, roleId) === 'family' && attendance.status === 'present',
    )
    .map(({ id }) => id)
    .filter((id) => !wasLeftOut(conference, id, null))
}

/** The chair and those who are paid by a council or an agency; a supporter or solicitor is there for the family. */
function isThereForWork(conference: Conference, practice: Practice, id: Id): boolean {
  const person = conference.people.byId[id]
  if (person === undefined) return false
  const group = groupOf(practice, person.roleId)
  return id === conference.chairId || group === 'socialCare' || group === 'agency'
}

function groupOf({ profile }: Practice, roleId: string): string | null {
  return profile.roles.find(({ id }) => id === roleId)?.group ?? null
}

/** Whether somebody was excluded from all (`null`), or from a part, or had no place in it. */
function wasLeftOut({ exclusions, parts }: Conference, id: Id, partId: Id | null): boolean {
  const excluded = rows(exclusions).some(
    ({ personId, scope }) =>
      personId === id && (scope.kind === 'whole' || (partId !== null && scope.partIds.includes(partId))),
  )
  if (excluded || partId === null) return excluded
  return parts.order.length > 1 && !(parts.byId[partId]?.attendeeIds.includes(id) ?? false)
}
