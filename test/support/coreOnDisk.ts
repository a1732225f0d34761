import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Core, NamedFile, RoomWindow } from '../../src-main/core/core.ts'
import { createCore } from '../../src-main/core/createCore.ts'
import type { RoomView } from '../../src-shared/audience/room.ts'
import type { OperationArgs, OperationName } from '../../src-shared/conference/operations/registry.ts'
import type { Changed } from '../../src-shared/contract.ts'
import { WatchedMaker } from './watchedMaker.ts'

export const passphrase = 'four swans on the mere'

/** A window for the projector that remembers what it was sent. */
export class RoomOnPaper implements RoomWindow {
  readonly views: RoomView[] = []
  isClosed = false
  readonly onClosed: () => void

  constructor(onClosed: () => void) {
    this.onClosed = onClosed
  }

  show(view: RoomView): void {
    if (this.isClosed) throw new Error('Nothing is shown in a window that has been closed.')
    this.views.push(structuredClone(view))
  }

  /** Closed by the app, or by somebody at the projector. */
  close(): void {
    if (this.isClosed) return
    this.isClosed = true
    this.onClosed()
  }
}

/** A real core over real, encrypted records in a temporary folder, with a clock and ids that count. */
export class CoreOnDisk {
  readonly dataFolder = mkdtempSync(join(tmpdir(), 'chairside-core-'))
  /** What was shown and saved, instead of windows and dialogs. */
  readonly shown: NamedFile[] = []
  readonly saved: NamedFile[] = []
  /** The chair is asked where to save, and changes their mind. */
  declinesToSave = false
  /** Every window for the projector that was opened. */
  readonly rooms: RoomOnPaper[] = []
  /** What makes the documents. */
  readonly maker = new WatchedMaker()
  core: Core
  private seconds = 0
  private ids = 0

  constructor() {
    this.core = this.make()
  }

  /** As when the app is closed and started again. */
  async restart(): Promise<void> {
    await this.core.close()
    this.core = this.make()
  }

  /** Performs an operation at the newest revision. */
  async perform<N extends OperationName>(
    conferenceId: string,
    operation: N,
    args: OperationArgs<N>,
  ): Promise<Changed> {
    const { revision } = await this.core.handlers.openConference({ conferenceId })
    return await this.core.handlers.perform({
      conferenceId,
      baseRevision: revision,
      operation,
      args,
    } as Parameters<Core['handlers']['perform']>[0])
  }

  async remove(): Promise<void> {
    await this.core.close()
    rmSync(this.dataFolder, { recursive: true, force: true })
  }

  private make(): Core {
    return createCore({
      dataFolder: this.dataFolder,
      outside: {
        saveFiles: async (files) => {
          if (this.declinesToSave) return null
          this.saved.push(...files)
          return { folder: 'somewhere', files: files.map(({ name }) => name) }
        },
        showDocument: async (file) => {
          this.shown.push(file)
        },
        openRoomWindow: async (onClosed) => {
          const room = new RoomOnPaper(onClosed)
          this.rooms.push(room)
          return room
        },
        startMaker: this.maker.start,
      },
      clock: () => new Date(Date.UTC(2026, 2, 24, 10, 0, ++this.seconds)).toISOString(),
      newId: () => `id-${++this.ids}`,
      shellName: 'test',
      version: '0.0.0-test',
    })
  }
}
