import { contextBridge, ipcRenderer } from 'electron'
import { makeBridge } from './shell/bridge.ts'

/** All that the page can reach: text out, text in. Neither ipcRenderer nor its event objects get through. */
contextBridge.exposeInMainWorld(
  'chairside',
  makeBridge(
    (text) => ipcRenderer.invoke('request', text),
    (listener) => {
      ipcRenderer.on('event', (_event, text: string) => listener(text))
    },
  ),
)
