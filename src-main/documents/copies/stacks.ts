import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { CopiesFor } from '../../../src-shared/contract.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { distinct, fileName } from '../fileNames.ts'
import { guardContent } from '../guard/guard.ts'
import type { HeldPaper, Making, PossibleDocument, Written } from '../kind.ts'
import { dayInFileName, roleInFileName } from '../kinds/nameToTellApart.ts'
import { type Stacked, writeStack } from '../pdf/writeContent.ts'
import { frontSheet } from './frontSheet.ts'
import { recipientsOf } from './proposeCopies.ts'

type Occasion = 'takeHome' | 'sentLater'

const occasions: { id: Occasion; title: string }[] = [
  { id: 'takeHome', title: 'Copies to take home' },
  { id: 'sentLater', title: 'Papers to send' },
]

/** One recipient's papers, in the order of handing out. */
interface Pile {
  recipient: CopiesFor
  papers: PossibleDocument[]
}

/**
 * Papers put together to be printed in one go: all that one recipient gets on one occasion behind a sheet with their name,
 * and the same for everybody, one after the other. Each paper is as it is on its own, with its own page numbers, and begins
 * on the front of a sheet. They are the chair's to print and hand out, so they are in no list of documents.
 *
 * Both are there because both are right at some printer: with everything in one job there is one thing to press and the
 * sheets keep the piles apart; with one job for each person nobody's papers can lie under somebody else's.
 */
export function stacksOf(
  conference: Conference,
  practice: Practice,
  documents: readonly PossibleDocument[],
): PossibleDocument[] {
  const byId = new Map(documents.map((document) => [document.listing.id, document]))
  const recipients = recipientsOf(conference, practice, documents).filter(
    ({ section }) => section !== 'caseFile',
  )
  return occasions.flatMap(({ id: occasion, title }) => {
    const piles = recipients
      .map((recipient) => ({
        recipient,
        papers: recipient[occasion].flatMap((id) => byId.get(id) ?? []).filter(({ compose }) => compose),
      }))
      .filter(({ papers }) => papers.length > 0)
    if (piles.length === 0) return []
    const day = dayInFileName(conference)
    const names = distinct(
      piles.map(({ recipient }) =>
        fileName([title, roleInFileName(conference, practice, recipient.id), day], 'pdf'),
      ),
    )
    return [
      stack(conference, practice, piles, {
        id: `stack/${occasion}`,
        title: `${title}, for everybody`,
        fileName: fileName([title, 'everybody', day], 'pdf'),
        readerName: 'The chair, to hand out',
      }),
      ...piles.map((pile, index) =>
        stack(conference, practice, [pile], {
          id: `stack/${occasion}/${pile.recipient.id}`,
          title: `${title}, for ${pile.recipient.name}`,
          fileName: names[index] ?? '',
          readerName: pile.recipient.name,
        }),
      ),
    ]
  })
}

function stack(
  conference: Conference,
  practice: Practice,
  piles: readonly Pile[],
  listing: Pick<PossibleDocument['listing'], 'id' | 'title' | 'fileName' | 'readerName'>,
): PossibleDocument {
  return {
    listing: { ...listing, childId: null, format: 'pdf', leftOut: [] },
    reader: null,
    compose: null,
    make: (making) => makeStack(conference, practice, piles, listing.title, making),
  }
}

/** The guard reads each paper for its own reader here: afterwards they are in one file, which is for several. */
async function makeStack(
  conference: Conference,
  practice: Practice,
  piles: readonly Pile[],
  title: string,
  making: Making,
): Promise<Written> {
  const sheets: Stacked[] = []
  const holds = new Map<string, HeldPaper>()
  for (const { recipient, papers } of piles) {
    const titles = papers.map(({ listing }) => listing.title)
    sheets.push({ content: frontSheet(conference, { name: recipient.name, titles }), size: 12 })
    for (const paper of papers) {
      const content = paper.compose?.(making)
      if (content === undefined) continue
      guardContent(conference, practice, { title: paper.listing.title, reader: paper.reader }, content)
      sheets.push({ content, size: paper.listing.id.startsWith('largePrint/') ? 18 : 12 })
      holds.set(paper.listing.id, { listing: paper.listing, checkCode: content.furniture.checkCode })
    }
  }
  const { bytes, missingCharacters } = await writeStack(sheets, title.split(',')[0] ?? title, making.at)
  return { bytes, missingCharacters, checkCode: null, holds: [...holds.values()] }
}
