import { useState } from 'react'
import { participantName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { longDate } from '../../../src-shared/practice/formatDate.ts'
import { Button } from '../../components/Button.tsx'
import { ComboBox } from '../../components/ComboBox.tsx'
import { DateField } from '../../components/DateField.tsx'
import { Dialog, DialogButtons } from '../../components/Dialog.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useDraftValues } from '../../components/useDraftValues.ts'
import { useConference, usePerform, usePractice } from '../../store/hooks.ts'
import { limitOf } from '../people/conferenceDates.ts'
import { peopleOptions } from '../people/participants.ts'
import { GroundsPicker } from './GroundsPicker.tsx'
import { ScopePicker } from './ScopePicker.tsx'

interface NewExclusion {
  personId: string | null
  /** Null: the whole conference. */
  partIds: string[] | null
  groundIds: string[]
  rationale: string
  requestedById: string | null
  requestedOn: string | null
  managersDecisionReference: string
  minimumDuration: string
}

const draftField = 'exclusion/new'
const nothingYet: NewExclusion = {
  personId: null,
  partIds: null,
  groundIds: [],
  rationale: '',
  requestedById: null,
  requestedOn: null,
  managersDecisionReference: '',
  minimumDuration: '',
}

/**
 * The chair's decision to leave somebody out. A rule needs several things at once, so it is recorded by its button; what
 * is filled in stays when the dialog is closed.
 */
export function ExcludeDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const perform = usePerform()
  const { values, change, clear } = useDraftValues(draftField, nothingYet)
  const [problem, setProblem] = useState<string | null>(null)
  const name = useConference((conference) =>
    values.personId === null ? 'somebody' : participantName(conference, values.personId),
  )

  async function exclude() {
    const { personId, partIds, ...given } = values
    if (personId === null) return setProblem('Choose the person first.')
    const scope = partIds === null ? ({ kind: 'whole' } as const) : ({ kind: 'parts', partIds } as const)
    const result = await perform(
      'excludePerson',
      { personId, scope, ...given },
      { endsDraft: draftField, refusals: 'inline' },
    )
    setProblem(result.ok ? null : result.failure.sentence)
    if (!result.ok) return
    clear()
    onClose()
  }

  return (
    <Dialog title="Exclude somebody" isOpen={isOpen} onClose={onClose} width="wide">
      <Person personId={values.personId} onChange={(personId) => change({ personId })} />
      <ScopePicker partIds={values.partIds} onChange={(partIds) => change({ partIds })} />
      <GroundsPicker value={values.groundIds} onChange={(groundIds) => change({ groundIds })} />
      <TextField
        label="Evidence"
        hint="What has happened that makes it necessary."
        multiline
        value={values.rationale}
        onChange={(rationale) => change({ rationale })}
      />
      <Request values={values} change={change} />
      <TextField
        label="Shortest time for which it is needed"
        value={values.minimumDuration}
        onChange={(minimumDuration) => change({ minimumDuration })}
      />
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <DialogButtons>
        <Button look="primary" onPress={() => void exclude()}>
          Record my decision to exclude {name}
        </Button>
        <Button onPress={onClose}>Close</Button>
      </DialogButtons>
    </Dialog>
  )
}

function Person({ personId, onChange }: { personId: string | null; onChange: (id: string | null) => void }) {
  const practice = usePractice()
  const options = useConference((conference) => {
    const excluded = rows(conference.exclusions).map((exclusion) => exclusion.personId)
    return peopleOptions(
      conference,
      practice,
      ({ id }) => id !== conference.chairId && !excluded.includes(id),
    )
  })
  return <ComboBox label="Who" options={options} value={personId} onChange={onChange} />
}

interface RequestProps {
  values: NewExclusion
  change: (changes: Partial<NewExclusion>) => void
}

function Request({ values, change }: RequestProps) {
  const practice = usePractice()
  const people = useConference((conference) => peopleOptions(conference, practice))
  const limit = useConference((conference) => limitOf(conference, practice, 'exclusionRequested'))
  const isLate = limit !== null && values.requestedOn !== null && values.requestedOn > limit.date
  return (
    <div className="fields">
      <ComboBox
        label="Asked for by"
        options={people}
        value={values.requestedById}
        onChange={(requestedById) => change({ requestedById })}
      />
      <div>
        <DateField
          label="Asked for on"
          value={values.requestedOn}
          onChange={(requestedOn) => change({ requestedOn })}
        />
        {isLate && <p className="late">Short notice: the rule is by {longDate(limit.date)}</p>}
      </div>
      <TextField
        label="Manager’s decision, reference"
        value={values.managersDecisionReference}
        onChange={(managersDecisionReference) => change({ managersDecisionReference })}
      />
    </div>
  )
}
