import { blankRoom } from '../../src-shared/audience/blankRoom.ts'
import { type RoomChoice, type RoomView, roomView } from '../../src-shared/audience/room.ts'
import type { Conference } from '../../src-shared/conference/conference.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import { Refusal } from '../../src-shared/result.ts'
import type { Outside, RoomWindow } from './core.ts'

export interface RoomDisplayOptions {
  openWindow: Outside['openRoomWindow']
  practice: Practice
  documentOf: (conferenceId: string) => Conference
  /** Tells the chair exactly what the room sees; null when there is no display. */
  tellChair: (view: RoomView | null) => void
}

interface Showing extends RoomChoice {
  conferenceId: string
  /** The part of the meeting that is going on: who is in the room. */
  partId: string
  window: RoomWindow | null
  /** What was sent last, as text, so that what has not changed is not sent again. */
  sent: string
}

/**
 * The display in the room: which conference it shows, whether it is blank, and the window. The room's view is made
 * afresh from the document after each change, and only while a window is open.
 */
export class RoomDisplay {
  readonly #options: RoomDisplayOptions
  #showing: Showing | null = null

  constructor(options: RoomDisplayOptions) {
    this.#options = options
  }

  /** Opens the window, blank. Refused where there is no conference or no second screen. */
  async open(conferenceId: string): Promise<void> {
    const { partId } = this.#options.documentOf(conferenceId).meeting
    if (this.#showing?.conferenceId === conferenceId) return
    this.close()
    const showing: Showing = { conferenceId, partId, isBlank: true, childId: null, window: null, sent: '' }
    this.#showing = showing
    const window = await this.#options
      .openWindow(() => this.#gone(showing))
      .catch((problem: unknown) => {
        this.#gone(showing)
        throw problem
      })
    // Locked or closed while the window was opening.
    if (this.#showing !== showing) return window.close()
    showing.window = window
    this.#show(showing)
  }

  /** Blanks and closes the display. Nothing happens when there is none. */
  close(): void {
    const showing = this.#showing
    if (showing === null) return
    showing.window?.show(blankRoom)
    this.#gone(showing)
    showing.window?.close()
  }

  setBlank(isBlank: boolean): void {
    const showing = this.#opened()
    showing.isBlank = isBlank
    this.#show(showing)
  }

  showPlanOf(childId: string): void {
    const showing = this.#opened()
    showing.childId = childId
    this.#show(showing)
  }

  /**
   * Shows the room how things stand now. When another part of the meeting begins it is blank first: people are still
   * going out and coming in. The change is on the disk whatever happens here: what cannot be shown leaves the room blank.
   */
  conferenceChanged(): void {
    const showing = this.#showing
    if (showing === null) return
    try {
      const { partId } = this.#options.documentOf(showing.conferenceId).meeting
      if (partId !== showing.partId) Object.assign(showing, { partId, isBlank: true })
      this.#show(showing)
    } catch {
      showing.isBlank = true
      this.#show(showing)
    }
  }

  /** The chair has another conference before them, so the room must not go on seeing this one. */
  conferenceOpened(conferenceId: string): void {
    const showing = this.#showing
    if (showing !== null && showing.conferenceId !== conferenceId) this.close()
    else if (showing !== null) this.#options.tellChair(this.#viewOf(showing))
  }

  #opened(): Showing {
    if (this.#showing === null)
      throw new Refusal('no-room-display', 'There is no room display open. Open it first.')
    return this.#showing
  }

  #viewOf({ conferenceId, isBlank, childId }: Showing): RoomView {
    if (isBlank) return blankRoom
    const conference = this.#options.documentOf(conferenceId)
    return roomView(conference, this.#options.practice, { isBlank, childId })
  }

  #show(showing: Showing): void {
    if (showing.window === null) return
    const view = this.#viewOf(showing)
    const text = JSON.stringify(view)
    if (text === showing.sent) return
    showing.sent = text
    showing.window.show(view)
    this.#options.tellChair(view)
  }

  #gone(showing: Showing): void {
    if (this.#showing !== showing) return
    this.#showing = null
    this.#options.tellChair(null)
  }
}
