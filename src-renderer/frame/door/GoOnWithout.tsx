import { useState } from 'react'
import type { WhoIsHere } from '../../../src-shared/conference/whoIsHere.ts'
import { Button } from '../../components/Button.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useDraftValues } from '../../components/useDraftValues.ts'
import { useConference, usePerform } from '../../store/hooks.ts'

const draftField = 'door/outside'
const nobodyYet: { chosen: string[]; reason: string } = { chosen: [], reason: '' }

/**
 * A closed session: somebody is asked to wait outside for as short a time as can be, and what is recorded meanwhile is
 * not for them. Source: Wales Safeguarding Procedures, section 3 part 2; any other sending away is an exclusion.
 */
export function GoOnWithout({ door }: { door: WhoIsHere }) {
  const chairId = useConference((conference) => conference.chairId)
  const perform = usePerform()
  const { values, change, clear } = useDraftValues(draftField, nobodyYet)
  const stillHere = door.here.filter(({ participantId }) => participantId !== chairId)
  const [isAsked, setIsAsked] = useState(false)
  const isChosen = (id: string) => values.chosen.includes(id)
  const [first, ...others] = stillHere.map(({ participantId }) => participantId).filter(isChosen)

  async function goOn() {
    setIsAsked(first === undefined)
    if (first === undefined) return
    const args = { participantIds: [first, ...others] as [string, ...string[]], reason: values.reason.trim() }
    const result = await perform('goOnWithout', args, { endsDraft: draftField })
    if (result.ok) clear()
  }

  return (
    <Disclosure title="Ask somebody to wait outside">
      <div className="stack">
        <p className="quiet">
          For what somebody here may not hear. It is for the shortest time, and they are told why. To leave
          somebody out for the rest, record it under “Opening”, in “Exclusions”.
        </p>
        <PersonPicker
          label="Who waits outside?"
          several
          people={stillHere.map(({ participantId, name }) => ({ id: participantId, name }))}
          value={values.chosen}
          onChange={(chosen) => change({ chosen })}
        />
        <TextField label="Why?" value={values.reason} onChange={(reason) => change({ reason })} />
        <div className="row">
          <Button look="primary" onPress={() => void goOn()}>
            Go on without them
          </Button>
          {isAsked && (
            <p className="field-error" role="alert">
              Choose who waits outside first.
            </p>
          )}
        </div>
      </div>
    </Disclosure>
  )
}
