import { useState } from 'react'
import { Button } from '../components/Button.tsx'
import { Dialog, DialogButtons } from '../components/Dialog.tsx'
import { HistoryLines } from './HistoryLines.tsx'

/** The history from anywhere in the conference. */
export function HistoryButton() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="bare" onPress={() => setOpen(true)}>
        History
      </Button>
      <Dialog title="What changed, and when" isOpen={isOpen} onClose={() => setOpen(false)} width="wide">
        <p className="quiet">
          Choose a moment to see the whole conference as it was then. Nothing is changed by it.
        </p>
        <div className="stack history-in-dialog">
          <HistoryLines />
        </div>
        <DialogButtons>
          <Button onPress={() => setOpen(false)}>Close</Button>
        </DialogButtons>
      </Dialog>
    </>
  )
}
