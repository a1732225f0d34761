import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { distinct, fileName } from '../fileNames.ts'
import type { Making, PossibleDocument, Written } from '../kind.ts'
import { dayInFileName, nameToTellApart } from '../kinds/nameToTellApart.ts'
import { needsLargePrint } from '../largePrint.ts'
import { type BundledFile, manifestName, manifestOf } from './manifest.ts'
import { zipped } from './zipped.ts'

/**
 * For each child one ZIP archive to put on their case file, put together of the papers that can be made: every document
 * about this child, and the professionals’ record.
 *
 * The record is that of the whole conference, siblings and all. It is one record of one meeting and goes on the file of
 * every child whom the meeting was about, as it does today; cut down, it would no longer say on what each decision rests.
 * What is about another child alone (their plan, letters, sheet) is not in it. Nor is the conference file, which holds
 * every sibling's plan and the chair's private notes; nor the family's minutes, which are cut down for one reader.
 */
export function bundlesOf(papers: readonly PossibleDocument[], conference: Conference): PossibleDocument[] {
  return rows(conference.children).map((child) => {
    const name = nameToTellApart(conference, child)
    return {
      listing: {
        id: `bundle/${child.id}`,
        title: `Case file bundle for ${name}`,
        fileName: fileName(['Case file', name, dayInFileName(conference)], 'zip'),
        childId: child.id,
        readerName: 'The case file: restricted information is in the minutes, and marked',
        format: 'zip',
        leftOut: [],
      },
      reader: { kind: 'caseFile' },
      compose: null,
      make: (making) => makeBundle(membersOf(papers, conference, child), conference, child, making),
    }
  })
}

function membersOf(
  papers: readonly PossibleDocument[],
  conference: Conference,
  child: Child,
): PossibleDocument[] {
  return papers
    .filter(({ listing, reader }) => listing.childId === child.id || reader?.kind === 'caseFile')
    .filter(({ listing }) => !isLargePrint(listing.id) || isLargePrintAskedFor(conference))
}

function isLargePrint(documentId: string): boolean {
  return documentId.startsWith('largePrint/')
}

/** Somebody of the conference needs it. */
function isLargePrintAskedFor({ people }: Conference): boolean {
  return rows(people).some(needsLargePrint)
}

async function makeBundle(
  members: readonly PossibleDocument[],
  conference: Conference,
  child: Child,
  making: Making,
): Promise<Written> {
  const names = distinct([manifestName, ...members.map(({ listing }) => listing.fileName)]).slice(1)
  const files: BundledFile[] = []
  for (const [index, { listing, make }] of members.entries())
    files.push({ ...(await make(making)), listing, name: names[index] ?? listing.fileName })
  const manifest = { name: manifestName, bytes: manifestOf(conference, child, files, making) }
  return {
    bytes: zipped([...files, manifest]),
    missingCharacters: [...new Set(files.flatMap(({ missingCharacters }) => missingCharacters))],
    checkCode: null,
  }
}
