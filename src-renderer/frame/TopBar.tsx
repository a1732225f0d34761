import { type ReactNode, useState } from 'react'
import { childrensNames } from '../../src-shared/conference/names.ts'
import { Button } from '../components/Button.tsx'
import { Menu } from '../components/Menu.tsx'
import { Tag } from '../components/Tag.tsx'
import { showToast } from '../components/Toast.tsx'
import { Tooltip } from '../components/Tooltip.tsx'
import { useWindowMatches } from '../components/useWindowMatches.ts'
import { HistoryDialog } from '../history/HistoryDialog.tsx'
import {
  redoAndTell,
  undoAndTell,
  useConference,
  useConferenceStore,
  useOpened,
  useSession,
} from '../store/hooks.ts'
import { useNow } from '../useNow.ts'
import { lengthInWords, minutesBetween } from '../words.ts'
import { WhoIsHereButton } from './door/WhoIsHereButton.tsx'
import { RoomControls } from './RoomControls.tsx'
import { SaveLight } from './SaveLight.tsx'

/**
 * Whose conference it is, how long it has been going on, who is there, that it is saved, and the way out. In a narrow
 * window what is rarely needed stands in a menu.
 */
export function TopBar({ children }: { children?: ReactNode }) {
  const session = useSession()
  const { moment } = useConferenceStore()
  const isNarrow = useWindowMatches('(max-width: 1120px)')
  const [isHistoryOpen, setIsHistoryOpen] = useState(false)
  const names = useConference(childrensNames)
  const isPractice = useConference((conference) => conference.isPractice)

  async function orTell(leaving: ReturnType<typeof session.leave>) {
    const result = await leaving
    if (!result.ok) showToast({ title: result.failure.sentence })
  }

  const showHistory = () => setIsHistoryOpen(true)
  const lock = () => void orTell(session.lock())
  const goHome = () => void orTell(session.leave())

  return (
    <header className="top-bar">
      <p className="top-bar-names">{names}</p>
      {isPractice && <Tag tone="voice">Practice</Tag>}
      <MeetingTime />
      <WhoIsHereButton />
      <RoomControls />
      {moment === null && <SaveLight />}
      <div className="top-bar-buttons">
        {children}
        <UndoButton />
        {isNarrow ? (
          <MoreMenu onHistory={showHistory} onLock={lock} onHome={goHome} />
        ) : (
          <>
            <RedoButton />
            <Button look="bare" onPress={showHistory}>
              History
            </Button>
            <Button look="bare" onPress={lock}>
              Lock
            </Button>
            <Button look="bare" onPress={goHome}>
              Home
            </Button>
          </>
        )}
        <HistoryDialog isOpen={isHistoryOpen} onClose={() => setIsHistoryOpen(false)} />
      </div>
    </header>
  )
}

interface MoreMenuProps {
  onHistory: () => void
  onLock: () => void
  onHome: () => void
}

function MoreMenu({ onHistory, onLock, onHome }: MoreMenuProps) {
  const store = useConferenceStore()
  const { redo } = useOpened().undoState
  return (
    <Menu
      look="bare"
      actions={[
        {
          id: 'redo',
          title: redo === null ? 'Redo' : `Redo: ${redo}`,
          isDisabled: redo === null,
          onAction: () => void redoAndTell(store),
        },
        { id: 'history', title: 'History', onAction: onHistory },
        { id: 'lock', title: 'Lock', onAction: onLock },
        { id: 'home', title: 'Home', onAction: onHome },
      ]}
    >
      More
    </Menu>
  )
}

function UndoButton() {
  const store = useConferenceStore()
  const { undo } = useOpened().undoState
  return (
    <Tooltip text={undo === null ? 'Nothing to undo' : `Undo: ${undo} (Ctrl+Z)`}>
      <Button
        look="bare"
        isDisabled={undo === null}
        aria-label={undo === null ? 'Undo' : `Undo: ${undo}`}
        onPress={() => void undoAndTell(store)}
      >
        Undo
      </Button>
    </Tooltip>
  )
}

function RedoButton() {
  const store = useConferenceStore()
  const { redo } = useOpened().undoState
  return (
    <Tooltip text={redo === null ? 'Nothing to do again' : `Redo: ${redo} (Ctrl+Y)`}>
      <Button
        look="bare"
        isDisabled={redo === null}
        aria-label={redo === null ? 'Redo' : `Redo: ${redo}`}
        onPress={() => void redoAndTell(store)}
      >
        Redo
      </Button>
    </Tooltip>
  )
}

function MeetingTime() {
  const startedAt = useConference((conference) => conference.meeting.startedAt)
  const endedAt = useConference((conference) => conference.meeting.endedAt)
  const { moment } = useConferenceStore()
  const clock = useNow(10_000)
  const now = moment === null ? clock : new Date(moment.at)
  if (startedAt === null) return null
  const minutes = minutesBetween(startedAt, endedAt === null ? now : new Date(endedAt))
  const length = lengthInWords(minutes)
  if (length === null) return null
  return (
    <p className="top-bar-time num">
      <strong>{length}</strong>
      <span className="visually-hidden"> since the meeting started</span>
    </p>
  )
}
