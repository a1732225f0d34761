import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { useSession } from '../../store/hooks.ts'
import { Doorway } from './Doorway.tsx'
import { PassphraseForm } from './PassphraseForm.tsx'
import { UnlockWithRecoveryKey } from './UnlockWithRecoveryKey.tsx'

/** The records are locked. A wrong passphrase is said in words; there is always the way by the recovery key. */
export function Unlock() {
  const session = useSession()
  const [forgotten, setForgotten] = useState(false)
  if (forgotten) return <UnlockWithRecoveryKey onBack={() => setForgotten(false)} />
  return (
    <Doorway title="Unlock your conferences">
      <PassphraseForm
        verb="Unlock"
        working="Unlocking…"
        onPassphrase={(passphrase) => session.unlock(passphrase)}
      />
      <div className="row">
        <Button look="bare" onPress={() => setForgotten(true)}>
          I have forgotten it: use the recovery key
        </Button>
      </div>
    </Doorway>
  )
}
