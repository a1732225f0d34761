import { useEffect, useEffectEvent } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import type { EntryHeading } from '../../../src-shared/practice/profile.ts'
import { Kbd } from '../../components/Kbd.tsx'

export interface HeadingButtonsProps {
  headings: EntryHeading[]
  value: string
  onChange: (headingId: string) => void
}

/** The heading under which the next entry goes: a press, or Alt and its number from anywhere in the step. */
export function HeadingButtons({ headings, value, onChange }: HeadingButtonsProps) {
  const keyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || !/^Digit[1-9]$/.test(event.code)) return
    if (event.target instanceof Element && event.target.closest('[role=dialog], [role=alertdialog]')) return
    const heading = headings[Number(event.code.slice(5)) - 1]
    if (heading === undefined) return
    event.preventDefault()
    onChange(heading.id)
  })
  useEffect(() => {
    document.addEventListener('keydown', keyDown)
    return () => document.removeEventListener('keydown', keyDown)
  }, [])

  return (
    <ToggleButtonGroup
      className="choice-buttons heading-buttons"
      aria-label="Heading"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={([id]) => id !== undefined && onChange(String(id))}
    >
      {headings.map(({ id, title, tone }, index) => (
        <ToggleButton key={id} id={id} className={`choice heading-choice ${tone}`}>
          {title} <Kbd keys={`Alt ${index + 1}`} />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
