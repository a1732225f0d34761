import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { useSession } from '../../store/hooks.ts'
import { Doorway } from './Doorway.tsx'
import { PassphraseForm } from './PassphraseForm.tsx'
import { RecoveryKeySheet } from './RecoveryKeySheet.tsx'

/** A new recovery key, for a sheet that was lost, seen by somebody, or never printed. */
export function NewRecoveryKey({ onDone }: { onDone: () => void }) {
  const session = useSession()
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)

  async function make(passphrase: string) {
    const result = await session.client.replaceRecoveryKey({ passphrase })
    if (result.ok) setRecoveryKey(result.value.recoveryKey)
    return result
  }

  if (recoveryKey !== null) return <RecoveryKeySheet recoveryKey={recoveryKey} onKept={onDone} />
  return (
    <Doorway title="A new recovery key">
      <p>
        The key that was printed before stops working on this computer as soon as the new one is made. Destroy
        the old sheet. Your passphrase stays as it is.
      </p>
      <PassphraseForm verb="Make a new recovery key" working="Making the key…" onPassphrase={make}>
        <Button size="big" onPress={onDone}>
          Back
        </Button>
      </PassphraseForm>
    </Doorway>
  )
}
