import type { Child, Participation, Quoracy, RiskAnalysis, View } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import { type GivenView, peopleAskedForView, viewsOn } from '../conference/questions.ts'
import { countQuoracy } from '../conference/quoracy.ts'
import type { LocalDate } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import type { Access } from './access.ts'
import { type AgreedView, agreedView } from './agreed.ts'
import type { DangerView } from './analysis.ts'
import { childDates, type DateView } from './dates.ts'
import { type DecisionView, type DissentView, decisionView, dissentViews } from './decided.ts'
import { type ChildView, childView } from './frame.ts'
import { nameOnPaper, whoIs } from './who.ts'

/** One child in the professionals' record. */
export interface ChildRecordView {
  child: ChildView
  details: { name: string; value: string }[]
  participation: ParticipationView
  quoracy: QuoracyView
  views: Record<'professionals' | 'family' | 'children', ViewView[]>
  /** Who was asked for views and has none on record for this child. */
  notAsked: string[]
  riskAnalysis: RiskAnalysis
  dissents: DissentView[]
  threshold: { met: boolean | null; limbs: string[]; words: string }
  decision: DecisionView | null
  tellingTheChild: { by: string; how: string; on: LocalDate | null }
  agreed: AgreedView
  dates: DateView[]
  /** Why some dates are not among them; null when all are. */
  datesProblem: string | null
}

export interface ParticipationView {
  attends: boolean | null
  decisionReason: string
  consulted: string[]
  likelyEffect: string
  cannotBeKeptApart: boolean
  notAttendingToldOn: LocalDate | null
  routes: string[]
  /** "PN6: Did not come, and sent their views another way"; empty while not known. */
  code: string
  advocate: {
    offered: boolean | null
    outcome: Participation['advocate']['outcome']
    name: string
    note: string
  }
  wishes: string
  noteOfTalk: string
  noVoiceReason: string
}

export interface QuoracyView {
  confirmed: Quoracy['confirmed']
  /** "Children’s social care: Daniel Okafor" */
  present: string[]
  isQuorateByRule: boolean
  missing: string
  exception: string
  reason: string
  newDate: LocalDate | null
}

export interface ViewView {
  name: string
  role: string
  answer: View['answer']
  /** "Yes, a plan is needed" */
  answerInWords: string
  reason: string
  categories: string[]
  challenge: string
}

export function childRecordView(
  conference: Conference,
  practice: Practice,
  access: Access,
  dangers: DangerView[],
  child: Child,
): ChildRecordView {
  const { riskAnalysis, threshold, tellingTheChild } = child
  const given = viewsOn(conference, practice, child)
  const { dates, problem } = childDates(conference, practice, child)
  const { byId: tellerId, how, on } = tellingTheChild
  return {
    child: childView(conference, child),
    details: childDetails(child),
    participation: participationView(conference, practice, child),
    quoracy: quoracyView(conference, practice, child),
    views: {
      professionals: given.professionals.map((view) => viewView(conference, practice, view)),
      family: given.family.map((view) => viewView(conference, practice, view)),
      children: given.children.map((view) => viewView(conference, practice, view)),
    },
    notAsked: peopleAskedForView(conference)
      .filter(({ id, attendance }) => attendance.status === 'present' && child.views[id] === undefined)
      .map(({ name }) => name),
    riskAnalysis: {
      risks: riskAnalysis.risks,
      mitigatingFactors: riskAnalysis.mitigatingFactors,
      impact: riskAnalysis.impact,
    },
    dissents: dissentViews(conference, practice, child),
    threshold: {
      met: threshold.met,
      limbs: practice.profile.threshold.limbs
        .filter(({ id }) => threshold.limbIds.includes(id))
        .map(({ title }) => title),
      words: threshold.words,
    },
    decision: decisionView(practice, child),
    tellingTheChild: { by: tellerId === null ? '' : nameOnPaper(conference, practice, tellerId), how, on },
    agreed: agreedView(conference, practice, child, access, dangers),
    dates,
    datesProblem: problem,
  }
}

/** What is known about the child, without what is not to hand. */
function childDetails(child: Child): { name: string; value: string }[] {
  const details = {
    Ethnicity: child.ethnicity,
    Disability: child.disability,
    'First language': child.firstLanguage,
    'School or nursery': child.school,
    'Legal status': child.legalStatus,
    'Number with the authority': child.localAuthorityId,
    'NHS number': child.nhsNumber,
  }
  return Object.entries(details)
    .map(([name, value]) => ({ name, value: value.trim() }))
    .filter(({ value }) => value !== '')
}

function participationView(conference: Conference, practice: Practice, child: Child): ParticipationView {
  const { participation } = child
  const { participationCodes, participationRoutes } = practice.profile
  const code = participationCodes.find(({ id }) => id === participation.code)
  const { offered, outcome, personId, note } = participation.advocate
  return {
    attends: participation.attends,
    decisionReason: participation.decisionReason,
    consulted: participation.consultedIds.map((id) => nameOnPaper(conference, practice, id)),
    likelyEffect: participation.likelyEffect,
    cannotBeKeptApart: participation.cannotBeKeptApart,
    notAttendingToldOn: participation.notAttendingToldOn,
    routes: participationRoutes
      .filter(({ id }) => participation.routeIds.includes(id))
      .map(({ title }) => title),
    code: code === undefined ? (participation.code ?? '') : `${code.id}: ${code.title}`,
    advocate: {
      offered,
      outcome,
      name: personId === null ? '' : nameOnPaper(conference, practice, personId),
      note,
    },
    wishes: participation.wishes,
    noteOfTalk: participation.noteOfTalk,
    noVoiceReason: participation.noVoiceReason,
  }
}

function quoracyView(conference: Conference, practice: Practice, child: Child): QuoracyView {
  const { confirmed, exceptionId, reason, newDate } = child.quoracy
  const count = countQuoracy(conference, practice, child.id)
  return {
    confirmed,
    present: count.groups.map(
      ({ title, people }) => `${title}: ${people.map(({ name }) => name).join(', ')}`,
    ),
    isQuorateByRule: count.isQuorate,
    missing: count.missing,
    exception: practice.profile.quoracy.exceptions.find(({ id }) => id === exceptionId)?.title ?? '',
    reason,
    newDate,
  }
}

function viewView(
  conference: Conference,
  practice: Practice,
  { participantId, name, view }: GivenView,
): ViewView {
  const { profile } = practice
  return {
    name,
    role: whoIs(conference, practice, participantId)?.role ?? '',
    answer: view.answer,
    answerInWords: profile.viewAnswers.find(({ id }) => id === view.answer)?.title ?? view.answer,
    reason: view.reason,
    categories: profile.categories
      .filter(({ id }) => view.categoryIds.includes(id))
      .map(({ title }) => title),
    challenge: view.challenge,
  }
}
