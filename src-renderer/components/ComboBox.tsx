import { type KeyboardEvent, type Ref, use, useEffect } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { FieldLabel, FieldProblem, type FieldTexts } from './FieldParts.tsx'
import { type Option, Options } from './Options.tsx'

export interface ComboBoxProps extends FieldTexts {
  options: Option[]
  /** Id of what is chosen, or null. */
  value: string | null
  onChange: (id: string | null) => void
  placeholder?: string
  /** An option was taken, be it the one as before. The focus is still in the field, or on its way out by Tab. */
  onTaken?: () => void
  /** The list opens as soon as the field has the focus. Otherwise typing, an arrow key or a press opens it. */
  opensOnFocus?: boolean
  autoFocus?: boolean
  isRequired?: boolean
  isDisabled?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/**
 * Choice from a long list by typing a few letters: people, roles, agencies. The first match is taken by Enter or Tab,
 * without an arrow key. For a short list use `Select` or `ChoiceButtons`.
 */
export function ComboBox(props: ComboBoxProps) {
  const { label, labelHidden, hint, error, options, value, onChange, ...others } = props
  const { placeholder, opensOnFocus = false, inputRef, onTaken, ...rest } = others
  return (
    <AriaComboBox
      {...rest}
      className="field"
      defaultItems={options}
      selectedKey={value}
      onSelectionChange={(key) => {
        onChange(key === null ? null : String(key))
        if (key !== null) onTaken?.()
      }}
      menuTrigger={opensOnFocus ? 'focus' : 'input'}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldLabel label={label} hint={hint} {...(labelHidden ? { labelHidden } : {})} />
      <div className="control with-arrow">
        <SearchInput
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(inputRef === undefined ? {} : { inputRef })}
          {...(onTaken === undefined ? {} : { onTaken })}
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

/** A press opens the whole list, as with any other list: the library opens it by the arrow only. */
function SearchInput({
  inputRef,
  onTaken,
  ...rest
}: Pick<ComboBoxProps, 'placeholder' | 'inputRef' | 'onTaken'>) {
  const state = use(ComboBoxStateContext)

  /** The library says nothing when the option is taken that was taken before. */
  function keyDown({ key }: KeyboardEvent) {
    const marked = state?.selectionManager.focusedKey ?? null
    if (key === 'Enter' && state?.isOpen && marked !== null && marked === state.selectedKey) onTaken?.()
  }

  return (
    <Input
      {...rest}
      {...(inputRef === undefined ? {} : { ref: inputRef })}
      onKeyDownCapture={keyDown}
      onClick={() => {
        if (state?.isOpen === false) state.open(null, 'manual')
      }}
    />
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
