import './room.css'
import { useEffect, useEffectEvent, useState } from 'react'
import type { RoomView } from '../../src-shared/audience/room.ts'
import type { Result } from '../../src-shared/result.ts'
import { Button } from '../components/Button.tsx'
import { Dialog, DialogButtons } from '../components/Dialog.tsx'
import { Kbd } from '../components/Kbd.tsx'
import { Menu } from '../components/Menu.tsx'
import { showToast } from '../components/Toast.tsx'
import { RoomDisplay } from '../room/RoomDisplay.tsx'
import { useConferenceStore, useSession } from '../store/hooks.ts'
import { useRoomView } from './useRoom.ts'

/** The display in the room: what it shows, and the key to blank it at once. A small menu while there is none. */
export function RoomControls() {
  const { room } = useSession()
  const { conferenceId } = useConferenceStore()
  const view = useRoomView()
  const [looks, setLooks] = useState(false)

  // The room sees nothing of a conference that the chair has left.
  useEffect(
    () => () => {
      if (room.isOpen) void room.close()
    },
    [room],
  )

  const blankOrShow = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F9' || view === null) return
    event.preventDefault()
    if (!event.repeat) void orTell(room.setBlank(view.kind !== 'blank'))
  })
  useEffect(() => {
    // Before anything else can take the key: blanking the room never waits.
    document.addEventListener('keydown', blankOrShow, true)
    return () => document.removeEventListener('keydown', blankOrShow, true)
  }, [])

  if (view === null)
    return (
      <Menu
        look="bare"
        aria-label="Room display"
        actions={[
          {
            id: 'open',
            title: 'Open the room display',
            onAction: () => void orTell(room.open(conferenceId)),
          },
        ]}
      >
        Room
      </Menu>
    )

  const isBlank = view.kind === 'blank'
  return (
    <div className="room-controls">
      <p className="room-sees">
        Room sees: <strong>{inWords(view)}</strong>
      </p>
      <Button aria-keyshortcuts="F9" onPress={() => void orTell(room.setBlank(!isBlank))}>
        {isBlank ? 'Show' : 'Blank'} <Kbd keys="F9" />
      </Button>
      <Menu
        look="bare"
        aria-label="Room display"
        actions={[
          { id: 'look', title: 'See what the room sees', onAction: () => setLooks(true) },
          { id: 'close', title: 'Close the room display', onAction: () => void orTell(room.close()) },
        ]}
      >
        <span aria-hidden="true">⋯</span>
      </Menu>
      <Dialog title="What the room sees" width="wide" isOpen={looks} onClose={() => setLooks(false)}>
        <div className="room-copy">
          <RoomDisplay view={view} isCopy />
        </div>
        <DialogButtons>
          <Button onPress={() => setLooks(false)}>Close</Button>
        </DialogButtons>
      </Dialog>
    </div>
  )
}

function inWords(view: RoomView): string {
  return view.kind === 'blank' ? 'nothing' : view.title
}

async function orTell(asking: Promise<Result<null>>): Promise<void> {
  const result = await asking
  if (!result.ok) showToast({ title: result.failure.sentence })
}
