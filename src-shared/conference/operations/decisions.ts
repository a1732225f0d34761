import { z } from 'zod'
import { Refusal } from '../../result.ts'
import { Decision, RiskAnalysis, Threshold, View } from '../child.ts'
import { Challenge, Dissent } from '../discussion.ts'
import { childName, namesOf, participantName } from '../names.ts'
import { addRow, removeRow } from '../table.ts'
import { Id, Text } from '../values.ts'
import { assignGiven, child, existing, operation } from './operation.ts'

const name = participantName

/** Views, risk analysis, threshold, the chair's decision and dissent. Nothing here is ever counted into a result. */
export const decisionOperations = {
  recordView: operation({
    args: View.pick({ answer: true }).extend({
      childId: Id,
      participantId: Id,
      reason: Text.optional(),
      categoryIds: View.shape.categoryIds.optional(),
    }),
    describe: ({ childId, participantId }, before) =>
      `Recorded ${name(before, participantId)}’s view on ${name(before, childId)}`,
    apply: (draft, { childId, participantId, ...given }, { at }) => {
      const { views } = child(draft, childId)
      views[participantId] ??= {
        answer: given.answer,
        reason: '',
        categoryIds: [],
        challenge: '',
        givenAt: at,
      }
      assignGiven(views[participantId], given)
    },
  }),

  explainView: operation({
    args: View.pick({ reason: true, categoryIds: true, challenge: true })
      .partial()
      .extend({ childId: Id, participantId: Id }),
    describe: ({ childId, participantId, challenge }, before) =>
      challenge === undefined
        ? `Recorded why ${name(before, participantId)} holds that view on ${name(before, childId)}`
        : `Noted a challenge to ${name(before, participantId)}’s view on ${name(before, childId)}`,
    apply: (draft, { childId, participantId, ...given }) => {
      const view = child(draft, childId).views[participantId]
      if (view === undefined)
        throw new Refusal(
          'no-view-yet',
          'Record first whether they think a plan is needed: yes, no, unsure or no view.',
        )
      assignGiven(view, given)
    },
  }),

  withdrawView: operation({
    args: z.strictObject({ childId: Id, participantId: Id }),
    describe: ({ childId, participantId }, before) =>
      `Took back ${name(before, participantId)}’s view on ${name(before, childId)}`,
    apply: (draft, { childId, participantId }) => {
      delete child(draft, childId).views[participantId]
    },
  }),

  analyseRisk: operation({
    args: RiskAnalysis.partial().extend({ childId: Id }),
    describe: ({ childId }, before) => `Analysed the risk for ${name(before, childId)}`,
    apply: (draft, { childId, ...given }) => assignGiven(child(draft, childId).riskAnalysis, given),
  }),

  weighThreshold: operation({
    args: Threshold.partial().extend({ childId: Id }),
    describe: ({ childId }, before) => `Weighed the threshold for ${name(before, childId)}`,
    apply: (draft, { childId, ...given }, { practice }) => {
      const limbs = practice.profile.threshold.limbs
      if (given.limbIds?.some((id) => !limbs.some((limb) => limb.id === id)) === true)
        throw new Refusal('no-such-limb', 'The threshold has no such part.')
      assignGiven(child(draft, childId).threshold, given)
    },
  }),

  decide: operation({
    args: z.strictObject({
      childId: Id,
      outcomeId: z.string(),
      categoryIds: Decision.shape.categoryIds.optional(),
      rationale: Text.optional(),
      reachedBy: Decision.shape.reachedBy.optional(),
    }),
    describe: ({ childId, outcomeId }, before, practice) =>
      `The chair decided for ${name(before, childId)}: ${practice.profile.outcomes.find(({ id }) => id === outcomeId)?.title ?? outcomeId}`,
    apply: (draft, { childId, outcomeId, ...given }, { at, practice }) => {
      const found = child(draft, childId)
      const outcome = practice.profile.outcomes.find(
        ({ id, kindIds }) => id === outcomeId && kindIds.includes(draft.kindId),
      )
      if (outcome === undefined)
        throw new Refusal('no-such-outcome', 'This kind of conference cannot end so.')
      const chair = draft.chairId === null ? undefined : draft.people.byId[draft.chairId]
      if (chair === undefined)
        throw new Refusal(
          'no-chair',
          'Only the chair decides. Name the chair first, under “Children and people”.',
        )
      found.decision ??= {
        outcomeId,
        categoryIds: [],
        rationale: '',
        reachedBy: null,
        decidedByChairName: chair.name,
        decidedAt: at,
      }
      assignGiven(found.decision, { ...given, outcomeId, decidedAt: at, decidedByChairName: chair.name })
      if (!outcome.planNeeded) found.decision.categoryIds = []
    },
  }),

  chooseCategory: operation({
    args: Decision.pick({ categoryIds: true }).extend({ childId: Id }),
    describe: ({ childId, categoryIds }, before, practice) =>
      `Category for ${name(before, childId)}: ${namesOf(practice.profile.categories.filter(({ id }) => categoryIds.includes(id)).map(({ title }) => title)) || 'none yet'}`,
    apply: (draft, { childId, categoryIds }, { practice }) => {
      const { decision } = child(draft, childId)
      const outcome = practice.profile.outcomes.find(({ id }) => id === decision?.outcomeId)
      if (decision === null || outcome?.planNeeded !== true)
        throw new Refusal('no-plan', 'A category belongs to a decision that a plan is needed.')
      if (categoryIds.some((id) => !practice.profile.categories.some((category) => category.id === id)))
        throw new Refusal('no-such-category', 'Choose the category from the list.')
      decision.categoryIds = categoryIds
    },
  }),

  giveRationale: operation({
    args: Decision.pick({ rationale: true, reachedBy: true }).partial().extend({ childId: Id }),
    describe: ({ childId }, before) => `Gave the reasons for the decision for ${name(before, childId)}`,
    apply: (draft, { childId, ...given }) => {
      const { decision } = child(draft, childId)
      if (decision === null) throw new Refusal('no-decision', 'Choose the decision first.')
      assignGiven(decision, given)
    },
  }),

  reopenDecision: operation({
    args: z.strictObject({ childId: Id }),
    describe: ({ childId }, before) => `Took back the decision for ${name(before, childId)}`,
    apply: (draft, { childId }) => {
      child(draft, childId).decision = null
    },
  }),

  recordDissent: operation({
    args: Dissent.pick({ personId: true, childIds: true, strength: true, reason: true }),
    describe: ({ personId, childIds, strength }, before) =>
      `${name(before, personId)} ${strength === 'formal' ? 'formally dissents' : 'disagrees'} (${namesOf(childIds.map((id) => name(before, id)))})`,
    apply: (draft, args, { at, newId }) => {
      if (args.childIds.length === 0)
        throw new Refusal('no-child', 'Choose the child whose decision it is about.')
      for (const id of args.childIds) child(draft, id)
      addRow(draft.dissents, {
        id: newId(),
        ...args,
        escalationExplained: false,
        stillContributes: false,
        recordedAt: at,
      })
    },
  }),

  correctDissent: operation({
    args: Dissent.pick({
      childIds: true,
      strength: true,
      reason: true,
      escalationExplained: true,
      stillContributes: true,
    })
      .partial()
      .extend({ dissentId: Id }),
    describe: ({ dissentId }, before) =>
      `Changed the record of ${name(before, before.dissents.byId[dissentId]?.personId ?? '')}’s disagreement`,
    apply: (draft, { dissentId, ...given }) =>
      assignGiven(existing(draft.dissents, dissentId, 'That disagreement'), given),
  }),

  withdrawDissent: operation({
    args: z.strictObject({ dissentId: Id }),
    describe: ({ dissentId }, before) =>
      `${name(before, before.dissents.byId[dissentId]?.personId ?? '')} withdrew their disagreement`,
    apply: (draft, { dissentId }) => removeRow(draft.dissents, dissentId),
  }),

  copyAnalysisToSibling: operation({
    args: z.strictObject({ childId: Id, toChildId: Id }),
    describe: ({ childId, toChildId }, before) =>
      `Copied the risk analysis from ${name(before, childId)} to ${name(before, toChildId)}, to be made their own`,
    apply: (draft, { childId, toChildId }) => {
      const to = child(draft, toChildId)
      const { risks, mitigatingFactors, impact } = to.riskAnalysis
      if (`${risks}${mitigatingFactors}${impact}` !== '')
        throw new Refusal('not-empty', `There is a risk analysis for ${childName(to)} already.`)
      to.riskAnalysis = { ...child(draft, childId).riskAnalysis }
    },
  }),

  logChallenge: operation({
    args: Challenge.pick({ text: true, aboutPersonId: true }),
    describe: () => 'Logged a challenge for the chair’s manager (private)',
    apply: (draft, args, { at, newId }) => {
      if (args.text.trim() === '') throw new Refusal('nothing-written', 'Write what you challenged first.')
      addRow(draft.challenges, { id: newId(), ...args, managerToldOn: null, recordedAt: at })
    },
  }),

  rewordChallenge: operation({
    args: Challenge.pick({ text: true, aboutPersonId: true }).partial().extend({ challengeId: Id }),
    describe: () => 'Reworded a challenge (private)',
    apply: (draft, { challengeId, ...given }) =>
      assignGiven(existing(draft.challenges, challengeId, 'That challenge'), given),
  }),

  recordManagerTold: operation({
    args: Challenge.pick({ managerToldOn: true }).extend({ challengeId: Id }),
    describe: ({ managerToldOn }) =>
      managerToldOn === null
        ? 'The manager has not been told of a challenge yet (private)'
        : 'Told the manager of a challenge (private)',
    apply: (draft, { challengeId, managerToldOn }) => {
      existing(draft.challenges, challengeId, 'That challenge').managerToldOn = managerToldOn
    },
  }),

  removeChallenge: operation({
    args: z.strictObject({ challengeId: Id }),
    describe: () => 'Removed a challenge (private)',
    apply: (draft, { challengeId }) => removeRow(draft.challenges, challengeId),
  }),
}
