import { Button } from '../components/Button.tsx'
import { Dialog, DialogButtons } from '../components/Dialog.tsx'
import { HistoryLines } from './HistoryLines.tsx'

/** The history, over the screen. */
export function HistoryDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog title="What changed, and when" isOpen={isOpen} onClose={onClose} width="wide">
      <p className="quiet">
        Choose a moment to see the whole conference as it was then. Nothing is changed by it.
      </p>
      <div className="stack history-in-dialog">
        <HistoryLines />
      </div>
      <DialogButtons>
        <Button onPress={onClose}>Close</Button>
      </DialogButtons>
    </Dialog>
  )
}
