import { type RefObject, useRef, useState } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import type { AgendaStep } from '../../../src-shared/practice/profile.ts'
import type { Result } from '../../../src-shared/result.ts'
import { ChildrenPicker } from '../../components/ChildrenPicker.tsx'
import { ComboBox } from '../../components/ComboBox.tsx'
import { DateField } from '../../components/DateField.tsx'
import { TextField } from '../../components/TextField.tsx'
import {
  useConference,
  useConferenceStore,
  useIsReadOnly,
  usePerform,
  usePractice,
} from '../../store/hooks.ts'
import { WithheldFromPicker } from '../people/WithheldFromPicker.tsx'
import { ComposerText } from './ComposerText.tsx'
import { entryOf, freshEntry, textField, type useComposition } from './composition.ts'
import { HeadingButtons } from './HeadingButtons.tsx'
import { speakerOptions, speakersHere } from './speakers.ts'

export interface ComposerProps {
  step: AgendaStep
  composition: ReturnType<typeof useComposition>
  onChooseSpeaker: (speaker: string | null) => void
  textRef: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>
}

/** Where what is said is written down. It stays at the foot of the screen and never moves. */
export function Composer({ step, composition, onChooseSpeaker, textRef }: ComposerProps) {
  const practice = usePractice()
  const store = useConferenceStore()
  const options = useConference((conference) => speakerOptions(conference, practice))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const speakerInput = useRef<HTMLInputElement>(null)
  const [recorded, setRecorded] = useState('')
  const { values, change, headingId } = composition
  const heading = step.headings.find(({ id }) => id === headingId)
  const field = textField(step.id)
  if (isReadOnly || heading === undefined) return null

  async function record(text: string): Promise<Result<unknown>> {
    const { conference } = store.state.getState()
    const entry = entryOf(conference, text, values, heading ?? { id: headingId, dated: false })
    const result = await perform('recordEntry', entry, { endsDraft: field, refusals: 'inline' })
    if (result.ok) {
      change(freshEntry)
      setRecorded(result.value.sentence)
    }
    return result
  }

  /** A Tab has gone on by itself. */
  function goOnToText() {
    if (document.activeElement === speakerInput.current) textRef.current?.focus()
  }

  function chooseByNumber(number: number): boolean {
    const speaker = speakersHere(store.state.getState().conference, practice)[number - 1]
    if (speaker) onChooseSpeaker(speaker.key)
    return speaker !== undefined
  }

  return (
    <section
      className={values.restriction === null ? 'composer' : 'composer restricted'}
      aria-label="New entry"
    >
      <div className="composer-line">
        <ComboBox
          key={options.length}
          label="Who is speaking"
          labelHidden
          opensOnFocus
          placeholder="@ who is speaking"
          options={options}
          value={values.speaker}
          onChange={onChooseSpeaker}
          onTaken={() => requestAnimationFrame(goOnToText)}
          inputRef={speakerInput}
        />
        <ComposerText
          field={field}
          placeholder={heading.title}
          isVoice={values.exactWords}
          textRef={textRef}
          onRecord={record}
          onAskSpeaker={() => {
            speakerInput.current?.focus()
            // Whoever spoke last stands there still; what is typed now is somebody else.
            speakerInput.current?.select()
          }}
          onNumber={chooseByNumber}
        />
      </div>
      <div className="composer-choices">
        <HeadingButtons
          headings={step.headings}
          value={headingId}
          onChange={(id) => {
            change({ headingId: id })
            textRef.current?.focus()
          }}
        />
        <ChildrenPicker
          label="Children it is about"
          labelHidden
          value={values.childIds}
          onChange={(childIds) => change({ childIds })}
        />
        <ToggleButton
          className="choice"
          isSelected={values.exactWords}
          onChange={(exactWords) => change({ exactWords })}
        >
          Exact words
        </ToggleButton>
        <ToggleButton
          className="choice"
          isSelected={values.restriction !== null}
          onChange={(isRestricted) =>
            change({ restriction: isRestricted ? { withheldFrom: { kind: 'family' }, reason: '' } : null })
          }
        >
          Restricted
        </ToggleButton>
        {heading.dated && (
          <DateField
            label="Happened on"
            value={values.happenedOn}
            onChange={(happenedOn) => change({ happenedOn })}
          />
        )}
      </div>
      {values.restriction !== null && (
        <div className="row end">
          <WithheldFromPicker
            what="the next entry"
            value={values.restriction.withheldFrom}
            onChange={(withheldFrom) =>
              change({ restriction: { withheldFrom, reason: values.restriction?.reason ?? '' } })
            }
          />
          <div className="grow">
            <TextField
              label="Reason for the restriction"
              value={values.restriction.reason}
              onChange={(reason) =>
                change({
                  restriction: {
                    withheldFrom: values.restriction?.withheldFrom ?? { kind: 'family' },
                    reason,
                  },
                })
              }
            />
          </div>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {recorded}
      </p>
    </section>
  )
}
