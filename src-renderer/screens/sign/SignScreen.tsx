import { EmptyHint } from '../../components/EmptyHint.tsx'
import type { StepScreenProps } from '../registry.tsx'

export function SignScreen({ step }: StepScreenProps) {
  return <EmptyHint>{step.title}: nothing is here yet.</EmptyHint>
}
