import { useId, useRef } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { ActionCard } from './ActionCard.tsx'
import { useCountedDays, useDangersOf, useOwnerOptions, useSiblingsOf } from './choices.ts'
import { useActionKeys } from './useActionKeys.ts'

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
      <ol className="plan-actions">
        {actions.map((action, index) => (
          <li key={action.id}>
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
