import './decision.css'
import { useState } from 'react'
import { childName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Disclosure } from '../../components/Disclosure.tsx'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { StatementTicks, useStatementsSaid } from '../../components/StatementTicks.tsx'
import { Tabs } from '../../components/Tabs.tsx'
import { useConference } from '../../store/hooks.ts'
import { ChallengeLog } from './ChallengeLog.tsx'
import { ChildDecision } from './ChildDecision.tsx'

/** The chair's decision, child by child: risk, threshold, decision and reasons, and who tells the child. */
export function DecisionScreen() {
  const children = useConference((conference) => rows(conference.children))
  const [selected, setSelected] = useState<string | null>(null)
  const current = children.find(({ id }) => id === selected) ?? children[0]
  if (current === undefined)
    return (
      <EmptyHint>
        The decision is about each child: add the children first, under “Children and people”.
      </EmptyHint>
    )
  return (
    <div className="stack decision">
      {children.length === 1 ? (
        <ChildDecision childId={current.id} />
      ) : (
        <Tabs
          label="Children"
          selected={current.id}
          onSelect={setSelected}
          tabs={children.map((child) => ({
            id: child.id,
            title: (
              <>
                {childName(child)}{' '}
                <span className="decision-tab-state">{child.decision === null ? 'open' : 'decided'}</span>
              </>
            ),
            content: <ChildDecision childId={child.id} />,
          }))}
        />
      )}
      <AfterTheDecision />
      <ChallengeLog />
    </div>
  )
}

function AfterTheDecision() {
  const { words } = useStatementsSaid('afterDecision')
  return (
    <div className="card decision-statements">
      <Disclosure title="What I say once I have decided" headingLevel={2} status={words}>
        <StatementTicks moment="afterDecision" />
      </Disclosure>
    </div>
  )
}
