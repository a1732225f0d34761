import { type FormEvent, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useSession } from '../../store/hooks.ts'
import { Doorway } from './Doorway.tsx'
import { NewPassphrase, passphraseProblem } from './NewPassphrase.tsx'

/** The way in by the printed key, with a new passphrase. The key stays the same. */
export function UnlockWithRecoveryKey({ onBack }: { onBack: () => void }) {
  const session = useSession()
  const [recoveryKey, setRecoveryKey] = useState('')
  const [keyProblem, setKeyProblem] = useState<string | null>(null)
  const [value, setValue] = useState({ passphrase: '', repeated: '' })
  const [problem, setProblem] = useState<string | null>(null)
  const [isWorking, setIsWorking] = useState(false)

  async function unlock(event: FormEvent) {
    event.preventDefault()
    const found = passphraseProblem(value)
    setProblem(found)
    if (found !== null || isWorking) return
    setIsWorking(true)
    const result = await session.unlockWithRecoveryKey({ recoveryKey, newPassphrase: value.passphrase })
    setIsWorking(false)
    if (result.ok) return
    const isAboutThePassphrase =
      result.failure.kind === 'refused' && result.failure.code === 'weak-passphrase'
    if (isAboutThePassphrase) setProblem(result.failure.sentence)
    else setKeyProblem(result.failure.sentence)
  }

  return (
    <Doorway title="Use the recovery key">
      <form className="stack" onSubmit={unlock}>
        <TextField
          label="Recovery key"
          hint="From the printed sheet. Capitals, spaces and hyphens do not matter."
          autoFocus
          autoComplete="off"
          spellCheck="false"
          value={recoveryKey}
          onChange={(text) => {
            setRecoveryKey(text)
            setKeyProblem(null)
          }}
          error={keyProblem}
        />
        <h2>Choose a new passphrase</h2>
        <NewPassphrase
          value={value}
          problem={problem}
          onChange={(changed) => {
            setValue(changed)
            setProblem(null)
          }}
        />
        <div className="row">
          <Button type="submit" look="primary" size="big" isDisabled={recoveryKey.trim() === '' || isWorking}>
            {isWorking ? 'Unlocking…' : 'Unlock'}
          </Button>
          <Button onPress={onBack}>Back</Button>
        </div>
      </form>
    </Doorway>
  )
}
