import type { Entry } from '../../../src-shared/conference/discussion.ts'
import type { Restriction } from '../../../src-shared/conference/people.ts'
import { Button } from '../../components/Button.tsx'
import { ChildrenPicker } from '../../components/ChildrenPicker.tsx'
import { ComboBox } from '../../components/ComboBox.tsx'
import { Dialog, DialogButtons } from '../../components/Dialog.tsx'
import { SavedDateField } from '../../components/SavedDateField.tsx'
import { Select } from '../../components/Select.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useDraftValues } from '../../components/useDraftValues.ts'
import { useConference, usePerform, usePractice } from '../../store/hooks.ts'
import { WithheldFromPicker } from '../people/WithheldFromPicker.tsx'
import { sourceOf, speakerKey, speakerOptions } from './speakers.ts'

/** What is asked about which entry. */
export interface EntryQuestion {
  ask: 'source' | 'children' | 'date' | 'restriction' | 'heading'
  entryId: string
}

const titles: Record<EntryQuestion['ask'], string> = {
  source: 'Who said it',
  children: 'Which children it is about',
  date: 'When it happened',
  restriction: 'Restrict this entry',
  heading: 'Move to another step',
}

/** One question about one entry, over the map. */
export function EntryDialog({ question, onClose }: { question: EntryQuestion | null; onClose: () => void }) {
  const entry = useConference(({ entries }) =>
    question === null ? undefined : entries.byId[question.entryId],
  )
  return (
    <Dialog
      title={question === null ? '' : titles[question.ask]}
      isOpen={entry !== undefined}
      onClose={onClose}
    >
      {question && entry && <Answer ask={question.ask} entry={entry} onClose={onClose} />}
    </Dialog>
  )
}

interface AnswerProps {
  entry: Entry
  onClose: () => void
}

function Answer({ ask, ...props }: AnswerProps & { ask: EntryQuestion['ask'] }) {
  if (ask === 'restriction') return <RestrictionAnswer {...props} />
  const Field = { source: SourceAnswer, children: ChildrenAnswer, date: DateAnswer, heading: HeadingAnswer }[
    ask
  ]
  return (
    <>
      <blockquote className="entry-quoted">{props.entry.text}</blockquote>
      <Field {...props} />
      <DialogButtons>
        <Button look="primary" onPress={props.onClose}>
          Done
        </Button>
      </DialogButtons>
    </>
  )
}

function SourceAnswer({ entry }: AnswerProps) {
  const practice = usePractice()
  const conference = useConference((whole) => whole)
  const perform = usePerform()
  return (
    <ComboBox
      label="Who said it, or which report"
      options={speakerOptions(conference, practice)}
      value={entry.source === null ? null : speakerKey(entry.source)}
      onChange={(key) =>
        void perform('correctEntry', { entryId: entry.id, source: sourceOf(conference, key) })
      }
    />
  )
}

function ChildrenAnswer({ entry }: AnswerProps) {
  const perform = usePerform()
  return (
    <ChildrenPicker
      label="Children"
      value={entry.childIds}
      onChange={(childIds) => perform('correctEntry', { entryId: entry.id, childIds })}
    />
  )
}

function DateAnswer({ entry }: AnswerProps) {
  const perform = usePerform()
  return (
    <SavedDateField
      label="Day"
      field={`entry/${entry.id}/happenedOn`}
      value={entry.happenedOn}
      onCommit={(happenedOn, ending) => perform('correctEntry', { entryId: entry.id, happenedOn }, ending)}
    />
  )
}

function HeadingAnswer({ entry, onClose }: AnswerProps) {
  const { profile } = usePractice()
  const perform = usePerform()
  const options = profile.agenda.flatMap((step) =>
    step.headings.map(({ id, title }) => ({ id, title, hint: step.title })),
  )

  async function move(headingId: string) {
    const result = await perform(
      'moveEntry',
      { entryId: entry.id, headingId, beforeId: null },
      { offerUndo: true },
    )
    if (result.ok) onClose()
  }

  return (
    <Select
      label="Heading"
      options={options}
      value={entry.headingId}
      onChange={(headingId) => void move(headingId)}
    />
  )
}

const usual: Restriction = { withheldFrom: { kind: 'family' }, reason: '' }

function RestrictionAnswer({ entry, onClose }: AnswerProps) {
  const perform = usePerform()
  const draftField = `entry/${entry.id}/restriction`
  const { values, change, clear } = useDraftValues(draftField, entry.restriction ?? usual)

  async function restrict() {
    const result = await perform(
      'restrictEntry',
      { entryId: entry.id, restriction: values },
      { endsDraft: draftField },
    )
    if (!result.ok) return
    clear()
    onClose()
  }

  return (
    <>
      <blockquote className="entry-quoted">{entry.text}</blockquote>
      <WithheldFromPicker
        what="this entry"
        value={values.withheldFrom}
        onChange={(withheldFrom) => change({ withheldFrom })}
      />
      <TextField label="Reason" value={values.reason} onChange={(reason) => change({ reason })} />
      <DialogButtons>
        <Button look="primary" onPress={() => void restrict()}>
          Restrict it
        </Button>
        <Button onPress={onClose}>Close</Button>
      </DialogButtons>
    </>
  )
}
