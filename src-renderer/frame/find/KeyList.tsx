import { Button } from '../../components/Button.tsx'
import { Dialog, DialogButtons } from '../../components/Dialog.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { keysByPlace } from './keys.ts'

/** Every key there is, by where it works. */
export function KeyList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog title="Keys" width="wide" isOpen={isOpen} onClose={onClose}>
      <div className="key-list">
        {keysByPlace.map(({ place, keys }) => (
          <section key={place} aria-label={place}>
            <h3>{place}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <Kbd keys={key} />
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <DialogButtons>
        <Button autoFocus onPress={onClose}>
          Close
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
