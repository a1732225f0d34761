import '../../components/calmFields.css'
import './sign.css'
import { useState } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { Tabs } from '../../components/Tabs.tsx'
import { useConference } from '../../store/hooks.ts'
import type { StepScreenProps } from '../registry.tsx'
import { AllChildren } from './AllChildren.tsx'
import { Copies } from './Copies.tsx'
import { EndOfMeeting } from './EndOfMeeting.tsx'
import { PaperToSign } from './PaperToSign.tsx'
import { Signatures } from './Signatures.tsx'

/** From the decision to a signed, printed plan for each child, and the end of the meeting. */
export function SignScreen({ step }: StepScreenProps) {
  const children = useConference((conference) => rows(conference.children))
  const [selected, setSelected] = useState<string | null>(null)
  const current = children.find(({ id }) => id === selected) ?? children[0]
  if (current === undefined)
    return <EmptyHint>Each child has a paper of their own: add the children first, under “People”.</EmptyHint>
  const contentFor = (child: Child) => <ChildsPaper child={child} stepId={step.id} />
  return (
    <div className="stack sign-screen people-grid">
      {children.length === 1 ? (
        contentFor(current)
      ) : (
        <Tabs
          label="Children"
          selected={current.id}
          onSelect={setSelected}
          tabs={children.map((child) => ({
            id: child.id,
            title: childName(child),
            content: contentFor(child),
          }))}
        />
      )}
      <AllChildren />
      <EndOfMeeting stepId={step.id} />
    </div>
  )
}

function ChildsPaper({ child, stepId }: { child: Child; stepId: string }) {
  return (
    <div className="stack">
      <PaperToSign child={child} stepId={stepId} />
      <Signatures child={child} />
      <Copies child={child} />
    </div>
  )
}
