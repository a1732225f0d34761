import '../../components/calmFields.css'
import './dragging.css'
import './plan.css'
import type { Child } from '../../../src-shared/conference/child.ts'
import { ChildTabs } from '../../components/ChildTabs.tsx'
import { useRoomSeesPlanOf } from '../../frame/useRoom.ts'
import type { StepScreenProps } from '../registry.tsx'
import { Actions } from './Actions.tsx'
import { Contingencies } from './Contingencies.tsx'
import { CopyRecipients } from './CopyRecipients.tsx'
import { Outcomes } from './Outcomes.tsx'
import { PeopleAndDates } from './PeopleAndDates.tsx'
import { StillMissing } from './StillMissing.tsx'
import { Visits } from './Visits.tsx'

/** The plan of each child: their own outcomes, actions, contingency, visits, core group and dates. */
export function PlanScreen({ step }: StepScreenProps) {
  return (
    <ChildTabs about="Each child has a plan of their own">
      {(child) => <ChildsPlan child={child} stepId={step.id} />}
    </ChildTabs>
  )
}

function ChildsPlan({ child, stepId }: { child: Child; stepId: string }) {
  useRoomSeesPlanOf(child.id)
  return (
    <div className="plan-screen people-grid">
      <StillMissing child={child} stepId={stepId} />
      <div className="stack">
        <Outcomes child={child} />
        <div data-plan-part="actions">
          <Actions child={child} />
        </div>
        <div data-plan-part="contingencies">
          <Contingencies child={child} />
        </div>
        <div data-plan-part="visits">
          <Visits child={child} />
        </div>
        <div data-plan-part="peopleAndDates">
          <PeopleAndDates child={child} />
        </div>
        <div data-plan-part="copies">
          <CopyRecipients child={child} />
        </div>
      </div>
    </div>
  )
}
