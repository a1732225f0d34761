import { createHash } from 'node:crypto'
import type { Piece } from './search.ts'

/**
 * What was got out of files in one go of making, by the SHA-256 of their bytes: a bundle holds papers that were read before
 * on their own. Only the reading is remembered; what a reader must not have is searched for each time. Forgotten with it.
 */
export class AlreadyRead {
  readonly #pieces = new Map<string, Promise<Piece[]>>()

  /** The pieces of a file, read now if it was not read before. */
  of(bytes: Uint8Array, read: (bytes: Uint8Array) => Promise<Piece[]>): Promise<Piece[]> {
    const key = createHash('sha256').update(bytes).digest('hex')
    const pieces = this.#pieces.get(key) ?? read(bytes)
    this.#pieces.set(key, pieces)
    return pieces
  }
}
