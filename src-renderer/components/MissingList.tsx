import './missingList.css'
import type { Missing } from '../../src-shared/conference/readiness.ts'
import { useIsReadOnly, usePerform, usePractice } from '../store/hooks.ts'
import { Button } from './Button.tsx'

export interface MissingListProps {
  missing: Missing[]
  /** The step that shows the list: no button goes where one is already. */
  stepId: string
}

/** What is still open, in sentences, each with a way to the step on which it is put right. */
export function MissingList({ missing, stepId }: MissingListProps) {
  const { agenda } = usePractice().profile
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  return (
    <ul className="missing-list">
      {missing.map(({ sentence, stepId: where }) => {
        const step = agenda.find(({ id }) => id === where)
        return (
          <li key={sentence}>
            <span>{sentence}</span>
            {step !== undefined && where !== stepId && !isReadOnly && (
              <Button
                look="bare"
                size="small"
                aria-label={`Go to ${step.shortTitle}: ${sentence}`}
                onPress={() => void perform('moveToStep', { stepId: where })}
              >
                Go to {step.shortTitle}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
