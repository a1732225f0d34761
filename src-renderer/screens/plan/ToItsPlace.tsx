import type { Place } from '../../../src-shared/plan/rule.ts'
import type { StepScreen } from '../../../src-shared/practice/profile.ts'
import { Button } from '../../components/Button.tsx'
import { useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'

/** Questions that are answered on another step. */
const onAnotherStep: Partial<Record<Place['part'], StepScreen>> = {
  decision: 'decision',
  participation: 'people',
}

/** Leads from a question about the plan to where it is answered: a part of this screen, or another step. */
export function ToItsPlace({ prompt, part }: { prompt: string; part: Place['part'] | null }) {
  const perform = usePerform()
  const { agenda } = usePractice().profile
  const isReadOnly = useIsReadOnly()
  if (part === null || isReadOnly) return null
  const step = agenda.find(({ screen }) => screen === onAnotherStep[part])
  const title = step === undefined ? 'Go there' : `Go to ${step.shortTitle}`
  return (
    <Button
      look="bare"
      size="small"
      aria-label={`${title}: ${prompt}`}
      onPress={() => {
        if (step !== undefined) void perform('moveToStep', { stepId: step.id })
        else goToPart(part)
      }}
    >
      {title}
    </Button>
  )
}

/** Puts the focus on the first thing of that part that can be filled in. */
function goToPart(part: Place['part']): void {
  const fields = document.querySelectorAll<HTMLElement>(
    `[data-plan-part=${part}] :is(input, textarea, button, [role=spinbutton])`,
  )
  // New actions are written in the last line; everything else begins with its first field.
  const field = part === 'actions' ? [...fields].at(-1) : fields[0]
  field?.scrollIntoView?.({ block: 'center' })
  field?.focus()
}
