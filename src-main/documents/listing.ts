import type { Conference } from '../../src-shared/conference/conference.ts'
import type { DocumentListing } from '../../src-shared/contract.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import { bundlesOf } from './bundle/bundles.ts'
import { distinct } from './fileNames.ts'
import type { PossibleDocument, Written } from './kind.ts'
import { documentKinds } from './kinds.ts'
import { noTemplates, type Templates } from './template/templates.ts'

/**
 * Every document that can be made from the conference as it stands: those of each child together, then those of the
 * whole conference. File names are all different and hold nobody's name but the child's. Word files are poured into the
 * council's templates where it has any.
 */
export function possibleDocuments(
  conference: Conference,
  practice: Practice,
  templates: Templates = noTemplates,
): PossibleDocument[] {
  const { order } = conference.children
  const place = ({ listing: { childId } }: PossibleDocument) =>
    childId === null ? order.length : order.indexOf(childId)
  const papers = documentKinds.flatMap((kind) => kind(conference, practice, templates)).map(madeOnce)
  const documents = [...papers, ...bundlesOf(papers, conference)].sort(
    (one, other) => place(one) - place(other),
  )
  const names = distinct(documents.map(({ listing }) => listing.fileName))
  return documents.map((document, index) => ({
    ...document,
    listing: { ...document.listing, fileName: names[index] ?? document.listing.fileName },
  }))
}

/** The documents of `possibleDocuments` as a screen lists them. */
export function listDocuments(conference: Conference, practice: Practice): DocumentListing[] {
  return possibleDocuments(conference, practice).map(({ listing }) => listing)
}

/** Made once and then remembered: a bundle holds papers that are handed out as well. */
function madeOnce(document: PossibleDocument): PossibleDocument {
  const made = new Map<string, Promise<Written>>()
  return {
    ...document,
    make: (making) => {
      const key = JSON.stringify(making)
      const written = made.get(key) ?? document.make(making)
      made.set(key, written)
      return written
    },
  }
}
