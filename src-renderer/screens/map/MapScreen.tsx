import '../people/people.css'
import './entries.css'
import './map.css'
import { useCallback, useRef, useState } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { entriesUnder } from '../../../src-shared/conference/questions.ts'
import type { EntryHeading } from '../../../src-shared/practice/profile.ts'
import { useConference } from '../../store/hooks.ts'
import type { StepScreenProps } from '../registry.tsx'
import { Composer } from './Composer.tsx'
import { CurrentPart } from './CurrentPart.tsx'
import { useChooseSpeaker, useComposition } from './composition.ts'
import { Entries } from './Entries.tsx'
import { EntryDialog, type EntryQuestion } from './EntryDialog.tsx'
import { FamilyAndNetwork } from './family/FamilyMap.tsx'
import { PeopleStrip } from './PeopleStrip.tsx'
import { Reminders } from './Reminders.tsx'
import { speakerKey } from './speakers.ts'
import { useWriteKey } from './useWriteKey.ts'
import { VoiceBlocks } from './VoiceBlocks.tsx'

/** One step of the map: what is said, under the headings of the step, as it is said. */
export function MapScreen({ step }: StepScreenProps) {
  const composition = useComposition(step)
  const chooseSpeaker = useChooseSpeaker(step, composition.change)
  const text = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const [question, setQuestion] = useState<EntryQuestion | null>(null)
  const ask = useCallback((asked: EntryQuestion) => setQuestion(asked), [])
  const columns = step.headings.filter(({ tone }) => tone !== 'voice')
  const voices = step.headings.filter(({ tone }) => tone === 'voice')
  useWriteKey(() => text.current?.focus())

  function choose(speaker: string | null) {
    chooseSpeaker(speaker)
    // The list of speakers goes on to the text by itself.
    const isInList = document.activeElement?.matches('[role=combobox]') === true
    if (speaker !== null && !isInList) text.current?.focus()
  }

  /** The composer stands ready for what this child says. */
  function writeFor(child: Child, heading: EntryHeading) {
    const speaker = speakerKey({ kind: 'child', childId: child.id })
    composition.change({ speaker, childIds: [child.id], exactWords: true, headingId: heading.id })
    // A menu gives the focus back to its button first.
    setTimeout(() => text.current?.focus())
  }

  return (
    <div className="map">
      <CurrentPart />
      <div className="map-body">
        <PeopleStrip step={step} chosen={composition.values.speaker} onChoose={choose} />
        <div className="map-content">
          <Reminders
            step={step}
            onWrite={writeFor}
            onChooseHeading={({ id }) => {
              composition.change({ headingId: id })
              text.current?.focus()
            }}
          />
          {voices.length > 0 && (
            <>
              <VoiceBlocks step={step} headings={voices} onAsk={ask} onWrite={writeFor} />
              <FamilyAndNetwork />
            </>
          )}
          <div className="map-columns">
            {columns.map((heading) => (
              <section
                key={heading.id}
                className={`map-column ${heading.tone}`}
                aria-labelledby={`heading-${heading.id}`}
              >
                <h2 id={`heading-${heading.id}`}>{heading.title}</h2>
                <UnderHeading step={step} headingId={heading.id} hint={heading.hint} onAsk={ask} />
              </section>
            ))}
          </div>
        </div>
      </div>
      <Composer key={step.id} step={step} composition={composition} onChooseSpeaker={choose} textRef={text} />
      <EntryDialog question={question} onClose={() => setQuestion(null)} />
    </div>
  )
}

interface UnderHeadingProps extends StepScreenProps {
  headingId: string
  hint: string
  onAsk: (question: EntryQuestion) => void
}

function UnderHeading({ step, headingId, hint, onAsk }: UnderHeadingProps) {
  const entries = useConference((conference) => entriesUnder(conference, headingId))
  if (entries.length === 0) return <p className="column-hint">{hint}</p>
  return <Entries step={step} entries={entries} onAsk={onAsk} />
}
