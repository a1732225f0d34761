import { childName } from '../../src-shared/conference/names.ts'
import { rows } from '../../src-shared/conference/table.ts'
import type { Id } from '../../src-shared/conference/values.ts'
import { useConference, useIsReadOnly } from '../store/hooks.ts'
import { SeveralChoices } from './SeveralChoices.tsx'

export interface ChildrenPickerProps {
  label: string
  labelHidden?: boolean
  /** Children it is about; empty: all of them. */
  value: Id[]
  onChange: (childIds: Id[]) => unknown
}

/** Which children something is about, with one press for all of them. Shows nothing where there is only one child. */
export function ChildrenPicker({ label, labelHidden = false, value, onChange }: ChildrenPickerProps) {
  const children = useConference((conference) => rows(conference.children))
  const isReadOnly = useIsReadOnly()
  if (children.length < 2) return null

  return (
    <SeveralChoices
      label={label}
      labelHidden={labelHidden}
      options={children.map((child) => ({ id: child.id, title: childName(child) }))}
      emptyMeans="All children"
      value={value}
      onChange={onChange}
      isDisabled={isReadOnly}
    />
  )
}
