import { useId, useRef } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { ActionCard } from './ActionCard.tsx'
import { useCountedDays, useDangersOf, useOwnerOptions, useSiblingsOf } from './choices.ts'
import { useActionKeys } from './useActionKeys.ts'
import { type Drag, useDragToMove } from './useDragToMove.ts'
import { useMoveAction } from './useMoveAction.ts'

/** Who does what: one card for each action, in the order of the plan, and a line to add the next one. */
export function Actions({ child }: { child: Child }) {
  const headingId = useId()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const { planHeadings } = usePractice().profile
  const actions = rows(child.plan.actions)
  const name = childName(child)
  const owners = useOwnerOptions()
  const dangers = useDangersOf(child.id)
  const siblings = useSiblingsOf(child.id)
  const days = useCountedDays(child)
  const section = useRef<HTMLElement>(null)
  useActionKeys(section, child.id)
  const list = useRef<HTMLOListElement>(null)
  const move = useMoveAction(child.id)
  const { drag, takeUp } = useDragToMove(list, child.plan.actions.order, ({ id, beforeId }) => {
    void move.before(id, beforeId)
  })
  return (
    <section ref={section} aria-labelledby={headingId} className="stack tight">
      <div className="row">
        <h2 id={headingId}>{planHeadings.actions}</h2>
        {actions.length > 0 && !isReadOnly && (
          <p className="quiet small">
            <Kbd keys="F8" /> next prompt · <Kbd keys="Alt Shift ↑" /> <Kbd keys="Alt Shift ↓" /> move the
            action
          </p>
        )}
      </div>
      {actions.length === 0 && (
        <EmptyHint>
          One thing that somebody can see happening, done by one person, by a day. Write the first below.
        </EmptyHint>
      )}
      <ol ref={list} className={drag === null ? 'plan-actions' : 'plan-actions dragging'}>
        {actions.map((action, index) => (
          <li key={action.id} data-drag={dragState(drag, action.id, index === actions.length - 1)}>
            <ActionCard
              childId={child.id}
              childName={name}
              action={action}
              number={index + 1}
              isLast={index === actions.length - 1}
              owners={owners}
              dangers={dangers}
              siblings={siblings}
              days={days}
              onTakeUp={takeUp}
            />
          </li>
        ))}
      </ol>
      {!isReadOnly && (
        <div className="plan-add">
          <SavedTextField
            label={`Add an action for ${name}`}
            hint="Who will do what? Enter adds it; then say who, by when and how you will know."
            field={`plan/${child.id}/action/new`}
            value=""
            recordOn="enter"
            onCommit={(text, ending) =>
              perform('addAction', { childId: child.id, what: text.trim() }, ending)
            }
          />
        </div>
      )}
    </section>
  )
}

/** How a row looks while one is dragged: it is the one, or the line where it would go stands before or after it. */
function dragState(drag: Drag | null, id: Id, isLast: boolean): 'taken' | 'before' | 'after' | undefined {
  if (drag === null) return undefined
  if (drag.id === id) return 'taken'
  if (drag.beforeId === id) return 'before'
  return drag.beforeId === null && isLast ? 'after' : undefined
}
