import type { Conference } from '../../src-shared/conference/conference.ts'
import type { IssuedDocument } from '../../src-shared/conference/discussion.ts'
import { rows } from '../../src-shared/conference/table.ts'
import type { Instant } from '../../src-shared/conference/values.ts'
import type { PaperInHand, PaperVerdict } from '../../src-shared/contract.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import { Refusal } from '../../src-shared/result.ts'
import { possibleDocuments } from '../documents/listing.ts'
import { momentInWords } from '../documents/words.ts'

export interface WhatIsKnown {
  conference: Conference
  practice: Practice
  /** When something was last changed that is on papers. */
  lastChangedAt: Instant | null
}

/**
 * Whether a paper came from this conference, and whether the record still says what it says. A file is known by its
 * bytes; a printed one by its check code, which tells what was issued and not what somebody did to the sheet since.
 */
export function verifyPaper(known: WhatIsKnown, paper: PaperInHand): PaperVerdict {
  return paper.kind === 'file' ? verifyFile(known, paper.sha256) : verifyCode(known, paper.checkCode)
}

function verifyFile(known: WhatIsKnown, sha256: string): PaperVerdict {
  const issued = lastIssued(known, (one) => one.sha256 === sha256)
  if (issued === null)
    return {
      kind: 'unknown',
      sentences: [
        'This file is not known to this conference: it was never issued from here, or something in it was changed, be it one letter.',
        'A scan or a copy printed into a new file is another file. Check it by the check code that is printed on it.',
      ],
    }
  return { kind: standing(known, issued), sentences: [howIssued(issued), sentenceOn(known, issued)] }
}

function verifyCode(known: WhatIsKnown, typed: string): PaperVerdict {
  const code = checkCodeIn(typed)
  const compare =
    'The code tells what was issued, not whether a word on this sheet was altered since. To be sure, compare it with a new copy, or check the file.'
  const issued = lastIssued(known, (one) => one.checkCode === code)
  if (issued !== null)
    return {
      kind: standing(known, issued),
      sentences: [howIssued(issued), sentenceOn(known, issued), compare],
    }
  const same = possibleDocuments(known.conference, known.practice).find(
    (possible) => codeNow(possible, known) === code,
  )
  if (same !== undefined)
    return {
      kind: 'current',
      sentences: [
        `“${same.listing.title}” has this check code as the record stands now, but no such paper went out from this computer.`,
        compare,
      ],
    }
  return {
    kind: 'unknown',
    sentences: [
      `No paper with the check code ${code} was issued from this conference, and none would have it now.`,
      'Look whether it was typed as it is printed, and whether the paper is from another conference.',
    ],
  }
}

/** The code as it is printed, however it was typed; letters that can be misread are read as the digits that they are. */
function checkCodeIn(typed: string): string {
  const digits = typed
    .toUpperCase()
    .replace(/[\s–-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (!/^[0-9A-F]{12}$/.test(digits))
    throw new Refusal(
      'not-a-check-code',
      'That is not a check code. It has 12 digits and letters from A to F, for example B70C-C4A0-DCC9, and is printed at the foot of each page.',
    )
  return digits.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3')
}

function lastIssued(
  { conference }: WhatIsKnown,
  is: (issued: IssuedDocument) => boolean,
): IssuedDocument | null {
  return rows(conference.issuedDocuments).findLast(is) ?? null
}

function howIssued({ title, readerName, how, at }: IssuedDocument): string {
  const words = how === 'saved' ? 'saved' : 'shown to be printed'
  return `It is “${title}”, ${words} on ${momentInWords(at)}. For ${readerName}.`
}

/** By the check code where it has one: only that tells whether this very paper would say something else. */
function standing(known: WhatIsKnown, issued: IssuedDocument): 'current' | 'outdated' {
  if (issued.checkCode !== null) return isSaidToday(known, issued) ? 'current' : 'outdated'
  return known.lastChangedAt === null || known.lastChangedAt <= issued.at ? 'current' : 'outdated'
}

function sentenceOn(known: WhatIsKnown, issued: IssuedDocument): string {
  if (standing(known, issued) === 'current')
    return 'The record has not changed since: a new copy would say the same.'
  return issued.checkCode === null
    ? 'The record has changed since, so a new copy may say something else.'
    : 'The record has changed since: a new copy would say something else. Use the new one.'
}

function isSaidToday(known: WhatIsKnown, { documentId, checkCode }: IssuedDocument): boolean {
  const possible = possibleDocuments(known.conference, known.practice)
  const same = possible.find(({ listing }) => listing.id === documentId)
  return same !== undefined && codeNow(same, known) === checkCode
}

function codeNow(
  { compose }: ReturnType<typeof possibleDocuments>[number],
  { lastChangedAt }: WhatIsKnown,
): string | null {
  // The moment is on the paper and not in the code.
  const at = lastChangedAt ?? '1970-01-01T00:00:00.000Z'
  return compose?.({ at, logHead: null }).furniture.checkCode ?? null
}
