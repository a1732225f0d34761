import { type FormEvent, useRef, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useSession } from '../../store/hooks.ts'
import { Doorway } from './Doorway.tsx'
import { RecordsName } from './RecordsName.tsx'
import { UnlockWithRecoveryKey } from './UnlockWithRecoveryKey.tsx'

/** The records are locked. A wrong passphrase is said in words; there is always the way by the recovery key. */
export function Unlock() {
  const [forgotten, setForgotten] = useState(false)
  if (forgotten) return <UnlockWithRecoveryKey onBack={() => setForgotten(false)} />
  return (
    <Doorway title="Unlock your conferences">
      <PassphraseForm />
      <div className="row">
        <Button look="bare" onPress={() => setForgotten(true)}>
          I have forgotten it: use the recovery key
        </Button>
      </div>
    </Doorway>
  )
}

function PassphraseForm() {
  const session = useSession()
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isWorking, setIsWorking] = useState(false)
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)

  async function unlock(event: FormEvent) {
    event.preventDefault()
    if (isWorking) return
    if (passphrase === '') {
      setProblem('Type the passphrase first.')
      input.current?.focus()
      return
    }
    setIsWorking(true)
    const result = await session.unlock(passphrase)
    setIsWorking(false)
    if (result.ok) return
    setProblem(result.failure.sentence)
    input.current?.select()
  }

  return (
    <form className="stack" onSubmit={unlock}>
      <RecordsName />
      <TextField
        label="Passphrase"
        type="password"
        autoComplete="current-password"
        autoFocus
        inputRef={input}
        value={passphrase}
        onChange={(text) => {
          setPassphrase(text)
          setProblem(null)
        }}
        error={problem}
      />
      <div className="row">
        <Button type="submit" look="primary" size="big" isDisabled={isWorking}>
          {isWorking ? 'Unlocking…' : 'Unlock'}
        </Button>
      </div>
    </form>
  )
}
