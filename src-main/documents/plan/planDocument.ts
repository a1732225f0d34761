import type { PlanView } from '../../../src-shared/audience/planView.ts'
import type { Instant } from '../../../src-shared/conference/values.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { checkCodeOf } from '../checkCode.ts'
import { blocks as blocksAt } from '../pdf/blocks.ts'
import type { Definition } from '../pdf/definition.ts'
import { type RenderedPdf, renderPdf } from '../pdf/render.ts'
import { isolate } from '../pdf/text.ts'
import type { LogHead } from '../words.ts'
import { agreement } from './agreement.ts'
import { aboutThisCopy, next } from './closing.ts'
import { decided } from './decided.ts'
import { keepParagraphsWhole } from './keepWhole.ts'
import { opening, titleOf } from './opening.ts'
import { scaling } from './scaling.ts'
import { signing } from './signing.ts'
import { childsWords, story } from './story.ts'

export interface MadePlan {
  at: Instant
  logHead: LogHead | null
}

/**
 * The paper that one child's family takes home: the plan, or the decision where there is no plan. Made from the view of
 * its readers and nothing else. The same view and moment give the same bytes.
 */
export async function makePlanPdf(view: PlanView, practice: Practice, made: MadePlan): Promise<RenderedPdf> {
  const { what } = titleOf(view)
  return await renderPdf(() => planDocument(view, practice, made), {
    title: `${what}: ${view.child.name}`,
    language: 'en-GB',
    created: made.at,
  })
}

/**
 * First what everybody has to do (what the child wants, what has to change, who does what, what if it does not work), so
 * that it is on the pages that stay on the fridge; then why, which was talked through in the room; then what comes next,
 * how to complain, and the page to sign.
 */
function planDocument(view: PlanView, practice: Practice, made: MadePlan): Definition {
  const { profile } = practice
  const headings = profile.planHeadings
  const blocks = blocksAt()
  const checkCode = checkCodeOf(view)
  const { what, version } = titleOf(view)
  const { frame, child } = view
  const held = frame.date === null ? '' : `, conference of ${shortDate(frame.date)}`
  return blocks.pages(
    {
      title: frame.isPractice ? `PRACTICE: a fictional conference\n${what}` : what,
      name: `${isolate(child.name)}, ${version}${held}`,
      line: `Check code ${checkCode}`,
      isDraft: view.decision === null,
    },
    keepParagraphsWhole([
      ...opening(view, practice, blocks),
      ...childsWords(view, headings, blocks),
      ...agreement(view, headings, blocks),
      ...decided(view, headings, blocks),
      ...story(view, headings, blocks),
      ...scaling(view, headings, blocks),
      ...next(view, profile, blocks),
      ...aboutThisCopy(view, profile, { ...made, checkCode }, blocks),
      ...signing(view, profile, blocks),
    ]),
  )
}
