import { canonicalJson } from '../canonicalJson.ts'
import type { Child } from './child.ts'
import type { Conference } from './conference.ts'
import type { Signature } from './plan.ts'
import { rows } from './table.ts'

/** What a version of a child's plan said when it was made to be signed, and whether it says the same today. */

/** Whether the plan says something else than the version that was made last. False while none was made. */
export function isChangedSinceFrozen(conference: Conference, child: Child): boolean {
  const { frozen } = child.plan
  return frozen !== null && frozen.digest !== digestOfPlan(conference, child)
}

/** Whether somebody signed this version, and not an earlier one. */
export function isSignatureUnder({ signedAt, planVersion }: Signature, version: number): boolean {
  return signedAt !== null && planVersion === version
}

/**
 * The digest of what is signed: the decision, the dangers and goals, and the plan. Equal for equal content; who signs,
 * who has a copy, and how far an action has come do not count. It finds a change, and is no proof against forgery: that
 * is the log. 16 hexadecimal digits.
 */
export function digestOfPlan(conference: Conference, child: Child): string {
  const { signatures: _s, copies: _c, version: _v, frozen: _f, ...plan } = child.plan
  return fnv1a(
    canonicalJson({
      decision: child.decision,
      dangers: rows(conference.dangers)
        .filter(({ childIds }) => childIds.length === 0 || childIds.includes(child.id))
        .map(({ id, statement, goal }) => ({ id, statement, goal })),
      plan: {
        ...plan,
        actions: rows(plan.actions).map(
          ({ progress: _progress, promptsAnswered: _prompts, agreedByOwner: _agreed, ...action }) => action,
        ),
      },
    }),
  )
}

/** FNV-1a over the UTF-16 code units, 64 bits. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index += 1)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
