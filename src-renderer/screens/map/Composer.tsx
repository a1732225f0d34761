import './composer.css'
import { type RefObject, useId, useRef, useState } from 'react'
import type { AgendaStep, EntryHeading } from '../../../src-shared/practice/profile.ts'
import type { Result } from '../../../src-shared/result.ts'
import { ComboBox } from '../../components/ComboBox.tsx'
import { showToast } from '../../components/Toast.tsx'
import {
  useConference,
  useConferenceStore,
  useIsReadOnly,
  usePerform,
  usePractice,
} from '../../store/hooks.ts'
import { ComposerChips } from './ComposerChips.tsx'
import { ComposerChoices } from './ComposerChoices.tsx'
import { ComposerText } from './ComposerText.tsx'
import { type Chip, chipsOf } from './chips.ts'
import { type Composition, entryOf, freshEntry, textField, type useComposition } from './composition.ts'
import { entryElementId } from './Entries.tsx'
import { changeByKey } from './filingKeys.ts'
import { speakerOptions, speakersHere } from './speakers.ts'
import { typedChoices } from './typedChoices.ts'

export interface ComposerProps {
  step: AgendaStep
  composition: ReturnType<typeof useComposition>
  onChooseSpeaker: (speaker: string | null) => void
  textRef: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>
}

/** Where what is said is written down. It stays at the foot of the screen and never moves. */
export function Composer(props: ComposerProps) {
  const isReadOnly = useIsReadOnly()
  const { heading } = props.composition
  return isReadOnly || heading === null ? null : <OpenComposer {...props} heading={heading} />
}

function OpenComposer({
  step,
  heading,
  composition: { values, change },
  onChooseSpeaker,
  textRef,
}: ComposerProps & { heading: EntryHeading }) {
  const practice = usePractice()
  const store = useConferenceStore()
  const options = useConference((conference) => speakerOptions(conference, practice))
  const chips = useConference((conference) => chipsOf(conference, step, heading, values))
  const perform = usePerform()
  const speakerInput = useRef<HTMLInputElement>(null)
  const filedId = useId()
  /** Said to those who do not see it. */
  const [told, setTold] = useState('')
  const field = textField(step.id)
  const current = () => store.state.getState().conference

  async function record(text: string): Promise<Result<unknown>> {
    const entry = entryOf(current(), text, values, heading)
    const result = await perform('recordEntry', entry, { endsDraft: field, refusals: 'inline' })
    if (!result.ok) return result
    const elsewhere = practice.profile.agenda.find(({ headings }) => headings.includes(heading))
    const isElsewhere = elsewhere !== undefined && elsewhere.id !== step.id
    change({ ...freshEntry, ...(isElsewhere ? { headingId: null } : {}) })
    setTold(result.value.sentence)
    const [added = ''] = result.value.newIds
    requestAnimationFrame(() =>
      document.getElementById(entryElementId(added))?.scrollIntoView?.({ block: 'nearest' }),
    )
    if (isElsewhere) showToast({ title: `Recorded under “${heading.title}”, in “${elsewhere.title}”.` })
    return result
  }

  /** A Tab has gone on by itself. */
  function goOnToText() {
    if (document.activeElement === speakerInput.current) textRef.current?.focus()
  }

  const speakerOf = (number: number) => speakersHere(current(), practice)[number - 1]

  function chooseByNumber(number: number): boolean {
    const speaker = speakerOf(number)
    if (speaker === undefined) return false
    onChooseSpeaker(speaker.key)
    setTold(`${speaker.name} is speaking`)
    return true
  }

  function noteByNumber(number: number): boolean {
    const speaker = speakerOf(number)
    const participantId = speaker?.key.split(':')[1]
    if (participantId === undefined) return false
    void perform('noteHeard', { stepId: current().meeting.stepId, participantId }, { offerUndo: true })
    return true
  }

  function file(changes: Partial<Composition>) {
    change(changes)
    const next = { ...values, ...changes }
    const nextHeading =
      practice.profile.agenda.flatMap(({ headings }) => headings).find(({ id }) => id === next.headingId) ??
      heading
    const titles = chipsOf(current(), step, nextHeading, next).map(({ title }) => title)
    setTold(`Will be filed: ${titles.join(', ')}`)
  }

  function takeOff(chip: Chip | undefined) {
    if (chip?.without) {
      change(chip.without)
      setTold(`Taken off: ${chip.title}`)
    } else if (values.speaker !== null) {
      onChooseSpeaker(null)
      setTold('Nobody is named as speaking')
    }
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
          placeholder="@ who speaks"
          options={options}
          value={values.speaker}
          onChange={onChooseSpeaker}
          onTaken={() => requestAnimationFrame(goOnToText)}
          inputRef={speakerInput}
        />
        <ComposerText
          field={field}
          placeholder="What is said"
          isVoice={values.exactWords}
          textRef={textRef}
          describedBy={filedId}
          onRecord={record}
          onAskSpeaker={() => {
            speakerInput.current?.focus()
            // Whoever spoke last stands there still; what is typed now is somebody else.
            speakerInput.current?.select()
          }}
          onNumber={chooseByNumber}
          onNumberAlone={noteByNumber}
          onAlt={(code) => {
            const changes = changeByKey(practice, step, heading, values, code)
            if (changes !== null) file(changes)
            return changes !== null
          }}
          onTakeOff={() => takeOff(chips.filter(({ without }) => without !== null).at(-1))}
          choicesFor={(token) => typedChoices(current(), practice, step, token)}
          onTake={(choice) => file(choice.change(values))}
        >
          <ComposerChips
            id={filedId}
            speaker={options.find(({ id }) => id === values.speaker)?.title ?? ''}
            chips={chips}
            onRemove={(chip) => {
              takeOff(chip)
              textRef.current?.focus()
            }}
          />
        </ComposerText>
      </div>
      <ComposerChoices step={step} heading={heading} values={values} change={change} textRef={textRef} />
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </section>
  )
}
