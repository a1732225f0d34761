import '../../components/calmFields.css'
import './plan.css'
import { useState } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { Tabs } from '../../components/Tabs.tsx'
import { useConference } from '../../store/hooks.ts'
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
  const children = useConference((conference) => rows(conference.children))
  const [selected, setSelected] = useState<string | null>(null)
  const [first] = children
  if (first === undefined) return <EmptyHint>Add the children first, under “People”.</EmptyHint>
  return (
    <Tabs
      label="Children"
      selected={children.some(({ id }) => id === selected) ? (selected ?? first.id) : first.id}
      onSelect={setSelected}
      tabs={children.map((child) => ({
        id: child.id,
        title: childName(child),
        content: <ChildsPlan child={child} stepId={step.id} />,
      }))}
    />
  )
}

function ChildsPlan({ child, stepId }: { child: Child; stepId: string }) {
  return (
    <div className="plan-screen people-grid">
      <StillMissing child={child} stepId={stepId} />
      <div className="stack">
        <Outcomes child={child} />
        <Actions child={child} />
        <Contingencies child={child} />
        <Visits child={child} />
        <PeopleAndDates child={child} />
        <CopyRecipients child={child} />
      </div>
    </div>
  )
}
