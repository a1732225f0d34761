import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'

/** What every field of the kit takes. */
export interface FieldTexts {
  label: string
  /** Hides the label from sight where a heading or column says the same; it is still read out. */
  labelHidden?: boolean
  /** One sentence below the label: what belongs here, or an example. */
  hint?: ReactNode
  /** How to put it right, shown in place at once. */
  error?: string | null
}

/** Label and hint above a control; the error below goes in `FieldProblem`. For use inside a React Aria field. */
export function FieldLabel({ label, labelHidden = false, hint }: FieldTexts) {
  return (
    <>
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </>
  )
}

/**
 * The error of a field, tied to it for screen readers. Fields say `validationBehavior="aria"`: otherwise the browser would
 * not send a form again while the old error still shows.
 */
export function FieldProblem({ error }: Pick<FieldTexts, 'error'>) {
  return <FieldError className="field-error">{error}</FieldError>
}
