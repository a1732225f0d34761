import { z } from 'zod'
import { Refusal } from '../../result.ts'
import { digestOfPlan, isChangedSinceFrozen, isSignatureUnder } from '../frozenPlan.ts'
import { childName, namesOf, participantName } from '../names.ts'
import { Owner, type PlanCopy, Signature } from '../plan.ts'
import { addRow, removeRow, rows } from '../table.ts'
import { Id, Instant, Text } from '../values.ts'
import { assignGiven, child, existing, operation } from './operation.ts'

const name = participantName
const planOf = (draft: Parameters<typeof child>[0], childId: Id) => child(draft, childId).plan
const isFor = (copy: PlanCopy, id: Id) => copy.recipient.kind === 'person' && copy.recipient.personId === id

function isSameOwner(one: Owner, other: Owner): boolean {
  return one.kind === 'person'
    ? other.kind === 'person' && one.personId === other.personId
    : other.kind === 'words' && one.words === other.words
}

/** How a child's plan is frozen, signed and handed out. */
export const signingOperations = {
  addCopy: operation({
    args: z.strictObject({ childId: Id, recipient: Owner }),
    describe: ({ childId, recipient }, before) =>
      `${recipient.kind === 'person' ? name(before, recipient.personId) : recipient.words} gets a copy of ${name(before, childId)}’s plan`,
    apply: (draft, { childId, recipient }, { newId }) =>
      addRow(planOf(draft, childId).copies, { id: newId(), recipient, givenAt: null, how: '' }),
  }),

  listForCopies: operation({
    args: z.strictObject({ childId: Id, recipientIds: z.array(Id) }),
    describe: ({ childId, recipientIds }, before) =>
      `Copies of ${name(before, childId)}’s plan go to ${namesOf(recipientIds.map((id) => name(before, id)))}`,
    apply: (draft, { childId, recipientIds }, { newId }) => {
      const { copies } = planOf(draft, childId)
      for (const personId of recipientIds)
        if (!rows(copies).some((copy) => isFor(copy, personId)))
          addRow(copies, { id: newId(), recipient: { kind: 'person', personId }, givenAt: null, how: '' })
    },
  }),

  recordCopyGiven: operation({
    args: z.strictObject({ childId: Id, copyId: Id, givenAt: Instant.nullable(), how: Text }),
    describe: ({ givenAt }) =>
      givenAt === null ? 'A copy has not been given yet' : 'Gave a copy of the plan',
    apply: (draft, { childId, copyId, givenAt, how }) =>
      assignGiven(existing(planOf(draft, childId).copies, copyId, 'That copy'), { givenAt, how }),
  }),

  recordAllCopiesGiven: operation({
    args: z.strictObject({ childId: Id }),
    describe: ({ childId }, before) =>
      `Everybody on the list was given a copy of ${name(before, childId)}’s plan`,
    apply: (draft, { childId }, { at }) => {
      for (const copy of rows(planOf(draft, childId).copies)) copy.givenAt ??= at
    },
  }),

  /** Puts them on the list of copies where they are not on it yet. */
  recordPlansGiven: operation({
    args: z.strictObject({ recipient: Owner, childIds: z.array(Id).min(1), givenAt: Instant.nullable() }),
    describe: ({ recipient, childIds, givenAt }, before) => {
      const who = recipient.kind === 'person' ? name(before, recipient.personId) : recipient.words
      const what = `the plan of ${namesOf(childIds.map((id) => name(before, id)))}`
      return givenAt === null ? `${who} has not been given ${what} yet` : `Gave ${who} ${what}`
    },
    apply: (draft, { recipient, childIds, givenAt }, { newId }) => {
      for (const childId of childIds) {
        const { copies } = planOf(draft, childId)
        const listed = rows(copies).find((copy) => isSameOwner(copy.recipient, recipient))
        if (listed !== undefined) listed.givenAt = givenAt
        else addRow(copies, { id: newId(), recipient, givenAt, how: '' })
      }
    },
  }),

  removeCopy: operation({
    args: z.strictObject({ childId: Id, copyId: Id }),
    describe: () => 'Removed somebody from the list of copies',
    apply: (draft, { childId, copyId }) => removeRow(planOf(draft, childId).copies, copyId),
  }),

  askToSign: operation({
    args: z.strictObject({ childId: Id, signatoryIds: z.array(Id) }),
    describe: ({ childId, signatoryIds }, before) =>
      `Asks ${namesOf(signatoryIds.map((id) => name(before, id)))} to sign ${name(before, childId)}’s plan`,
    apply: (draft, { childId, signatoryIds }, { newId }) => {
      const { signatures } = planOf(draft, childId)
      const asked = new Set(Object.values(signatures.byId).map(({ signatoryId }) => signatoryId))
      for (const signatoryId of signatoryIds)
        if (!asked.has(signatoryId))
          addRow(signatures, {
            id: newId(),
            signatoryId,
            method: 'paper',
            agreement: null,
            comment: '',
            drawing: null,
            typedName: null,
            signedAt: null,
            planVersion: null,
          })
    },
  }),

  recordSignature: operation({
    args: Signature.omit({ id: true, signatoryId: true, planVersion: true })
      .partial()
      .extend({ childId: Id, signatureId: Id }),
    describe: ({ childId, signatureId, method, signedAt }, before) => {
      const who = name(
        before,
        before.children.byId[childId]?.plan.signatures.byId[signatureId]?.signatoryId ?? '',
      )
      if (method === 'declined') return `${who} chose not to sign ${name(before, childId)}’s plan`
      if (signedAt)
        return `${who} signed ${name(before, childId)}’s plan${method === 'screen' ? ' on the screen' : ''}`
      if (signedAt === null || method !== undefined)
        return `${who} has not signed ${name(before, childId)}’s plan yet`
      return `Recorded what ${who} says about ${name(before, childId)}’s plan`
    },
    apply: (draft, { childId, signatureId, ...given }) => {
      const { signatures, version } = planOf(draft, childId)
      const signature = existing(signatures, signatureId, 'That place to sign')
      const isSigning = given.signedAt !== undefined && given.signedAt !== null
      if (isSigning && given.method === 'screen') assertCanSignOnScreen(draft, childId, given)
      assignGiven(signature, given)
      if (isSigning) Object.assign(signature, { method: given.method ?? 'paper', planVersion: version })
      tidy(signature)
    },
  }),

  recordAllSigned: operation({
    args: z.strictObject({ childId: Id }),
    describe: ({ childId }, before) =>
      `Everybody else who was asked signed ${name(before, childId)}’s plan on paper`,
    apply: (draft, { childId }, { at }) => {
      const { signatures, version } = planOf(draft, childId)
      for (const signature of rows(signatures))
        if (signature.method !== 'declined' && !isSignatureUnder(signature, version)) {
          Object.assign(signature, { method: 'paper', signedAt: at, planVersion: version })
          tidy(signature)
        }
    },
  }),

  removeSignatory: operation({
    args: z.strictObject({ childId: Id, signatureId: Id }),
    describe: ({ childId }, before) => `Took somebody off the signatures of ${name(before, childId)}’s plan`,
    apply: (draft, { childId, signatureId }) => removeRow(planOf(draft, childId).signatures, signatureId),
  }),

  freezePlan: operation({
    args: z.strictObject({ childId: Id }),
    describe: ({ childId }, before) =>
      `Made version ${(before.children.byId[childId]?.plan.version ?? 0) + 1} of ${name(before, childId)}’s plan, to sign`,
    apply: (draft, { childId }, { at }) => {
      const found = child(draft, childId)
      if (found.decision === null)
        throw new Refusal('no-decision', `Record the decision for ${childName(found)} first.`)
      found.plan.version += 1
      found.plan.frozen = { at, digest: digestOfPlan(draft, found) }
    },
  }),
}

/** What is signed on the screen is one version as it was made: not a draft, and not what became of it. */
function assertCanSignOnScreen(
  draft: Parameters<typeof child>[0],
  childId: Id,
  {
    drawing,
    typedName,
  }: { drawing?: Signature['drawing'] | undefined; typedName?: string | null | undefined },
): void {
  const found = child(draft, childId)
  const { version, frozen } = found.plan
  if (frozen === null) throw new Refusal('not-made-yet', 'Make the paper to sign first.')
  if (isChangedSinceFrozen(draft, found))
    throw new Refusal(
      'changed-since-made',
      `It was changed since version ${version} was made. Make a new version first, and ask again.`,
    )
  const isDrawn = drawing?.strokes.some((stroke) => stroke.length > 0) ?? false
  if (!isDrawn && (typedName ?? '').trim() === '')
    throw new Refusal('nothing-signed', 'Sign in the box, or type your name.')
}

/** A drawing or typed name belongs to a signature on the screen, and a version to one that was given. */
function tidy(signature: Signature): void {
  if (signature.method === 'declined') signature.signedAt = null
  if (signature.signedAt === null) {
    signature.planVersion = null
    if (signature.method === 'screen') signature.method = 'paper'
  }
  if (signature.method !== 'screen') {
    signature.drawing = null
    signature.typedName = null
  }
}
