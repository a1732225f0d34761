import { EmptyHint } from '../../components/EmptyHint.tsx'
import type { StepScreenProps } from '../registry.tsx'

export function ExportScreen({ step }: StepScreenProps) {
  return <EmptyHint>{step.title}: nothing is here yet.</EmptyHint>
}
