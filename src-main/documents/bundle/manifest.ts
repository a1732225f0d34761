import { createHash } from 'node:crypto'
import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { childFullName } from '../../../src-shared/conference/names.ts'
import type { Making, PossibleDocument, Written } from '../kind.ts'

export const manifestName = 'manifest.json'

/** A file of a bundle, made. */
export interface BundledFile extends Written {
  name: string
  listing: PossibleDocument['listing']
}

/**
 * What is in a bundle, for the system that takes it in and for whoever checks it later: each file with the SHA-256 of its
 * bytes, and the entry of the chair's record from which all of them were made.
 */
export function manifestOf(
  conference: Conference,
  child: Child,
  files: readonly BundledFile[],
  { at, logHead }: Making,
): Uint8Array {
  const manifest = {
    format: 'chairside-bundle',
    version: 1,
    isPractice: conference.isPractice,
    conference: { reference: conference.reference, kindId: conference.kindId, date: conference.date },
    child: { name: childFullName(child), localAuthorityId: child.localAuthorityId },
    madeAt: at,
    /** Null where the documents were made from a file and not from the record. */
    logHead: logHead === null ? null : { seq: logHead.seq, hash: logHead.hash },
    files: files.map(({ name, listing, bytes, checkCode }) => ({
      name,
      title: listing.title,
      format: listing.format,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      checkCode,
    })),
  }
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)
}
