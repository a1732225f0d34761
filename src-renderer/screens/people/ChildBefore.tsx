import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import type { Result } from '../../../src-shared/result.ts'
import { SavedDateField } from '../../components/SavedDateField.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { SeveralChoices } from '../../components/SeveralChoices.tsx'
import { useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'

const notANumber: Result<never> = {
  ok: false,
  failure: { kind: 'refused', code: 'not-a-number', sentence: 'Write a whole number, for example 1.' },
}

/** The plan that the child has or had before this conference: what a review or a transfer starts from. */
export function ChildBefore({ child }: { child: Child }) {
  const { profile } = usePractice()
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: childId, before } = child
  const categories = profile.categories.map(({ id, title }) => ({ id, title }))
  const name = childName(child)
  return (
    <section className="stack" aria-labelledby={`before-${childId}`}>
      <h4 id={`before-${childId}`}>Plans before this conference</h4>
      <div className="row end">
        <SavedTextField
          label={`How many plans ${name} has had before`}
          field={`child/${childId}/numberOfPreviousPlans`}
          value={before.numberOfPreviousPlans?.toString() ?? ''}
          onCommit={async (text, ending) => {
            if (!/^\d{0,2}$/.test(text.trim())) return notANumber
            const numberOfPreviousPlans = text.trim() === '' ? null : Number(text)
            return perform('describeChild', { childId, before: { numberOfPreviousPlans } }, ending)
          }}
        />
        <SavedDateField
          label="Present plan began on"
          field={`child/${childId}/planStartedOn`}
          value={before.planStartedOn}
          onCommit={(day, ending) =>
            perform('describeChild', { childId, before: { planStartedOn: day } }, ending)
          }
        />
      </div>
      {before.planStartedOn !== null && (
        <>
          <SeveralChoices
            label="Category when it began"
            options={categories}
            value={before.initialCategoryIds}
            onChange={(initialCategoryIds) =>
              perform('describeChild', { childId, before: { initialCategoryIds } })
            }
            isDisabled={isReadOnly}
          />
          <SeveralChoices
            label="Latest category"
            options={categories}
            value={before.latestCategoryIds}
            onChange={(latestCategoryIds) =>
              perform('describeChild', { childId, before: { latestCategoryIds } })
            }
            isDisabled={isReadOnly}
          />
        </>
      )}
    </section>
  )
}
