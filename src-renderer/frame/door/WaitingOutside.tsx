import { namesOf } from '../../../src-shared/conference/names.ts'
import type { WhoIsHere } from '../../../src-shared/conference/whoIsHere.ts'
import { Button } from '../../components/Button.tsx'
import { usePerform } from '../../store/hooks.ts'

/** Who waits outside, what that means for what is recorded now, and the way back to the meeting with them. */
export function WaitingOutside({ door: { waiting, partBefore } }: { door: WhoIsHere }) {
  const perform = usePerform()
  return (
    <section className="door-waiting" aria-label="Waiting outside">
      <p>
        <strong>Waiting outside: {namesOf(waiting.map(({ name }) => name))}.</strong> What is recorded now is
        not for them.
      </p>
      {partBefore !== null && (
        <Button
          look="primary"
          onPress={() => void perform('moveToPart', { partId: partBefore.id }, { offerUndo: true })}
        >
          {partBefore.title === '' ? 'Back to the part before' : `Back to: ${partBefore.title}`}
        </Button>
      )}
    </section>
  )
}
