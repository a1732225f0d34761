import { useEffect, useRef } from 'react'
import type { TypedChoice } from './typedChoices.ts'

export interface TypedChoicesProps {
  id: string
  choices: TypedChoice[]
  /** Index of the one that Enter takes. */
  marked: number
  onTake: (choice: TypedChoice) => void
}

/** What can be chosen with the letters that were typed after `@`, `#` or `/`. The focus stays in the text. */
export function TypedChoices({ id, choices, marked, onTake }: TypedChoicesProps) {
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whichever is marked is in sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' })
  }, [marked, choices.length])
  return (
    <div
      ref={list}
      id={id}
      className="typed-choices options"
      role="listbox"
      aria-label="Choose by typing"
      tabIndex={-1}
    >
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text, which keeps the focus
        <div
          key={choice.id}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === marked}
          className="option"
          data-focused={index === marked || undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(choice)}
        >
          {choice.title}
          <span className="option-hint">{choice.hint}</span>
        </div>
      ))}
    </div>
  )
}

/** Id of an option of the list, for the text to point to. */
export const optionId = (listId: string, index: number) => `${listId}-${index}`
