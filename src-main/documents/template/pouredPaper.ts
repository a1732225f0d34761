import type { Reader } from '../../../src-shared/audience/reader.ts'
import type { DocumentListing, TemplateKind } from '../../../src-shared/contract.ts'
import type { Content } from '../../../src-shared/documents/content.ts'
import { type Making, type PossibleDocument, paper } from '../kind.ts'
import { word } from '../word/writeContent.ts'
import type { Fillings } from './places.ts'
import { pour } from './pour.ts'

/** A Word document in the council's own layout; in Chairside's where the council has none for its kind. */
export function pouredPaper(
  listing: DocumentListing,
  reader: Reader,
  compose: (making: Making) => Content,
  template: { kind: TemplateKind; bytes: Uint8Array | null; fillings: (making: Making) => Fillings },
): PossibleDocument {
  const { kind, bytes, fillings } = template
  const plain = paper(listing, reader, compose, word)
  if (bytes === null) return plain
  return {
    ...plain,
    make: async (making) => {
      const { title, furniture } = compose(making)
      const poured = await pour(bytes, kind, fillings(making), { title, at: making.at })
      return { bytes: poured, missingCharacters: [], checkCode: furniture.checkCode }
    },
  }
}
