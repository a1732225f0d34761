import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { zipped } from './bundle/zipped.ts'

/**
 * The papers that the guard has searched in one go of making. A bundle is put together of them, and each was searched for
 * its own reader, from whom more is kept than from the case file: byte for byte the same, it need not be searched again.
 */
export class Searched {
  readonly #papers = new Set<string>()

  add(paper: Uint8Array): void {
    this.#papers.add(sha256(paper))
  }

  /** What of an archive is still to be searched: the names of all its files, and the content of those not searched yet. */
  restOf(archive: Uint8Array): Uint8Array {
    const nothing = new Uint8Array()
    const files = Object.entries(unzipSync(archive))
    return zipped(
      files.map(([name, bytes]) => ({ name, bytes: this.#papers.has(sha256(bytes)) ? nothing : bytes })),
    )
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
