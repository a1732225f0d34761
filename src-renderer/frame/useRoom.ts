import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { RoomView } from '../../src-shared/audience/room.ts'
import { useSession } from '../store/hooks.ts'

/** What the display in the room shows; null while there is none. */
export function useRoomView(): RoomView | null {
  return useStore(useSession().room.shows, ({ view }) => view)
}

/** While plans are made the room sees the plan of the child that the chair is at. */
export function useRoomSeesPlanOf(childId: string): void {
  const { room } = useSession()
  const isOpen = useRoomView() !== null
  useEffect(() => {
    if (isOpen) void room.showPlanOf(childId)
  }, [room, isOpen, childId])
}
