import { childName } from '../../../src-shared/conference/names.ts'
import { useConference } from '../../store/hooks.ts'
import { Beside } from './Beside.tsx'
import { RiskAnalysis } from './RiskAnalysis.tsx'
import { TellingTheChild } from './TellingTheChild.tsx'
import { TheDecision } from './TheDecision.tsx'
import { ThresholdTest } from './ThresholdTest.tsx'

/** Everything that leads to the decision for one child, with the views as they were given beside it. */
export function ChildDecision({ childId }: { childId: string }) {
  const child = useConference((conference) => conference.children.byId[childId])
  if (child === undefined) return null
  return (
    <div className="decision-child">
      <div className="stack decision-main">
        <RiskAnalysis child={child} />
        <ThresholdTest child={child} />
        <TheDecision child={child} />
        <TellingTheChild child={child} />
      </div>
      <aside className="stack" aria-label={`Beside the decision for ${childName(child)}`}>
        <Beside child={child} />
      </aside>
    </div>
  )
}
