import { useId } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { outcomeOf } from '../../../src-shared/conference/questions.ts'
import { whatIsMissing } from '../../../src-shared/conference/readiness.ts'
import { checkPlan } from '../../../src-shared/plan/smartRules.ts'
import { Card } from '../../components/Card.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { MissingList } from '../../components/MissingList.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useConference, usePractice } from '../../store/hooks.ts'
import { ToItsPlace } from './ToItsPlace.tsx'

/** What the plan still lacks, and what the rules ask about it as a whole. Quiet, and never printed. */
export function StillMissing({ child, stepId }: { child: Child; stepId: string }) {
  const headingId = useId()
  const practice = usePractice()
  const conference = useConference((whole) => whole)
  const missing = whatIsMissing(conference, practice).filter(
    ({ childId, mustHave }) => childId === child.id && mustHave,
  )
  const outcome = outcomeOf(practice, child)
  const name = childName(child)
  const flags = checkPlan({ conference, child, practice })
  const prompts = [...new Map(flags.map((flag) => [flag.prompt, flag])).values()]
  return (
    <aside className="still-missing" aria-labelledby={headingId}>
      <Card>
        <div className="stack tight">
          <div className="row">
            <h2 id={headingId}>{missing.length === 0 ? 'Ready to sign' : 'Still open'}</h2>
            {outcome === null ? (
              <Tag tone="voice">No decision for {name} yet</Tag>
            ) : (
              <Tag tone="action">{outcome.title}</Tag>
            )}
            <p className="quiet small">
              {missing.length === 0 && `${name}’s plan has everything that it must have. `}
              Everything here is {name}’s own: nothing is shared with a sibling’s plan.
            </p>
          </div>
          <MissingList missing={missing} stepId={stepId} />
          {prompts.length > 0 && (
            <Disclosure
              title="Worth asking"
              status={prompts.length === 1 ? '1 question' : `${prompts.length} questions`}
            >
              <ul className="open-list quiet-text">
                {prompts.map(({ prompt, at }) => (
                  <li key={prompt}>
                    {prompt} <ToItsPlace prompt={prompt} part={at?.part ?? null} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </div>
      </Card>
    </aside>
  )
}
