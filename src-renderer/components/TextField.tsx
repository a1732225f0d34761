import type { KeyboardEventHandler, Ref } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextArea } from 'react-aria-components/TextArea'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField'
import { FieldLabel, FieldProblem, type FieldTexts } from './FieldParts.tsx'

export interface TextFieldProps
  extends FieldTexts,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'onKeyDown'> {
  /** Several lines; the box grows with the text. */
  multiline?: boolean
  /** Lines shown at first, when multiline. */
  lines?: number
  placeholder?: string
  /** `voice` shows the text in the serif of people's own words. */
  look?: 'plain' | 'voice'
  onKeyDown?: KeyboardEventHandler<HTMLInputElement | HTMLTextAreaElement>
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

/** Text in a form or dialog that holds it itself. Text that belongs to the conference uses `SavedTextField`. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    labelHidden,
    hint,
    error,
    multiline,
    lines = 2,
    placeholder,
    look = 'plain',
    ...field
  } = props
  const { onKeyDown, inputRef, ...rest } = field
  const control = {
    className: `control ${look}`,
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(onKeyDown === undefined ? {} : { onKeyDown }),
    ...(inputRef === undefined ? {} : { ref: inputRef }),
  }
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} validationBehavior="aria" className="field">
      <FieldLabel label={label} hint={hint} {...(labelHidden ? { labelHidden } : {})} />
      {multiline ? <TextArea {...control} rows={lines} /> : <Input {...control} />}
      <FieldProblem error={error ?? null} />
    </AriaTextField>
  )
}
