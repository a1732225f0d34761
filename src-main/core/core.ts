import type { RoomView } from '../../src-shared/audience/room.ts'
import type { Instant } from '../../src-shared/conference/values.ts'
import type { EventName, Events, Handlers } from '../../src-shared/contract.ts'

/** A finished document: its file name without a folder, and its bytes. Never on disk unless the chair says so. */
export interface NamedFile {
  name: string
  mediaType: string
  bytes: Uint8Array
}

/** The window for the projector. It gets views of the room and nothing else, over a channel of its own. */
export interface RoomWindow {
  show(view: RoomView): void
  /** Closes it for good. Nothing happens when it is closed already. */
  close(): void
}

/** A process that makes documents and has nothing else: no window, no records, nothing of the app's environment. */
export interface MakerProcess {
  /** Sends it JSON values and bytes. */
  post(message: unknown): void
  /** Ends it at once, whatever it is doing. */
  kill(): void
}

/** What comes from a `MakerProcess`. */
export interface MakerListener {
  message(message: unknown): void
  /** Called once when it has ended, whoever ended it. */
  ended(): void
}

/** What the core needs from where it runs. The shell provides it; the core never asks which shell it is. */
export interface Outside {
  /** Asks where to save, and saves. Null when the chair changed their mind. Existing files are never overwritten. */
  saveFiles(files: NamedFile[]): Promise<{ folder: string; files: string[] } | null>
  /** Shows a document in a window of its own, from which it can be printed. Nothing is written to disk. */
  showDocument(file: NamedFile): Promise<void>
  /**
   * Opens the window for the projector, on another screen than the chair's; it shows nothing yet. Refused where there is
   * no other screen. `onClosed` is called once when it has gone, whoever closed it.
   */
  openRoomWindow(onClosed: () => void): Promise<RoomWindow>
  /** Starts `documentsProcess.ts` in a process of its own, with little memory and an empty environment. */
  startMaker(listener: MakerListener): MakerProcess
}

export interface CoreOptions {
  /** Folder of the records on this machine. Created when it is not there. */
  dataFolder: string
  outside: Outside
  /** The current moment. */
  clock: () => Instant
  /** A new unguessable id that fits `Id`. */
  newId: () => string
  /** "Electron" or "Chromium", shown under About. */
  shellName: string
  version: string
}

export interface Core {
  handlers: Handlers
  /** Calls the listener for each event meant for the chair's window. Answers with the way to stop. */
  onEvent(listener: <N extends EventName>(event: N, payload: Events[N]) => void): () => void
  /** Locks the records and forgets the key, as when the computer goes to sleep. Drafts are on disk already. */
  lock(): Promise<void>
  /** Checkpoints and closes the records. The core answers nothing after it. */
  close(): Promise<void>
}
