import type { Conference } from '../../src-shared/conference/conference.ts'
import type { Id } from '../../src-shared/conference/values.ts'
import { Chairing } from './chairing.ts'
import { analyse, decide, plan, say } from './siblingsMeeting.ts'
import { attend, invite, phrases } from './siblingsPeople.ts'

export { phrases }

/** Who and what is where in the conference of the Reed children, so that a test can ask about it. */
export interface Siblings {
  conference: Conference
  chairing: Chairing
  amber: Id
  isaac: Id
  baby: Id
  chair: Id
  mother: Id
  father: Id
  grandmother: Id
  socialWorker: Id
  teacher: Id
  healthVisitor: Id
  midwife: Id
  policeOfficer: Id
  together: Id
  withoutFather: Id
}

/**
 * A conference about three siblings, one unborn: a father excluded from a part, restricted information, a withheld
 * address, different decisions, dissent, scaling and views. Everybody in it is invented.
 */
export function siblings(): Siblings {
  const chairing = new Chairing()
  const act = chairing.do.bind(chairing)
  const people = invite(act)
  const { amber, isaac, baby, chair, mother, father, grandmother, socialWorker, teacher } = people

  const social = 'children’s social care' as const
  act('stateBackground', {
    reference: 'CP-2026-0412',
    purpose: 'Amber told her teacher that there is fighting at home at night.',
    enquiryOutcome: 'Concerns are substantiated; the children are judged likely to suffer significant harm.',
    strategyDiscussionOn: '2026-03-05',
  })
  const address = act('recordAddress', {
    lines: phrases.address,
    postcode: phrases.postcode,
    livesHereIds: [mother, amber, isaac],
  })
  act('withholdAddress', { addressId: address, fromIds: [father], reason: 'Threats on 2 March' })
  const report = act('logReport', {
    title: `Report of ${social}`,
    authorId: socialWorker,
    isSocialWorkReport: true,
    receivedOn: '2026-03-18',
  })
  act('recordReportShared', { reportId: report, personId: mother, on: '2026-03-20' })
  act('recordRestrictedItem', {
    text: phrases.restrictedItem,
    restriction: { withheldFrom: { kind: 'family' }, reason: 'Live investigation' },
    notifiedById: people.policeOfficer,
    notifiedOn: '2026-03-19',
  })
  const withoutFather = act('addPart', {
    title: 'Part B: without Mr Marsh',
    reason: 'Ms Reed can speak freely',
    attendeeIds: chairing.conference.people.order.filter((id) => id !== father),
  })
  const together = chairing.conference.meeting.partId
  const exclusion = act('excludePerson', {
    personId: father,
    scope: { kind: 'parts', partIds: [withoutFather] },
    groundIds: ['d', 'f'],
    rationale: 'Mr Marsh sent Ms Reed eleven threatening messages between 1 and 3 March.',
    requestedById: socialWorker,
    requestedOn: '2026-03-17',
    managersDecisionReference: 'MDR-2231',
  })
  act('correctExclusion', {
    exclusionId: exclusion,
    explained: { on: '2026-03-23', how: 'By phone' },
    viewsBroughtById: socialWorker,
    views: 'Mr Marsh says he wants to be a better dad and will do a course.',
  })
  attend(act, people)
  act('startMeeting', {})
  for (const statementId of ['purpose', 'confidentiality', 'noRecording', 'professionalDifference'])
    act('tickStatement', { statementId })
  for (const childId of [amber, isaac, baby]) act('confirmQuoracy', { childId, confirmed: 'quorate' })
  act('decideParticipation', { childId: amber, attends: false, routeIds: ['meetingChair'], code: 'PN6' })
  act('recordChildsVoice', { childId: amber, wishes: phrases.ambersWishes })
  act('recordChildsVoice', { childId: isaac, wishes: phrases.isaacsWishes })
  act('recordChildsVoice', { childId: baby, noVoiceReason: 'Not born yet' })

  say(act, people)
  act('moveToPart', { partId: withoutFather })
  act('recordEntry', {
    headingId: 'futureDanger',
    text: phrases.saidWithoutFather,
    source: { kind: 'person', personId: socialWorker },
    childIds: [amber],
  })
  act('moveToPart', { partId: together })
  const danger = analyse(act, people)
  decide(act, people)
  plan(act, people, danger)
  act('logChallenge', { text: phrases.challenge, aboutPersonId: people.healthVisitor })
  for (const childId of [amber, isaac, baby]) {
    act('askToSign', {
      childId,
      signatoryIds:
        childId === amber ? [mother, father, grandmother, socialWorker, teacher] : [mother, socialWorker],
    })
    act('addCopy', { childId, recipient: { kind: 'person', personId: mother } })
    act('freezePlan', { childId })
  }
  act('endMeeting', {})
  return { ...people, chair, chairing, conference: chairing.conference, together, withoutFather }
}
