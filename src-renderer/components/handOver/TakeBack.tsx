import { useSession } from '../../store/hooks.ts'
import { Button } from '../Button.tsx'
import { SecretForm } from './SecretForm.tsx'

/** The laptop is back: the chair says so by PIN or passphrase. Somebody who came here by mistake goes on. */
export function TakeBack({ onTakenBack, onGoOn }: { onTakenBack: () => void; onGoOn: () => void }) {
  const { client } = useSession()
  return (
    <SecretForm
      title="Back with the chair"
      label="The chair’s PIN"
      hint="Or the passphrase."
      verb="Go on with the conference"
      problemWith={(secret) => (secret === '' ? 'Type the PIN first.' : null)}
      onSecret={async (secret) => {
        const result = await client.takeBack({ secret })
        if (result.ok) onTakenBack()
        return result
      }}
    >
      <Button onPress={onGoOn}>Not yet</Button>
    </SecretForm>
  )
}
