import { createHash } from 'node:crypto'
import type { PlanView } from '../../src-shared/audience/planView.ts'
import { canonicalJson } from '../../src-shared/canonicalJson.ts'

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
