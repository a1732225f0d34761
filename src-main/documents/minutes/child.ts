import type {
  ChildRecordView,
  ParticipationView,
  ViewView,
} from '../../../src-shared/audience/childRecord.ts'
import type { DecisionView, DissentView } from '../../../src-shared/audience/decided.ts'
import {
  bullets,
  heading,
  labelled,
  paragraph,
  section,
  tightTable,
} from '../../../src-shared/documents/blocks.ts'
import type { Block, Words } from '../../../src-shared/documents/content.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { PracticeProfile } from '../../../src-shared/practice/profile.ts'
import { isBlank, sentence } from '../words.ts'
import { nameAndRole } from './nameAndRole.ts'
import { outlinePlan } from './outlinePlan.ts'

/** What was said, weighed, decided and agreed for one child. */
export function child(record: ChildRecordView, profile: PracticeProfile): Block[] {
  return [
    heading(2, record.child.name),
    ...section('The child’s part in the conference', participation(record.participation), 3),
    ...section('Views on the need for a plan', views(record), 3),
    ...section('Risk analysis', riskAnalysis(record, profile), 3),
    ...section('Threshold', threshold(record), 3),
    ...section('Decision', decision(record), 3),
    ...section('Telling the child', telling(record), 3),
    ...outlinePlan(record.agreed, profile.planHeadings),
  ]
}

const advocateOutcomes = {
  accepted: 'accepted',
  declined: 'declined',
  tooYoung: 'too young',
  notAvailable: 'nobody available',
} as const

function participation(part: ParticipationView): Block[] {
  const { attends, advocate } = part
  const offered = advocate.offered === null ? '' : advocate.offered ? 'offered' : 'not offered'
  const advocacy = [
    offered,
    advocate.outcome === null ? '' : advocateOutcomes[advocate.outcome],
    advocate.name,
    advocate.note.trim(),
  ].filter((word) => word !== '')
  return [
    ...labelled('Came to the conference', attends === null ? '' : attends ? 'Yes' : 'No'),
    ...labelled('Reason', part.decisionReason),
    ...labelled('Consulted', part.consulted.join(', ')),
    ...labelled('Likely effect on the child', part.likelyEffect),
    ...(part.cannotBeKeptApart
      ? [paragraph('The child could not be kept apart from a hostile parent.')]
      : []),
    ...labelled(
      'Chair told that the child will not come',
      part.notAttendingToldOn === null ? '' : shortDate(part.notAttendingToldOn),
    ),
    ...labelled('How the child takes part', part.routes.join('; ')),
    ...labelled('Participation code', part.code),
    ...labelled('Advocate', advocacy.join(', ')),
    ...labelled('Wishes and feelings', part.wishes),
    ...labelled('Chair’s talk with the child', part.noteOfTalk),
    ...labelled('Why there is nothing from the child', part.noVoiceReason),
  ]
}

function views({ views: given, notAsked }: ChildRecordView): Block[] {
  return [
    ...section('Professionals', viewTable(given.professionals), 4),
    ...section('Family: heard, and not part of the decision', viewTable(given.family), 4),
    ...section('Children', viewTable(given.children), 4),
    ...labelled('No view recorded from', notAsked.join(', ')),
  ]
}

function viewTable(given: ViewView[]): Block[] {
  return tightTable(
    'Views',
    [
      { heading: 'Who', share: 0.26 },
      { heading: 'View, and reason', share: 0.74 },
    ],
    given.map((view) => [nameAndRole(view.name, view.role), viewInWords(view)]),
    { level: 5, noun: '' },
  )
}

/** "Yes, a plan is needed. The violence is recent. Category: emotional abuse." */
function viewInWords({ answerInWords, reason, categories, challenge }: ViewView): Words {
  const rest = [
    isBlank(reason) ? 'Gave no reason.' : sentence(reason),
    ...(categories.length === 0 ? [] : [`Category: ${categories.join(', ')}.`]),
    ...(isBlank(challenge) ? [] : [`Chair’s challenge: ${sentence(challenge)}`]),
  ]
  return [{ text: `${sentence(answerInWords)} `, bold: true }, { text: rest.join(' ') }]
}

/** Dissent is part of the analysis of risk and not an appendix to it. Source: Walsall practice standards, section 2. */
function riskAnalysis(
  { riskAnalysis: analysis, dissents }: ChildRecordView,
  profile: PracticeProfile,
): Block[] {
  const isFormal = dissents.some(({ strength }) => strength === 'formal')
  return [
    ...labelled('Risks', analysis.risks),
    ...labelled('What lessens them', analysis.mitigatingFactors),
    ...labelled('Impact on the child', analysis.impact),
    ...section('Dissent', dissents.flatMap(dissentInWords), 4),
    ...(isFormal ? [paragraph(profile.texts.formalDissent)] : []),
  ]
}

function dissentInWords({ who, title, reason, escalationExplained, stillContributes }: DissentView): Block[] {
  return [
    paragraph([
      { text: `${who.name}${who.role === '' ? '' : `, ${who.role}`}: ${title}. `, bold: true },
      { text: isBlank(reason) ? 'Gave no reason.' : sentence(reason) },
    ]),
    paragraph(
      [
        escalationExplained
          ? 'The way of settling professional disagreements was explained.'
          : 'It is not recorded that the way of settling professional disagreements was explained.',
        stillContributes
          ? 'Still contributes to the plan.'
          : 'It is not recorded that they still contribute to the plan.',
      ].join(' '),
    ),
  ]
}

function threshold({ threshold: weighed }: ChildRecordView): Block[] {
  const { met, limbs, words } = weighed
  return [
    ...(met === null ? [] : [paragraph([{ text: met ? 'Met.' : 'Not met.', bold: true }])]),
    ...bullets(limbs.map(sentence)),
    ...(isBlank(words) ? [] : [paragraph(words.trim())]),
  ]
}

function decision({ decision: decided }: ChildRecordView): Block[] {
  if (decided === null) return [paragraph('No decision is recorded yet.')]
  return [
    paragraph([{ text: sentence(decided.title), bold: true }]),
    ...labelled(
      decided.categories.length === 1 ? 'Category' : 'Categories',
      decided.categories.map(({ title }) => title).join(', '),
    ),
    ...labelled('Rationale', decided.rationale),
    ...labelled('Reached', reachedInWords(decided)),
  ]
}

function reachedInWords({ reachedBy, decidedBy }: DecisionView): string {
  const chair = decidedBy === '' ? 'the chair' : `the chair, ${decidedBy}`
  if (reachedBy === null) return ''
  return reachedBy === 'consensus'
    ? `by consensus, recorded by ${chair}`
    : `by ${chair}, where there was no consensus`
}

function telling({ tellingTheChild }: ChildRecordView): Block[] {
  const { by, how, on } = tellingTheChild
  return [
    ...labelled('Who tells the child', by),
    ...labelled('How', how),
    ...labelled('When', on === null ? '' : shortDate(on)),
  ]
}
