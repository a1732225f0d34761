import '../../components/calmFields.css'
import './sign.css'
import type { Child } from '../../../src-shared/conference/child.ts'
import { ChildTabs } from '../../components/ChildTabs.tsx'
import { useConference } from '../../store/hooks.ts'
import type { StepScreenProps } from '../registry.tsx'
import { AllChildren } from './AllChildren.tsx'
import { Copies } from './Copies.tsx'
import { EndOfMeeting } from './EndOfMeeting.tsx'
import { PaperToSign } from './PaperToSign.tsx'
import { Signatures } from './Signatures.tsx'

/** From the decision to a signed, printed plan for each child, and the end of the meeting. */
export function SignScreen({ step }: StepScreenProps) {
  const hasChildren = useConference(({ children }) => children.order.length > 0)
  const papers = (
    <ChildTabs about="Each child has a paper of their own">
      {(child) => <ChildsPaper child={child} stepId={step.id} />}
    </ChildTabs>
  )
  if (!hasChildren) return papers
  return (
    <div className="stack sign-screen people-grid">
      {papers}
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
