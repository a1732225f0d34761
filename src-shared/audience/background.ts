import type { Conference } from '../conference/conference.ts'
import type { FamilyContact, Relation } from '../conference/people.ts'
import { rows } from '../conference/table.ts'
import type { Id, Instant, LocalDate } from '../conference/values.ts'
import { periodInWords } from '../family/describeRelative.ts'
import { rings } from '../family/rings.ts'
import type { Practice } from '../practice/practice.ts'
import { keptFrom } from './said.ts'
import { nameOnPaper, whoIs } from './who.ts'

/** What was there before the meeting began, for the professionals' record. */
export interface BackgroundView {
  purpose: string
  strategyDiscussionOn: LocalDate | null
  enquiryOutcome: string
  transfer: { notifiedOn: LocalDate | null; fromAuthority: string }
  familyContacts: FamilyContactView[]
  attendanceIssues: { issue: string; strategy: string; agreedWith: string }[]
  reports: ReportView[]
  restrictedItems: RestrictedItemView[]
  relations: RelationView[]
  network: NetworkView[]
  addresses: AddressView[]
  statementsSaid: { title: string; at: Instant }[]
  earlierConferences: EarlierView[]
}

export interface FamilyContactView {
  name: string
  on: LocalDate | null
  how: string
  outcome: string
  socialWorkerPresent: FamilyContact['socialWorkerPresent']
  hadTimeToRead: boolean | null
  issuesToRaise: string
}

export interface ReportView {
  title: string
  from: string
  about: string[]
  receivedOn: LocalDate | null
  sharedOn: { name: string; on: LocalDate }[]
  keptFrom: string
  summary: string
}

export interface RestrictedItemView {
  text: string
  notifiedBy: string
  notifiedOn: LocalDate | null
  keptFrom: string
  about: string[]
}

export interface RelationView {
  from: string
  /** "Mother" */
  kind: string
  to: string
  parentalResponsibility: boolean | null
  sameHousehold: boolean | null
  note: string
}

/** Somebody of the safety network. */
export interface NetworkView {
  name: string
  /** "Knows everything" */
  ring: string
  knows: string
  does: string
}

export interface AddressView {
  lines: string
  postcode: string
  whoLivesHere: string[]
  /** Names of those from whom it is withheld; empty: it is not withheld. */
  withheldFrom: string[]
  withheldReason: string
}

export interface EarlierView {
  date: LocalDate
  kind: string
  scales: { question: string; name: string; score: number }[]
  actions: { child: string; what: string; progress: string }[]
}

export function backgroundView(conference: Conference, practice: Practice): BackgroundView {
  const { preparation, transfer, meeting } = conference
  const name = (id: Id) => nameOnPaper(conference, practice, id)
  return {
    purpose: conference.purpose,
    strategyDiscussionOn: conference.strategyDiscussionOn,
    enquiryOutcome: conference.enquiryOutcome,
    transfer: { notifiedOn: transfer.notifiedOn, fromAuthority: transfer.fromAuthority },
    familyContacts: rows(preparation.familyContacts).map((contact) => ({
      name: name(contact.withId),
      on: contact.on,
      how: contact.how,
      outcome: contact.outcome,
      socialWorkerPresent: contact.socialWorkerPresent,
      hadTimeToRead: contact.hadTimeToRead,
      issuesToRaise: contact.issuesToRaise,
    })),
    attendanceIssues: rows(preparation.attendanceIssues).map(({ issue, strategy, agreedWith }) => ({
      issue,
      strategy,
      agreedWith,
    })),
    reports: reportViews(conference, practice),
    restrictedItems: rows(conference.restrictedItems).map((item) => ({
      text: item.text,
      notifiedBy: item.notifiedById === null ? '' : name(item.notifiedById),
      notifiedOn: item.notifiedOn,
      keptFrom: keptFrom(conference, practice, item.restriction),
      about: item.childIds.map(name),
    })),
    relations: relationViews(conference, practice),
    network: rings.flatMap(({ id, title }) =>
      rows(conference.network)
        .filter(({ ring }) => ring === id)
        .map(({ personId, knows, does }) => ({ name: name(personId), ring: title, knows, does })),
    ),
    addresses: addressViews(conference, practice),
    statementsSaid: practice.profile.statements.flatMap(({ id, title }) => {
      const at = meeting.said[id]
      return at === undefined ? [] : [{ title, at }]
    }),
    earlierConferences: conference.earlierConferences.map(({ date, kindId, scales, actions }) => ({
      date,
      kind: practice.profile.kinds.find(({ id }) => id === kindId)?.title ?? kindId,
      scales: scales.map(({ question, name: who, score }) => ({ question, name: who, score })),
      actions: actions.map(({ childId, what, progress }) => ({ child: name(childId), what, progress })),
    })),
  }
}

function reportViews(conference: Conference, practice: Practice): ReportView[] {
  return rows(conference.reports).map((report) => ({
    title: report.title,
    from:
      report.authorId === null
        ? (practice.profile.agencies.find(({ id }) => id === report.agencyId)?.title ?? '')
        : nameOnPaper(conference, practice, report.authorId),
    about: report.childIds.map((id) => nameOnPaper(conference, practice, id)),
    receivedOn: report.receivedOn,
    sharedOn: Object.entries(report.sharedOn).map(([id, on]) => ({
      name: nameOnPaper(conference, practice, id),
      on,
    })),
    keptFrom: keptFrom(conference, practice, report.restriction),
    summary: report.summary,
  }))
}

function relationViews(conference: Conference, practice: Practice): RelationView[] {
  return rows(conference.relations).map((relation) => ({
    from: nameOnPaper(conference, practice, relation.fromId),
    kind: kindInWords(practice, relation),
    to: nameOnPaper(conference, practice, relation.toId),
    parentalResponsibility: relation.parentalResponsibility,
    sameHousehold: relation.sameHousehold,
    note: relation.note,
  }))
}

/** "Former partner (2014 to 2020)" */
function kindInWords({ profile }: Practice, relation: Relation): string {
  const kind = profile.relations.find(({ id }) => id === relation.kindId)?.title ?? relation.kindId
  const period = periodInWords(relation)
  return period === '' ? kind : `${kind} (${period})`
}

function addressViews(conference: Conference, practice: Practice): AddressView[] {
  const everyone = [...rows(conference.children), ...rows(conference.people)]
  return rows(conference.addresses).map((address) => ({
    lines: address.lines,
    postcode: address.postcode,
    whoLivesHere: everyone
      .filter(({ addressId }) => addressId === address.id)
      .flatMap(({ id }) => whoIs(conference, practice, id)?.name ?? []),
    withheldFrom: address.withheldFromIds.map((id) => nameOnPaper(conference, practice, id)),
    withheldReason: address.withheldReason,
  }))
}
