import { createHash } from 'node:crypto'
import type { PlanView } from '../../src-shared/audience/planView.ts'

/**
 * The check code of a plan, "B70C-C4A0-DCC9": the first 12 hexadecimal digits of the SHA-256 of what the plan says. Two
 * papers with the same code say the same. Signing a plan and giving out copies does not change it.
 */
export function checkCodeOf(view: PlanView): string {
  const { leftOut: _forTheChair, ...plan } = view
  const agreed = {
    ...plan.agreed,
    signatories: plan.agreed.signatories.map(({ who }) => who.name),
    copies: plan.agreed.copies.map(({ name }) => name),
  }
  const digits = createHash('sha256')
    .update(canonicalJson({ ...plan, agreed }))
    .digest('hex')
    .slice(0, 12)
  return digits.toUpperCase().match(/.{4}/g)?.join('-') ?? digits
}

/** JSON with the keys of every object in order, so that it depends on what is said and not on how it was put together. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
