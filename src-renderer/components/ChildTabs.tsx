import type { ReactNode } from 'react'
import type { Child } from '../../src-shared/conference/child.ts'
import { childName } from '../../src-shared/conference/names.ts'
import { rows } from '../../src-shared/conference/table.ts'
import { useChildInView, useConference } from '../store/hooks.ts'
import { EmptyHint } from './EmptyHint.tsx'
import { Tabs } from './Tabs.tsx'

export interface ChildTabsProps {
  /** Said while there are no children: "The decision is about each child". */
  about: string
  /** A short state beside the name: "decided". */
  stateOf?: (child: Child) => string
  children: (child: Child) => ReactNode
}

/**
 * A part of the screen for each child, one shown at a time. The child that was chosen on one step is the one shown on
 * the next. Without tabs where there is only one child.
 */
export function ChildTabs({ about, stateOf, children: contentFor }: ChildTabsProps) {
  const all = useConference((conference) => rows(conference.children))
  const [inView, show] = useChildInView()
  const current = all.find(({ id }) => id === inView) ?? all[0]
  if (current === undefined)
    return <EmptyHint>{about}: add the children first, under “Children and people”.</EmptyHint>
  if (all.length === 1) return contentFor(current)
  return (
    <Tabs
      label="Children"
      selected={current.id}
      onSelect={show}
      tabs={all.map((child) => ({
        id: child.id,
        title: (
          <>
            {childName(child)} {stateOf && <span className="tab-count">{stateOf(child)}</span>}
          </>
        ),
        content: contentFor(child),
      }))}
    />
  )
}
