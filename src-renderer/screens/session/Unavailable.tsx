import { Button } from '../../components/Button.tsx'
import { useSession } from '../../store/hooks.ts'
import { Doorway } from './Doorway.tsx'

/** The records cannot be opened: why, and what to do. */
export function Unavailable({ sentence }: { sentence: string }) {
  const session = useSession()
  return (
    <Doorway title="The records cannot be opened">
      <p role="alert">{sentence}</p>
      <p className="quiet">Nothing has been changed or removed.</p>
      <div className="row">
        <Button look="primary" size="big" onPress={() => void session.refresh()}>
          Try again
        </Button>
      </div>
    </Doorway>
  )
}
