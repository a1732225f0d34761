import { type FormEvent, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { DateField } from '../../components/DateField.tsx'
import { RadioGroup } from '../../components/RadioGroup.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useSession, useSessionData } from '../../store/hooks.ts'
import { Doorway } from './Doorway.tsx'

/** The three things that a new conference starts from. All else is prepared inside it, in any order. */
export function NewConference({ onBack }: { onBack: () => void }) {
  const session = useSession()
  const kinds = useSessionData().practice?.profile.kinds.filter(({ canBeChaired }) => canBeChaired) ?? []
  const [kindId, setKindId] = useState<string | null>(null)
  const [chairName, setChairName] = useState('')
  const [date, setDate] = useState<string | null>(null)
  const [problem, setProblem] = useState<{ kind?: string; chair?: string; other?: string }>({})

  async function start(event: FormEvent) {
    event.preventDefault()
    const name = chairName.trim()
    if (kindId === null || name === '') {
      setProblem({
        ...(kindId === null ? { kind: 'Choose which kind of conference it is.' } : {}),
        ...(name === '' ? { chair: 'Say who chairs it, as it should stand in the record.' } : {}),
      })
      return
    }
    const result = await session.openNew(session.client.startConference({ kindId, chairName: name, date }))
    if (!result.ok) setProblem({ other: result.failure.sentence })
  }

  return (
    <Doorway title="New conference">
      <form className="stack" onSubmit={start}>
        <RadioGroup
          label="Which kind of conference is it?"
          options={kinds}
          value={kindId}
          onChange={(id) => {
            setKindId(id)
            setProblem({})
          }}
          error={problem.kind ?? null}
        />
        <TextField
          label="Who chairs it?"
          autoComplete="name"
          value={chairName}
          onChange={(name) => {
            setChairName(name)
            setProblem({})
          }}
          error={problem.chair ?? null}
        />
        <DateField
          label="Date of the conference"
          hint="Day, month, year. Leave it empty while it is not arranged."
          value={date}
          onChange={setDate}
        />
        {problem.other !== undefined && (
          <p className="field-error" role="alert">
            {problem.other}
          </p>
        )}
        <div className="row">
          <Button type="submit" look="primary" size="big">
            Start preparing
          </Button>
          <Button onPress={onBack}>Back</Button>
        </div>
      </form>
    </Doorway>
  )
}
