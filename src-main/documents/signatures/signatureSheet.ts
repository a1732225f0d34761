import type { PlanView } from '../../../src-shared/audience/planView.ts'
import { facts, heading, paragraph } from '../../../src-shared/documents/blocks.ts'
import { type Content, isolate } from '../../../src-shared/documents/content.ts'
import { longDate } from '../../../src-shared/practice/formatDate.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { titleOf } from '../plan/opening.ts'
import { planCheckCode } from '../plan/planContent.ts'
import { signing } from '../plan/signing.ts'
import { upperFirst } from '../words.ts'

/**
 * The page to sign on its own, for a table at which nobody can sign on the screen. It says under which version of the
 * plan the names stand, and the check code that is on every page of it. Nothing else of the plan is in it, as it goes
 * from hand to hand. Made from the view of the plan's readers.
 */
export function signatureSheet(view: PlanView, { profile }: Practice): Content {
  const { frame, child } = view
  const { what, version } = titleOf(view)
  const checkCode = planCheckCode(view)
  const kind = 'Signature sheet'
  return {
    title: `${kind}: ${child.name}`,
    language: 'en-GB',
    furniture: {
      title: frame.isPractice ? `PRACTICE: a fictional conference\n${kind}` : kind,
      marking: 'Private: contains personal information',
      name: `${isolate(child.name)}, ${version}`,
      checkCode,
      isDraft: false,
    },
    blocks: [
      heading(1, `To sign for ${isolate(child.calledName)}`),
      ...facts('What is signed', [
        { name: 'Child', value: isolate(child.name) },
        { name: 'What is signed', value: `${what}, ${version.replace(/^\w+ /, '')}` },
        { name: 'Check code', value: checkCode },
        {
          name: 'Conference',
          value: [frame.kind, ...(frame.date === null ? [] : [longDate(frame.date)])].join(', '),
        },
      ]),
      paragraph(
        `Before you sign, look at the foot of the paper that you were given. It has to say “${upperFirst(version)}” and the same check code.`,
      ),
      // Nobody minds a second page here; a first one with hardly anything on it looks like a mistake.
      ...signing(view, profile).map((block) =>
        block.kind === 'section' ? { ...block, keepTogether: false } : block,
      ),
    ],
  }
}
