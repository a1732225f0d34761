import type { RoomView } from './room.ts'

/** All that the page of the room can reach outside itself: it listens, and can ask for nothing. */
export interface RoomBridge {
  /** Calls the listener with what the room sees, now and after each change. The last listener is the one that is called. */
  onRoomView(listener: (view: RoomView) => void): void
}
