import { type FormEvent, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { useSession } from '../../store/hooks.ts'
import { Doorway } from './Doorway.tsx'
import { NewPassphrase, passphraseProblem } from './NewPassphrase.tsx'
import { RecoveryKeySheet } from './RecoveryKeySheet.tsx'

/** Before anything else: a passphrase for the records, then the recovery key on paper. */
export function FirstRun() {
  const session = useSession()
  const [value, setValue] = useState({ passphrase: '', repeated: '' })
  const [problem, setProblem] = useState<string | null>(null)
  const [isWorking, setIsWorking] = useState(false)
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)

  async function create(event: FormEvent) {
    event.preventDefault()
    const found = passphraseProblem(value)
    setProblem(found)
    if (found !== null || isWorking) return
    setIsWorking(true)
    const result = await session.client.createRecords({ passphrase: value.passphrase })
    setIsWorking(false)
    if (result.ok) setRecoveryKey(result.value.recoveryKey)
    else setProblem(result.failure.sentence)
  }

  if (recoveryKey !== null) {
    return <RecoveryKeySheet recoveryKey={recoveryKey} onKept={() => void session.refresh()} />
  }
  return (
    <Doorway title="Choose a passphrase">
      <p>
        What families say in a conference stays on this computer, locked with your passphrase. Nobody can read
        it without the passphrase, and nobody can send you a new one.
      </p>
      <form className="stack" onSubmit={create}>
        <NewPassphrase
          autoFocus
          value={value}
          problem={problem}
          onChange={(changed) => {
            setValue(changed)
            setProblem(null)
          }}
        />
        <div className="row">
          <Button type="submit" look="primary" size="big" isDisabled={isWorking}>
            {isWorking ? 'Making the records…' : 'Go on'}
          </Button>
        </div>
      </form>
    </Doorway>
  )
}
