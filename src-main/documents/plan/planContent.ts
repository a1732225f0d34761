import type { PlanView } from '../../../src-shared/audience/planView.ts'
import { type Content, isolate } from '../../../src-shared/documents/content.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { checkCodeOf } from '../checkCode.ts'
import type { Making } from '../kind.ts'
import { agreement } from './agreement.ts'
import { aboutThisCopy, next } from './closing.ts'
import { decided } from './decided.ts'
import { opening, titleOf } from './opening.ts'
import { scaling } from './scaling.ts'
import { signing } from './signing.ts'
import { childsWords, story } from './story.ts'

/**
 * The paper that one child's family takes home: the plan, or the decision where there is no plan. Made from the view of
 * its readers and nothing else.
 *
 * First what everybody has to do (what the child wants, what has to change, who does what, what if it does not work), so
 * that it is on the pages that stay on the fridge; then why, which was talked through in the room; then what comes next,
 * how to complain, and the page to sign.
 */
export function planContent(view: PlanView, practice: Practice, making: Making): Content {
  const { profile } = practice
  const headings = profile.planHeadings
  const checkCode = planCheckCode(view)
  const { what, version } = titleOf(view)
  const { frame, child } = view
  const held = frame.date === null ? '' : `, conference of ${shortDate(frame.date)}`
  return {
    title: `${what}: ${child.name}`,
    language: 'en-GB',
    furniture: {
      title: frame.isPractice ? `PRACTICE: a fictional conference\n${what}` : what,
      marking: 'Private: contains personal information',
      name: `${isolate(child.name)}, ${version}${held}`,
      checkCode,
      isDraft: view.decision === null,
    },
    blocks: [
      ...opening(view, practice),
      ...childsWords(view, headings),
      ...agreement(view, headings),
      ...decided(view, headings),
      ...story(view, headings),
      ...scaling(view, headings),
      ...next(view, profile),
      ...aboutThisCopy(view, profile, checkCode, making),
      ...signing(view, profile),
    ],
  }
}

/** Signing a plan and giving out copies does not change its check code: it says the same. */
export function planCheckCode(view: PlanView): string {
  const { agreed } = view
  return checkCodeOf({
    ...view,
    agreed: {
      ...agreed,
      signatories: agreed.signatories.map(({ who }) => who.name),
      copies: agreed.copies.map(({ name }) => name),
    },
  })
}
