import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { newChild, newConference, newPerson } from '../../../src-shared/conference/defaults.ts'
import type { Action, Contingency, Plan } from '../../../src-shared/conference/plan.ts'
import { addRow } from '../../../src-shared/conference/table.ts'
import {
  type ActionContext,
  checkAction,
  checkPlan,
  type PlanContext,
} from '../../../src-shared/plan/smartRules.ts'
import { testPractice as practice } from '../../support/chairing.ts'

const people: [id: string, name: string, roleId: string, agencyId: string | null][] = [
  ['kerry', 'Kerry', 'mother', null],
  ['pat', 'Nan Pat', 'grandmother', null],
  ['amina', 'Amina', 'socialWorker', 'childrensSocialCare'],
  ['gemma', 'Gemma', 'domesticAbuseWorker', 'domesticAbuse'],
  ['claire', 'Claire', 'teacher', 'school'],
  ['okafor', 'Dr Okafor', 'paediatrician', 'paediatrics'],
  ['rob', 'Rob', 'teamManager', 'childrensSocialCare'],
]

/** A conference of 24 March 2026 about Tyler and Isla, with everybody there and a danger for each child. */
export function conferenceAboutTyler(): Conference {
  const conference = newConference({
    id: 'conference',
    partId: 'part',
    kindId: 'initial',
    profile: { id: practice.profile.id, version: practice.profile.version },
    firstStepId: 'people',
    date: '2026-03-24',
    isPractice: false,
  })
  for (const [id, name, roleId, agencyId] of people) {
    const person = newPerson(id, {
      name,
      roleId,
      agencyId,
      organisation: '',
      worksWithChildIds: [],
      givesView: agencyId !== null,
    })
    addRow(conference.people, { ...person, attendance: { ...person.attendance, status: 'present' } })
  }
  for (const givenName of ['Tyler', 'Isla']) {
    const id = givenName.toLowerCase()
    const birth = { kind: 'born', dateOfBirth: '2018-02-03' } as const
    addRow(conference.children, newChild(id, { givenName, familyName: 'Dunn' }, birth))
    addRow(conference.dangers, {
      id: `dangerTo${givenName}`,
      statement: `Amina is worried that ${givenName} will be frightened at night if nothing changes.`,
      childIds: [id],
      disputes: {},
      goal: { statement: '', seenFor: '' },
      partId: 'part',
    })
  }
  return conference
}

/** An action that no rule has anything to ask about. */
export const clearAction: Action = {
  id: 'action',
  what: 'Kerry reads to Tyler at bedtime 5 nights a week',
  owner: { kind: 'person', personId: 'kerry' },
  helperIds: [],
  byWhen: { kind: 'date', date: '2026-04-17' },
  measure: 'Tyler marks a chart; Claire looks at it on Fridays',
  dangerIds: ['dangerToTyler'],
  agreedByOwner: 'inTheRoom',
  promptsAnswered: {},
  progress: 'agreed',
}

export const clearContingency: Contingency = {
  id: 'contingency',
  trigger: 'Tyler’s weight falls below the 9th centile',
  owner: { kind: 'person', personId: 'rob' },
  what: 'books a legal planning meeting',
  within: '5 working days',
}

/** Tyler's context with this action in his plan. */
export function withAction(changes: Partial<Action>): ActionContext {
  const context = withPlan({}, [{ ...clearAction, ...changes }])
  return { ...context, action: { ...clearAction, ...changes } }
}

/** Tyler's context with a plan about which the rules have nothing to ask, changed as said. */
export function withPlan(
  changes: Partial<Plan> = {},
  actions: Partial<Action>[] = [clearAction],
  ofChild: Partial<Child> = {},
): PlanContext {
  const conference = conferenceAboutTyler()
  const tyler = conference.children.byId.tyler
  if (!tyler) throw new Error('Tyler is missing')
  const plan: Plan = {
    ...tyler.plan,
    leadPractitionerId: 'amina',
    coreGroupIds: ['kerry', 'amina', 'claire'],
    firstCoreGroup: { date: '2026-04-09', time: '10:00', place: 'School' },
    reviewDate: '2026-06-16',
    visits: { frequencyId: 'fortnightly', arrangements: '' },
  }
  actions.forEach((action, index) => {
    addRow(plan.actions, { ...clearAction, ...action, id: `action-${index}` })
  })
  addRow(plan.contingencies, clearContingency)
  addRow(plan.copies, {
    id: 'copy',
    recipient: { kind: 'person', personId: 'kerry' },
    givenAt: null,
    how: '',
  })
  const child: Child = {
    ...tyler,
    participation: { ...tyler.participation, code: 'PN6' },
    decision: {
      outcomeId: 'planNeeded',
      categoryIds: ['emotional'],
      rationale: '',
      reachedBy: 'consensus',
      decidedByChairName: '',
      decidedAt: '2026-03-24T12:00:00.000Z',
    },
    ...ofChild,
    plan: { ...plan, ...changes },
  }
  conference.children.byId.tyler = child
  return { conference, child, practice }
}

/** The ids of the rules that ask about the action, each once. */
export function asked(context: ActionContext): string[] {
  return [...new Set(checkAction(context).map(({ ruleId }) => ruleId))]
}

/** The ids of the rules that ask about the plan, each once. */
export function askedOfPlan(context: PlanContext): string[] {
  return [...new Set(checkPlan(context).map(({ ruleId }) => ruleId))]
}
