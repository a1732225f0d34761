import './decision.css'
import { ChildTabs } from '../../components/ChildTabs.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { StatementTicks, useStatementsSaid } from '../../components/StatementTicks.tsx'
import { useConference } from '../../store/hooks.ts'
import { ChallengeLog } from './ChallengeLog.tsx'
import { ChildDecision } from './ChildDecision.tsx'

/** The chair's decision, child by child: risk, threshold, decision and reasons, and who tells the child. */
export function DecisionScreen() {
  const hasChildren = useConference(({ children }) => children.order.length > 0)
  const decisions = (
    <ChildTabs
      about="The decision is about each child"
      stateOf={({ decision }) => (decision === null ? 'open' : 'decided')}
    >
      {({ id }) => <ChildDecision childId={id} />}
    </ChildTabs>
  )
  if (!hasChildren) return decisions
  return (
    <div className="stack decision">
      {decisions}
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
