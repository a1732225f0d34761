import { useId } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { Card } from '../../components/Card.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { ChoiceButtons } from '../../components/ChoiceButtons.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { useHeldChoice } from '../../components/useHeldChoice.ts'
import { useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'

const answers = [
  { id: 'met', title: 'Yes, it is met' },
  { id: 'notMet', title: 'No, it is not met' },
] as const

/** The test for this child: which limbs are met, whether the threshold is, and that in plain words. */
export function ThresholdTest({ child }: { child: Child }) {
  const { threshold: rule } = usePractice().profile
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const id = useId()
  const childId = child.id
  const { limbIds, met, words } = child.threshold
  const name = childName(child)
  const limbs = useHeldChoice(limbIds, (ids) =>
    perform('weighThreshold', {
      childId,
      limbIds: rule.limbs.map((limb) => limb.id).filter((limb) => ids.includes(limb)),
    }),
  )
  return (
    <Card labelledBy={id}>
      <div className="stack">
        <h2 id={id}>The test for {name}</h2>
        <div>
          {rule.limbs.map((limb) => (
            <Checkbox
              key={limb.id}
              isSelected={limbs.chosen.includes(limb.id)}
              isDisabled={isReadOnly}
              onChange={(isMet) => limbs.tick(limb.id, isMet)}
            >
              {limb.title}
              <span className="option-hint decision-hint">{limb.hint}</span>
            </Checkbox>
          ))}
        </div>
        <ChoiceButtons
          label={`Is the threshold met for ${name}?`}
          options={[...answers]}
          value={met === null ? null : met ? 'met' : 'notMet'}
          canClear
          isDisabled={isReadOnly}
          onChange={(answer) =>
            void perform('weighThreshold', { childId, met: answer === null ? null : answer === 'met' })
          }
        />
        <SavedTextArea
          label="In plain words"
          hint={`What it is for ${name}: what happened or may happen, and how we know.`}
          field={`child/${childId}/threshold`}
          value={words}
          onCommit={(text, ending) => perform('weighThreshold', { childId, words: text }, ending)}
        />
      </div>
    </Card>
  )
}
