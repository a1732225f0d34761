import type { RefObject } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import type { AgendaStep, EntryHeading } from '../../../src-shared/practice/profile.ts'
import { ChildrenPicker } from '../../components/ChildrenPicker.tsx'
import { ChoiceButtons } from '../../components/ChoiceButtons.tsx'
import { DateField } from '../../components/DateField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { WithheldFromPicker } from '../people/WithheldFromPicker.tsx'
import type { Composition } from './composition.ts'
import { HeadingButtons } from './HeadingButtons.tsx'

export interface ComposerChoicesProps {
  step: AgendaStep
  heading: EntryHeading
  values: Composition
  change: (changes: Partial<Composition>) => void
  textRef: RefObject<HTMLElement | null>
}

const standings = [
  { id: 'fact' as const, title: 'Fact' },
  { id: 'opinion' as const, title: 'Opinion' },
]

/** What the next entry is filed with, as buttons: everything that can be typed can be pressed as well. */
export function ComposerChoices({ step, heading, values, change, textRef }: ComposerChoicesProps) {
  const { restriction } = values
  return (
    <>
      <div className="composer-choices">
        <HeadingButtons
          headings={headingsToPress(step, heading)}
          value={heading.id}
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
        <div className="composer-marks">
          <ToggleButton
            className="choice"
            isSelected={values.exactWords}
            onChange={(exactWords) => change({ exactWords })}
          >
            Exact words
          </ToggleButton>
          <ToggleButton
            className="choice"
            isSelected={restriction !== null}
            onChange={(isRestricted) =>
              change({ restriction: isRestricted ? { withheldFrom: { kind: 'family' }, reason: '' } : null })
            }
          >
            Restricted
          </ToggleButton>
        </div>
        {heading.dated && (
          <DateField
            label="Happened on"
            value={values.happenedOn}
            onChange={(happenedOn) => change({ happenedOn })}
          />
        )}
        <ChoiceButtons
          label="Fact or opinion"
          labelHidden
          options={standings}
          value={values.standing}
          onChange={(standing) => {
            change({ standing })
            textRef.current?.focus()
          }}
          canClear
        />
      </div>
      {restriction !== null && (
        <div className="row end">
          <WithheldFromPicker
            what="the next entry"
            value={restriction.withheldFrom}
            onChange={(withheldFrom) => change({ restriction: { ...restriction, withheldFrom } })}
          />
          <div className="grow">
            <TextField
              label="Reason for the restriction"
              value={restriction.reason}
              onChange={(reason) => change({ restriction: { ...restriction, reason } })}
            />
          </div>
        </div>
      )}
    </>
  )
}

/** The headings of the step, of the child’s voice only the first (the houses have buttons with each child), and the chosen one. */
function headingsToPress({ headings }: AgendaStep, chosen: EntryHeading): EntryHeading[] {
  const voice = headings.find(({ tone }) => tone === 'voice')
  const shown = headings.filter((one) => one.tone !== 'voice' || one === voice)
  return shown.some(({ id }) => id === chosen.id) ? shown : [...shown, chosen]
}
