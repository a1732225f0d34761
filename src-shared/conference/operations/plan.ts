import { z } from 'zod'
import { Refusal } from '../../result.ts'
import { namesOf, participantName } from '../names.ts'
import { Action, Contingency, DateOverride, Plan } from '../plan.ts'
import { addRow, moveRow, removeRow } from '../table.ts'
import { Id, LocalDate, Text } from '../values.ts'
import { assignGiven, child, existing, operation } from './operation.ts'

const name = participantName
const planOf = (draft: Parameters<typeof child>[0], childId: Id) => child(draft, childId).plan
const actionOf = (draft: Parameters<typeof child>[0], childId: Id, actionId: Id) =>
  existing(planOf(draft, childId).actions, actionId, 'That action')
const ofAction = { childId: Id, actionId: Id }

/** The actions and outcomes of each child's own plan. */
export const actionOperations = {
  addOutcome: operation({
    args: z.strictObject({ childId: Id, text: Text }),
    describe: ({ childId }, before) => `Added what has to change for ${name(before, childId)}`,
    apply: (draft, { childId, text }, { newId }) =>
      addRow(planOf(draft, childId).outcomes, { id: newId(), text }),
  }),

  wordOutcome: operation({
    args: z.strictObject({ childId: Id, outcomeId: Id, text: Text }),
    describe: ({ childId }, before) => `Worded what has to change for ${name(before, childId)}`,
    apply: (draft, { childId, outcomeId, text }) => {
      existing(planOf(draft, childId).outcomes, outcomeId, 'That outcome').text = text
    },
  }),

  removeOutcome: operation({
    args: z.strictObject({ childId: Id, outcomeId: Id }),
    describe: ({ childId }, before) => `Removed an outcome from ${name(before, childId)}’s plan`,
    apply: (draft, { childId, outcomeId }) => removeRow(planOf(draft, childId).outcomes, outcomeId),
  }),

  addAction: operation({
    args: Action.pick({ what: true }).extend({
      childId: Id,
      owner: Action.shape.owner.optional(),
      byWhen: Action.shape.byWhen.optional(),
      measure: Text.optional(),
      dangerIds: Action.shape.dangerIds.optional(),
    }),
    describe: ({ childId }, before) => `Added an action to ${name(before, childId)}’s plan`,
    apply: (draft, { childId, ...given }, { newId }) =>
      addRow(planOf(draft, childId).actions, {
        id: newId(),
        what: given.what,
        owner: given.owner ?? null,
        helperIds: [],
        byWhen: given.byWhen ?? null,
        measure: given.measure ?? '',
        dangerIds: given.dangerIds ?? [],
        agreedByOwner: null,
        promptsAnswered: {},
        progress: 'agreed',
      }),
  }),

  wordAction: operation({
    args: Action.pick({ what: true }).extend(ofAction),
    describe: ({ childId }, before) => `Worded an action of ${name(before, childId)}’s plan`,
    apply: (draft, { childId, actionId, what }) => {
      actionOf(draft, childId, actionId).what = what
    },
  }),

  splitAction: operation({
    args: z.strictObject({ ...ofAction, first: Text, second: Text }),
    describe: ({ childId }, before) => `Split an action of ${name(before, childId)}’s plan in two`,
    apply: (draft, { childId, actionId, first, second }, { newId }) => {
      const { actions } = planOf(draft, childId)
      const action = actionOf(draft, childId, actionId)
      const next = actions.order[actions.order.indexOf(actionId) + 1] ?? null
      action.what = first
      const id = newId()
      addRow(actions, {
        ...action,
        id,
        what: second,
        helperIds: [...action.helperIds],
        // How we will know was said of both together: the second is asked for its own.
        measure: '',
        dangerIds: [...action.dangerIds],
        promptsAnswered: {},
      })
      moveRow(actions, id, next)
    },
  }),

  nameActionOwner: operation({
    args: Action.pick({ owner: true }).extend(ofAction),
    describe: ({ owner }, before) =>
      owner === null
        ? 'Took the owner off an action'
        : `${owner.kind === 'person' ? name(before, owner.personId) : owner.words} makes sure of an action`,
    apply: (draft, { childId, actionId, owner }) => {
      actionOf(draft, childId, actionId).owner = owner
    },
  }),

  nameActionHelpers: operation({
    args: Action.pick({ helperIds: true }).extend(ofAction),
    describe: () => 'Named who helps with an action',
    apply: (draft, { childId, actionId, helperIds }) => {
      actionOf(draft, childId, actionId).helperIds = helperIds
    },
  }),

  agreeActionDate: operation({
    args: Action.pick({ byWhen: true }).extend(ofAction),
    describe: ({ byWhen }) =>
      byWhen === null ? 'Took the date off an action' : 'Agreed by when an action is done',
    apply: (draft, { childId, actionId, byWhen }) => {
      actionOf(draft, childId, actionId).byWhen = byWhen
    },
  }),

  agreeActionMeasure: operation({
    args: Action.pick({ measure: true }).extend(ofAction),
    describe: () => 'Agreed how we will know that an action works',
    apply: (draft, { childId, actionId, measure }) => {
      actionOf(draft, childId, actionId).measure = measure
    },
  }),

  tieActionToDangers: operation({
    args: Action.pick({ dangerIds: true }).extend(ofAction),
    describe: () => 'Tied an action to the danger that it answers',
    apply: (draft, { childId, actionId, dangerIds }) => {
      for (const id of dangerIds) existing(draft.dangers, id, 'That danger statement')
      actionOf(draft, childId, actionId).dangerIds = dangerIds
    },
  }),

  noteOwnersAgreement: operation({
    args: Action.pick({ agreedByOwner: true }).extend(ofAction),
    describe: () => 'Noted whether the owner agreed to an action',
    apply: (draft, { childId, actionId, agreedByOwner }) => {
      actionOf(draft, childId, actionId).agreedByOwner = agreedByOwner
    },
  }),

  answerPrompt: operation({
    args: z.strictObject({ ...ofAction, ruleId: z.string(), reason: Text }),
    describe: ({ ruleId }) => `Gave a reason for leaving an action as it is (${ruleId})`,
    apply: (draft, { childId, actionId, ruleId, reason }) => {
      const { promptsAnswered } = actionOf(draft, childId, actionId)
      if (reason.trim() === '') delete promptsAnswered[ruleId]
      else promptsAnswered[ruleId] = reason
    },
  }),

  copyActionToSibling: operation({
    args: z.strictObject({ ...ofAction, toChildId: Id }),
    describe: ({ toChildId }, before) =>
      `Copied an action to ${name(before, toChildId)}’s plan, to be made their own`,
    apply: (draft, { childId, actionId, toChildId }, { newId }) => {
      const { what, owner, helperIds, byWhen, measure, dangerIds, agreedByOwner } = actionOf(
        draft,
        childId,
        actionId,
      )
      addRow(planOf(draft, toChildId).actions, {
        id: newId(),
        what,
        owner,
        helperIds: [...helperIds],
        byWhen,
        measure,
        dangerIds: [...dangerIds],
        agreedByOwner,
        promptsAnswered: {},
        progress: 'agreed',
      })
    },
  }),

  moveAction: operation({
    args: z.strictObject({ ...ofAction, beforeId: Id.nullable() }),
    describe: ({ childId, actionId, beforeId }, before) => {
      const others = before.children.byId[childId]?.plan.actions.order.filter((id) => id !== actionId) ?? []
      const place = beforeId === null ? others.length : others.indexOf(beforeId)
      return `Moved an action of ${name(before, childId)}’s plan to place ${place + 1}`
    },
    apply: (draft, { childId, actionId, beforeId }) =>
      moveRow(planOf(draft, childId).actions, actionId, beforeId),
  }),

  removeAction: operation({
    args: z.strictObject(ofAction),
    describe: ({ childId }, before) => `Removed an action from ${name(before, childId)}’s plan`,
    apply: (draft, { childId, actionId }) => removeRow(planOf(draft, childId).actions, actionId),
  }),
}

/** What surrounds the actions: contingency, visits, core group and dates. */
export const planOperations = {
  addContingency: operation({
    args: Contingency.omit({ id: true }).partial().extend({ childId: Id }),
    describe: ({ childId }, before) => `Added what happens if ${name(before, childId)}’s plan does not work`,
    apply: (draft, { childId, ...given }, { newId }) =>
      addRow(planOf(draft, childId).contingencies, {
        id: newId(),
        trigger: given.trigger ?? '',
        owner: given.owner ?? null,
        what: given.what ?? '',
        within: given.within ?? '',
      }),
  }),

  wordContingency: operation({
    args: Contingency.omit({ id: true }).partial().extend({ childId: Id, contingencyId: Id }),
    describe: ({ childId }, before) => `Worded what happens if ${name(before, childId)}’s plan does not work`,
    apply: (draft, { childId, contingencyId, ...given }) =>
      assignGiven(
        existing(planOf(draft, childId).contingencies, contingencyId, 'That part of the plan'),
        given,
      ),
  }),

  removeContingency: operation({
    args: z.strictObject({ childId: Id, contingencyId: Id }),
    describe: ({ childId }, before) => `Removed a contingency from ${name(before, childId)}’s plan`,
    apply: (draft, { childId, contingencyId }) =>
      removeRow(planOf(draft, childId).contingencies, contingencyId),
  }),

  agreeVisits: operation({
    args: Plan.shape.visits.partial().extend({ childId: Id }),
    describe: ({ childId }, before) => `Agreed how often ${name(before, childId)} is seen`,
    apply: (draft, { childId, ...given }) => assignGiven(planOf(draft, childId).visits, given),
  }),

  nameLeadPractitioner: operation({
    args: z.strictObject({ childId: Id, personId: Id.nullable() }),
    describe: ({ childId, personId }, before) =>
      personId === null
        ? `${name(before, childId)} has no lead practitioner yet`
        : `${name(before, personId)} is ${name(before, childId)}’s lead practitioner`,
    apply: (draft, { childId, personId }) => {
      if (personId !== null) existing(draft.people, personId, 'That person')
      planOf(draft, childId).leadPractitionerId = personId
    },
  }),

  nameCoreGroup: operation({
    args: z.strictObject({ childId: Id, memberIds: z.array(Id) }),
    describe: ({ childId, memberIds }, before) =>
      `Core group for ${name(before, childId)}: ${namesOf(memberIds.map((id) => name(before, id))) || 'nobody yet'}`,
    apply: (draft, { childId, memberIds }) => {
      planOf(draft, childId).coreGroupIds = memberIds
    },
  }),

  arrangeFirstCoreGroup: operation({
    args: Plan.shape.firstCoreGroup.partial().extend({ childId: Id }),
    describe: ({ childId }, before) => `Arranged the first core group for ${name(before, childId)}`,
    apply: (draft, { childId, ...given }) => assignGiven(planOf(draft, childId).firstCoreGroup, given),
  }),

  arrangeReview: operation({
    args: z.strictObject({ childId: Id, date: LocalDate.nullable() }),
    describe: ({ childId }, before) => `Arranged the review conference for ${name(before, childId)}`,
    apply: (draft, { childId, date }) => {
      planOf(draft, childId).reviewDate = date
    },
  }),

  overrideDate: operation({
    args: z.strictObject({ childId: Id, limitId: z.string(), override: DateOverride.nullable() }),
    describe: ({ override }) =>
      override === null
        ? 'Went back to the date of the rule'
        : 'Set a date differently from the rule, with the reason',
    apply: (draft, { childId, limitId, override }) => {
      const { dateOverrides } = planOf(draft, childId)
      if (override === null) {
        delete dateOverrides[limitId]
        return
      }
      if (override.reason.trim() === '')
        throw new Refusal('no-reason', 'Give the reason for a date other than that of the rule.')
      dateOverrides[limitId] = override
    },
  }),
}
