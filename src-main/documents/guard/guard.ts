import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { Content } from '../../../src-shared/documents/content.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { Refusal } from '../../../src-shared/result.ts'
import { AlreadyRead } from './alreadyRead.ts'
import { extractAll } from './extractAll.ts'
import { forbiddenValues, stringsIn } from './forbiddenValues.ts'
import type { PaperReader } from './paper.ts'
import { type Finding, findSecrets, piece } from './search.ts'

/** A document as the guard has to know it: what the chair knows it by, and who reads it. */
export interface GuardedDocument {
  readonly title: string
  /** Null for what is the chair's own and holds everything. */
  readonly reader: PaperReader | null
}

/**
 * Lets a finished file pass, or refuses it because something is in it that its reader must not have. Whoever shows, saves
 * or prints a file calls this first. Independent of the code that decides what goes in. Files that hold one another are
 * read once where they share `alreadyRead`.
 */
export async function guardFile(
  conference: Conference,
  practice: Practice,
  document: GuardedDocument,
  file: { name: string; bytes: Uint8Array },
  alreadyRead = new AlreadyRead(),
): Promise<void> {
  const secrets = forbiddenValues(conference, practice, document.reader)
  if (secrets.length > 0) refuseIfFound(document, findSecrets(secrets, await extractAll(file, alreadyRead)))
}

/** Likewise for content that is shown on the screen before it is a file. */
export function guardContent(
  conference: Conference,
  practice: Practice,
  document: GuardedDocument,
  content: Content,
): void {
  const secrets = forbiddenValues(conference, practice, document.reader)
  const text = stringsIn(content).join('\n')
  refuseIfFound(document, findSecrets(secrets, [piece('the text', text)]))
}

function refuseIfFound(document: GuardedDocument, [first, ...others]: readonly Finding[]): void {
  if (first !== undefined) throw new Refusal('holds-a-secret', sentenceFor(document, first, others.length))
}

/** Says where it is and what, never in its own words: somebody may look over the chair's shoulder. */
function sentenceFor(
  { title }: GuardedDocument,
  { place, secret, before, after }: Finding,
  others: number,
): string {
  const beside = before !== '' ? `, after “…${before}”` : after !== '' ? `, before “${after}…”` : ''
  const more = others === 0 ? '' : ' This is the first of several places.'
  return `“${title}” was stopped, and nothing was saved or shown: in it (${place}${beside}) stands ${secret.description}.${more} Change the words where they were typed, or who gets this paper, and make it again.`
}
