import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import type { Id } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { type Access, everyPartWasOpenTo } from './access.ts'
import { ownPartView } from './agreed.ts'
import type { DangerView } from './analysis.ts'
import {
  type ChildRecordView,
  childRecordView,
  type ParticipationView,
  type ViewView,
} from './childRecord.ts'
import { familyDateViews } from './dates.ts'
import { childView } from './frame.ts'
import { planReaderIds } from './reader.ts'

/**
 * One child in the minutes for one member of the family. What was agreed and the child's wishes go to those who have the
 * plan, which says them. Views, the analysis and the reasons were given in the meeting and belong to no part of it, so
 * they go to those to whom every part was open; the reasons to those who have the plan as well. Numbers of the child,
 * school, health, the talk with the chair and how the chair weighed the child's coming stay with the professionals.
 */
export function ownRecordView(
  conference: Conference,
  practice: Practice,
  access: Access,
  dangers: DangerView[],
  child: Child,
  personId: Id,
): ChildRecordView {
  const hasPlan = planReaderIds(conference, practice, child).includes(personId)
  const heardAll = everyPartWasOpenTo(conference, personId)
  const heard = withViewsFor(conference, access, child, personId, heardAll)
  const whole = childRecordView(conference, practice, access, dangers, heard)
  access.counts.ofSomebodyElse += whole.details.length + (whole.participation.noteOfTalk === '' ? 0 : 1)
  return {
    child: childView(conference, child),
    details: [],
    participation: participation(whole.participation, hasPlan),
    quoracy: {
      confirmed: whole.quoracy.confirmed,
      present: whole.quoracy.present,
      isQuorateByRule: whole.quoracy.isQuorateByRule,
      missing: whole.quoracy.missing,
      exception: whole.quoracy.exception,
      reason: '',
      newDate: whole.quoracy.newDate,
    },
    views: {
      professionals: whole.views.professionals.map(withoutChallenge),
      family: whole.views.family.map(withoutChallenge),
      children: whole.views.children.map(withoutChallenge),
    },
    notAsked: [],
    riskAnalysis: heardAll ? whole.riskAnalysis : { risks: '', mitigatingFactors: '', impact: '' },
    dissents: hasPlan || heardAll ? whole.dissents : [],
    threshold: {
      met: whole.threshold.met,
      limbs: whole.threshold.limbs,
      words: hasPlan || heardAll ? whole.threshold.words : '',
    },
    decision:
      whole.decision === null || hasPlan || heardAll ? whole.decision : { ...whole.decision, rationale: '' },
    tellingTheChild: hasPlan ? whole.tellingTheChild : { by: '', how: '', on: null },
    agreed: hasPlan ? whole.agreed : ownPartView(conference, practice, child, access, personId),
    dates: familyDateViews(conference, practice, child),
    datesProblem: null,
  }
}

/** The chair's challenge to a view is between the two of them. */
function withoutChallenge(view: ViewView): ViewView {
  const { name, role, answer, answerInWords, reason, categories } = view
  return { name, role, answer, answerInWords, reason, categories, challenge: '' }
}

/**
 * The child with the views that the reader may have: their own, and, where every part was open to them, those of the
 * other people and of their own children. A sibling's view is the sibling's.
 */
function withViewsFor(
  conference: Conference,
  access: Access,
  child: Child,
  personId: Id,
  heardAll: boolean,
): Child {
  const isTheirs = (id: Id) =>
    id === personId ||
    (heardAll && (conference.children.byId[id] === undefined || access.childIds?.includes(id) === true))
  const given = Object.entries(child.views)
  const theirs = given.filter(([id]) => isTheirs(id))
  access.counts[heardAll ? 'otherChild' : 'otherPart'] += given.length - theirs.length
  return { ...child, views: Object.fromEntries(theirs) }
}

function participation(part: ParticipationView, hasPlan: boolean): ParticipationView {
  const { offered, outcome, name } = part.advocate
  return {
    attends: part.attends,
    decisionReason: '',
    consulted: [],
    likelyEffect: '',
    cannotBeKeptApart: false,
    notAttendingToldOn: null,
    routes: part.routes,
    code: part.code,
    advocate: { offered, outcome, name, note: '' },
    wishes: hasPlan ? part.wishes : '',
    noteOfTalk: '',
    noVoiceReason: '',
  }
}
