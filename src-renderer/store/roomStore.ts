import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RoomView } from '../../src-shared/audience/room.ts'
import type { Result } from '../../src-shared/result.ts'
import type { Connection } from '../client.ts'

/** The display in the room as the chair knows of it: exactly what the core says that it shows. */
export class RoomStore {
  /** Null while there is no display. */
  readonly shows: StoreApi<{ view: RoomView | null }> = createStore(() => ({ view: null }))
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
    connection.subscribe('roomShows', (view) => this.shows.setState({ view }))
  }

  get isOpen(): boolean {
    return this.shows.getState().view !== null
  }

  /** Opens it, blank. Refused where there is no second screen. */
  open(conferenceId: string): Promise<Result<null>> {
    return this.#connection.client.openRoomDisplay({ conferenceId })
  }

  close(): Promise<Result<null>> {
    return this.#connection.client.closeRoomDisplay(null)
  }

  /** Blanks the room, or shows it the step again. */
  setBlank(isBlank: boolean): Promise<Result<null>> {
    return this.#connection.client.setRoomBlank({ isBlank })
  }

  /** Says which child's plan is being made. Nothing happens while there is no display. */
  async showPlanOf(childId: string): Promise<void> {
    if (this.isOpen) await this.#connection.client.showPlanInRoom({ childId })
  }
}
