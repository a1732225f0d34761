import { type Ref, use, useEffect } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { FieldLabel, FieldProblem, type FieldTexts } from './FieldParts.tsx'
import { type Option, Options } from './Options.tsx'

export interface TypeAheadProps extends FieldTexts {
  options: Option[]
  value: string | null
  onChange: (id: string | null) => void
  placeholder?: string
  isDisabled?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/**
 * A ComboBox for lines that are filled in while people are talking: the first match is taken by Enter or Tab after a few
 * letters, without an arrow key.
 */
export function TypeAhead({
  label,
  labelHidden,
  hint,
  error,
  options,
  value,
  onChange,
  ...rest
}: TypeAheadProps) {
  const { placeholder, isDisabled = false, inputRef } = rest
  return (
    <AriaComboBox
      className="field"
      defaultItems={options}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      menuTrigger="focus"
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
    >
      <FieldLabel label={label} hint={hint} {...(labelHidden ? { labelHidden } : {})} />
      <div className="control with-arrow">
        <Input
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(inputRef ? { ref: inputRef } : {})}
        />
        <Button className="arrow">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <FieldProblem error={error ?? null} />
      <FirstMatch />
      <Options />
    </AriaComboBox>
  )
}

/** Keeps the first option marked while somebody types; the library marks none. */
function FirstMatch() {
  const state = use(ComboBoxStateContext)
  useEffect(() => {
    if (!state?.isOpen || state.selectionManager.focusedKey !== null) return
    const isTyping = state.inputValue !== '' && state.inputValue !== (state.selectedItem?.textValue ?? '')
    const first = state.collection.getFirstKey()
    if (isTyping && first !== null) state.selectionManager.setFocusedKey(first)
  })
  return null
}
