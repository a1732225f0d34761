import './door.css'
import { useEffect, useEffectEvent, useState } from 'react'
import { whoIsHere } from '../../../src-shared/conference/whoIsHere.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog, DialogButtons } from '../../components/Dialog.tsx'
import { useConference, useIsReadOnly } from '../../store/hooks.ts'
import { WhoIsHere } from './WhoIsHere.tsx'

/**
 * While the meeting goes on: how many are in the room, on every step, and by a press or F4 who they are. Somebody who
 * walks out, comes late or waits outside is recorded from wherever the chair is.
 */
export function WhoIsHereButton() {
  const isGoingOn = useConference(({ meeting }) => meeting.startedAt !== null && meeting.endedAt === null)
  const door = useConference(whoIsHere)
  const isReadOnly = useIsReadOnly()
  const [isOpen, setIsOpen] = useState(false)
  const isOffered = isGoingOn && !isReadOnly

  const openWithKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F4' || event.altKey || event.ctrlKey || event.metaKey || !isOffered) return
    if (event.target instanceof Element && event.target.closest('[role=dialog], [role=alertdialog]')) return
    event.preventDefault()
    setIsOpen(true)
  })
  useEffect(() => {
    document.addEventListener('keydown', openWithKey)
    return () => document.removeEventListener('keydown', openWithKey)
  }, [])

  if (!isOffered) return null
  const isClosed = door.waiting.length > 0
  return (
    <>
      <Button look="bare" aria-keyshortcuts="F4" onPress={() => setIsOpen(true)}>
        <span className={isClosed ? 'door-closed num' : 'num'}>
          {door.here.length} here{isClosed && `, ${door.waiting.length} outside`}
        </span>
      </Button>
      <Dialog title="Who is in the room" width="wide" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <WhoIsHere door={door} />
        <DialogButtons>
          <Button onPress={() => setIsOpen(false)}>Back to the meeting</Button>
        </DialogButtons>
      </Dialog>
    </>
  )
}
