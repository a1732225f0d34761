import { useState } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { Button } from '../../components/Button.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { useConferenceStore, useIsReadOnly, usePerform } from '../../store/hooks.ts'

/** Whether the child's wishes are recorded, or why there are none. */
export function hasVoice({ participation }: Child): boolean {
  return participation.wishes.trim() !== '' || participation.noVoiceReason.trim() !== ''
}

/** What the child says and wants, or why there is nothing. It is never skipped silently. */
export function ChildVoice({ child }: { child: Child }) {
  const store = useConferenceStore()
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: childId, participation } = child
  const { wishes, noVoiceReason } = participation
  const name = childName(child)
  const reasonField = `child/${childId}/noVoiceReason`
  const [asksWhy, setAsksWhy] = useState(() => store.state.getState().drafts[reasonField] !== undefined)
  const showsReason = asksWhy || noVoiceReason !== ''
  return (
    <div className="stack tight">
      {!hasVoice(child) && (
        <p className="attention">
          Nothing from {name} yet. Record what {name} says and wants, or why there is nothing.
        </p>
      )}
      <SavedTextArea
        label={`${name}’s wishes and feelings`}
        hint="In the child’s own words where they can be had."
        field={`child/${childId}/wishes`}
        value={wishes}
        look="voice"
        onCommit={(text, ending) => perform('recordChildsVoice', { childId, wishes: text }, ending)}
      />
      {showsReason ? (
        <SavedTextArea
          label={`Why there is nothing from ${name}`}
          field={reasonField}
          value={noVoiceReason}
          autoFocus={asksWhy && noVoiceReason === ''}
          onCommit={(text, ending) => perform('recordChildsVoice', { childId, noVoiceReason: text }, ending)}
        />
      ) : (
        wishes.trim() === '' &&
        !isReadOnly && (
          <div className="row">
            <Button onPress={() => setAsksWhy(true)}>Record why there is nothing from {name}</Button>
          </div>
        )
      )}
    </div>
  )
}
