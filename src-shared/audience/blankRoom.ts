import type { RoomView } from './room.ts'

/** Calm paper and nothing on it. */
export const blankRoom: RoomView = { kind: 'blank' }
