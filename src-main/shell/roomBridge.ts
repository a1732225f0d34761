import type { RoomView } from '../../src-shared/audience/room.ts'
import type { RoomBridge } from '../../src-shared/audience/roomBridge.ts'

/**
 * The end of the wire in the room's page: exactly `onRoomView`, frozen. There is no way back to the core.
 *
 * It uses nothing from outside its own body, because one of the shells hands it to the browser as source text.
 *
 * @param receive is given the listener for each text with a view
 */
export function makeRoomBridge(receive: (listener: (text: string) => void) => void): RoomBridge {
  let latest: RoomView | null = null
  let listener: (view: RoomView) => void = () => {}

  receive((text) => {
    latest = JSON.parse(text) as RoomView
    listener(latest)
  })

  return Object.freeze({
    onRoomView(next: (view: RoomView) => void) {
      listener = next
      // A view may have come before the page was ready for it.
      if (latest !== null) next(latest)
    },
  })
}
