import '../styles/layers.css'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import { createRoot } from 'react-dom/client'
import { blankRoom } from '../../src-shared/audience/blankRoom.ts'
import type { RoomBridge } from '../../src-shared/audience/roomBridge.ts'
import { RoomDisplay } from './RoomDisplay.tsx'

declare global {
  interface Window {
    /** Put there by the room's own preload. It only listens: this page can ask for nothing. */
    chairsideRoom?: RoomBridge
  }
}

const root = document.getElementById('root')
if (!root || !window.chairsideRoom) throw new Error('The page was opened without the app around it')

const page = createRoot(root)
page.render(<RoomDisplay view={blankRoom} />)
window.chairsideRoom.onRoomView((view) => page.render(<RoomDisplay view={view} />))
