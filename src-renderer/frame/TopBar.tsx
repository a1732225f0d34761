import type { ReactNode } from 'react'
import { childrensNames } from '../../src-shared/conference/names.ts'
import { Button } from '../components/Button.tsx'
import { Tag } from '../components/Tag.tsx'
import { showToast } from '../components/Toast.tsx'
import { Tooltip } from '../components/Tooltip.tsx'
import { HistoryButton } from '../history/HistoryButton.tsx'
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
import { RoomControls } from './RoomControls.tsx'
import { SaveLight } from './SaveLight.tsx'

/** Whose conference it is, how long it has been going on, that it is saved, and the way out. */
export function TopBar({ children }: { children?: ReactNode }) {
  const session = useSession()
  const { moment } = useConferenceStore()
  const names = useConference(childrensNames)
  const isPractice = useConference((conference) => conference.isPractice)

  async function orTell(leaving: ReturnType<typeof session.leave>) {
    const result = await leaving
    if (!result.ok) showToast({ title: result.failure.sentence })
  }

  return (
    <header className="top-bar">
      <p className="top-bar-names">{names}</p>
      {isPractice && <Tag tone="voice">Practice</Tag>}
      <MeetingTime />
      <RoomControls />
      {moment === null && <SaveLight />}
      <div className="top-bar-buttons">
        {children}
        <UndoButtons />
        <HistoryButton />
        <Button look="bare" onPress={() => void orTell(session.lock())}>
          Lock
        </Button>
        <Button look="bare" onPress={() => void orTell(session.leave())}>
          Home
        </Button>
      </div>
    </header>
  )
}

function UndoButtons() {
  const store = useConferenceStore()
  const { undoState } = useOpened()
  const { undo, redo } = undoState
  return (
    <>
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
    </>
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
