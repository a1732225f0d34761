import { contextBridge, ipcRenderer } from 'electron'
import { makeRoomBridge } from './shell/roomBridge.ts'

/** All that the room's page can reach: views in, and nothing out. */
contextBridge.exposeInMainWorld(
  'chairsideRoom',
  makeRoomBridge((listener) => {
    ipcRenderer.on('room', (_event, text: string) => listener(text))
  }),
)
