import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import type { Action, ByWhen, Signature } from '../conference/plan.ts'
import { rows } from '../conference/table.ts'
import type { Id, Instant, LocalDate } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import type { Access } from './access.ts'
import type { DangerView } from './analysis.ts'
import { signatoryIdsOf } from './reader.ts'
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
  copies: { name: string; how: string; givenAt: Instant | null }[]
  signatories: SignatoryView[]
  version: number
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
  signedAt: Instant | null
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
      how: access.childId === null ? how : '',
      givenAt,
    })),
    signatories: signatoryIdsOf(conference, practice, child).flatMap(
      (id) => signatoryView(conference, practice, child, id) ?? [],
    ),
    version: plan.version,
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
    signedAt: signature?.signedAt ?? null,
  }
}
