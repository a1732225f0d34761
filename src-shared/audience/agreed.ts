import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import { isChangedSinceFrozen, isSignatureUnder } from '../conference/frozenPlan.ts'
import type { Action, ByWhen, Signature } from '../conference/plan.ts'
import { rows } from '../conference/table.ts'
import type { Id, Instant, LocalDate } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import type { Access } from './access.ts'
import type { DangerView } from './analysis.ts'
import { signatoryIdsOf, wasExcludedFromAll } from './reader.ts'
import { nameOnPaper, ownerName, type Who, whoIs } from './who.ts'

/** What was agreed for one child: the outline plan, or the help that was offered where there is no plan. */
export interface AgreedView {
  outcomes: string[]
  actions: ActionView[]
  contingencies: { trigger: string; owner: string; what: string; within: string }[]
  visits: { frequency: string; arrangements: string }
  lead: (Who & { phone: string; email: string }) | null
  coreGroup: Who[]
  firstCoreGroup: { date: LocalDate | null; time: string; place: string }
  reviewDate: LocalDate | null
  /** How a copy was sent may say where somebody lives, so it is in the case file only and empty elsewhere. */
  copies: CopyView[]
  signatories: SignatoryView[]
  version: number
  /** It says something else than the version that was made last: a new version has to be made before it is signed. */
  isChangedSinceVersion: boolean
}

export interface CopyView {
  name: string
  how: string
  givenAt: Instant | null
  /** They were excluded from the conference and get a shorter paper of their own. */
  isOfOwnPaper: boolean
}

export interface ActionView {
  number: number
  what: string
  /** Who makes sure of it; empty while nobody is named. */
  owner: string
  helpers: string[]
  byWhen: ByWhen | null
  measure: string
  /** Numbers of the danger statements that it answers, of those that the reader may have. */
  dangerNumbers: number[]
  progress: Action['progress']
}

export interface SignatoryView {
  who: Who
  method: Signature['method']
  agreement: Signature['agreement']
  comment: string
  drawing: Signature['drawing']
  typedName: string | null
  signedAt: Instant | null
  /** Version that they signed; null while they have not signed. */
  signedVersion: number | null
  /** They signed what this paper says. A signature under another version never appears on it. */
  isUnderThisPaper: boolean
}

/** The child's own plan. Nothing in it belongs to another child. */
export function agreedView(
  conference: Conference,
  practice: Practice,
  child: Child,
  access: Access,
  dangers: DangerView[],
): AgreedView {
  const { plan } = child
  const { visits, firstCoreGroup } = plan
  const lead = plan.leadPractitionerId === null ? undefined : conference.people.byId[plan.leadPractitionerId]
  const leadWho = lead === undefined ? null : whoIs(conference, practice, lead.id)
  return {
    outcomes: rows(plan.outcomes).map(({ text }) => text),
    actions: rows(plan.actions).map((action, index) =>
      actionView(conference, practice, action, index, dangers),
    ),
    contingencies: rows(plan.contingencies).map(({ trigger, owner, what, within }) => ({
      trigger,
      owner: ownerName(conference, practice, owner),
      what,
      within,
    })),
    visits: {
      frequency: practice.profile.visitFrequencies.find(({ id }) => id === visits.frequencyId)?.title ?? '',
      arrangements: visits.arrangements,
    },
    lead:
      lead === undefined || leadWho === null
        ? null
        : { ...leadWho, phone: lead.contact.phone, email: lead.contact.email },
    coreGroup: plan.coreGroupIds.flatMap((id) => whoIs(conference, practice, id) ?? []),
    firstCoreGroup: {
      date: firstCoreGroup.date,
      time: firstCoreGroup.time ?? '',
      place: firstCoreGroup.place,
    },
    reviewDate: plan.reviewDate,
    copies: rows(plan.copies).map(({ recipient, how, givenAt }) => ({
      name: ownerName(conference, practice, recipient),
      how: access.childIds === null ? how : '',
      givenAt,
      isOfOwnPaper: recipient.kind === 'person' && wasExcludedFromAll(conference, recipient.personId),
    })),
    signatories: signatoryIdsOf(conference, practice, child).flatMap(
      (id) => signatoryView(conference, practice, child, id) ?? [],
    ),
    version: plan.version,
    isChangedSinceVersion: isChangedSinceFrozen(conference, child),
  }
}

function actionView(
  conference: Conference,
  practice: Practice,
  action: Action,
  index: number,
  dangers: DangerView[],
): ActionView {
  return {
    number: index + 1,
    what: action.what,
    owner: ownerName(conference, practice, action.owner),
    helpers: action.helperIds.map((id) => nameOnPaper(conference, practice, id)),
    byWhen: action.byWhen === null ? null : { ...action.byWhen },
    measure: action.measure,
    dangerNumbers: dangers.filter(({ id }) => action.dangerIds.includes(id)).map(({ number }) => number),
    progress: action.progress,
  }
}

function signatoryView(
  conference: Conference,
  practice: Practice,
  child: Child,
  signatoryId: Id,
): SignatoryView | null {
  const who = whoIs(conference, practice, signatoryId)
  if (who === null) return null
  const signature = rows(child.plan.signatures).find((asked) => asked.signatoryId === signatoryId)
  return {
    who,
    method: signature?.method ?? 'paper',
    agreement: signature?.agreement ?? null,
    comment: signature?.comment ?? '',
    drawing: signature?.drawing ?? null,
    typedName: signature?.typedName ?? null,
    signedAt: signature?.signedAt ?? null,
    signedVersion: signature?.planVersion ?? null,
    isUnderThisPaper:
      signature !== undefined &&
      isSignatureUnder(signature, child.plan.version) &&
      !isChangedSinceFrozen(conference, child),
  }
}

/** What somebody who was excluded may know of the plan: whom to ring, and what they agreed to do themselves. */
export function ownPartView(
  conference: Conference,
  practice: Practice,
  child: Child,
  access: Access,
  personId: Id,
): AgreedView {
  const whole = agreedView(conference, practice, child, access, [])
  const ownActions = rows(child.plan.actions).map(
    ({ owner }) => owner?.kind === 'person' && owner.personId === personId,
  )
  return {
    outcomes: [],
    actions: whole.actions
      .filter((_action, index) => ownActions[index])
      .map((action, index) => ({ ...action, number: index + 1, helpers: [] })),
    contingencies: [],
    visits: { frequency: '', arrangements: '' },
    lead: whole.lead,
    coreGroup: [],
    firstCoreGroup: { date: null, time: '', place: '' },
    reviewDate: null,
    copies: [],
    signatories: [],
    version: whole.version,
    isChangedSinceVersion: whole.isChangedSinceVersion,
  }
}
