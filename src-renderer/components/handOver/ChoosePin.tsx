import { useSession } from '../../store/hooks.ts'
import { Button } from '../Button.tsx'
import { SecretForm } from './SecretForm.tsx'

/** The chair chooses how the laptop comes back to them, and it is handed over. */
export function ChoosePin({ onHandedOver, onCancel }: { onHandedOver: () => void; onCancel: () => void }) {
  const { client } = useSession()
  return (
    <SecretForm
      title="Hand over the laptop"
      label="A PIN to come back"
      hint="4 to 6 digits that only you know. If you forget them, your passphrase works as well."
      verb="Hand over"
      problemWith={(pin) => (/^\d{4,6}$/.test(pin) ? null : 'A PIN has 4 to 6 digits.')}
      onSecret={async (pin) => {
        const result = await client.handOver({ pin })
        if (result.ok) onHandedOver()
        return result
      }}
    >
      <Button onPress={onCancel}>Not now</Button>
    </SecretForm>
  )
}
