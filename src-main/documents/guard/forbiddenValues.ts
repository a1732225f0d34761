import type { Conference } from '../../../src-shared/conference/conference.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { type PaperReader, paperFor } from './paper.ts'
import { type Secret, spellingsIn } from './search.ts'
import { sortChairsNotes } from './secrets/chairsTexts.ts'
import { sortChildren } from './secrets/childTexts.ts'
import { identifiers } from './secrets/identifiers.ts'
import { addressesOnRecord, peopleOnRecord } from './secrets/onRecord.ts'
import { sortSaid } from './secrets/saidTexts.ts'
import type { KeptText, Sorted } from './secrets/sorted.ts'
import { textSpellings } from './secrets/textSpellings.ts'
import { type Squeezed, squeeze } from './squeeze.ts'

/**
 * Everything that the reader of a document must not find in it, worked out from the conference and the rules of the
 * practice alone: nothing of the code that decides what goes into a document has a part in it.
 *
 * A sentence that the reader may have from somewhere else is no secret: somebody said the same openly, or it is a standard
 * text. It counts only as a whole sentence or phrase, only against texts that this reader may have by the guard's own
 * rules, and never for an address, a telephone number or another child's number, which stay secret wherever they were
 * typed. So the more is open, the less is searched for, and never less than what was said nowhere else.
 *
 * Nothing is kept from the chair (`null`); from the case file, the chair's private log.
 */
export function forbiddenValues(
  conference: Conference,
  practice: Practice,
  reader: PaperReader | null,
): Secret[] {
  if (reader === null) return []
  const nobodys = keptFromEverybody(conference)
  const people = peopleOnRecord(conference, practice)
  if (reader.kind === 'caseFile')
    return textSecrets(nobodys, [...everyOtherText(conference), ...people].map(squeeze))
  const paper = paperFor(conference, practice, reader)
  const sorted: Sorted = { kept: nobodys, open: [] }
  sortSaid(paper, sorted)
  sortChildren(paper, sorted)
  sortChairsNotes(paper, sorted)
  return [
    ...identifiers(paper),
    ...textSecrets(sorted.kept, [...[...sorted.open, ...people].map(squeeze), ...standardTexts(practice)]),
  ]
}

const squeezedTexts = new WeakMap<Practice['profile'], Squeezed[]>()

/** What any document may say, because it is the same in all of them. Squeezed once for each profile. */
function standardTexts({ profile }: Practice): Squeezed[] {
  const known = squeezedTexts.get(profile)
  if (known !== undefined) return known
  const texts = stringsIn(profile).map(squeeze)
  squeezedTexts.set(profile, texts)
  return texts
}

/** The secrets of texts, without what stands in an open text as well. */
function textSecrets(kept: readonly KeptText[], open: readonly Squeezed[]): Secret[] {
  const secrets = kept.map(({ text, description }) => ({ description, spellings: textSpellings(text) }))
  const known = spellingsIn(secrets, open)
  return secrets
    .map(({ description, spellings }) => ({
      description,
      spellings: spellings.filter((spelling) => !known.has(spelling)),
    }))
    .filter(({ spellings }) => spellings.length > 0)
}

function keptFromEverybody({ challenges, scalingQuestions }: Conference): KeptText[] {
  const log = rows(challenges).map(({ text }) => ({ text, description: 'the chair’s private log' }))
  const sealed = rows(scalingQuestions)
    .filter(({ revealedAt }) => revealedAt === null)
    .flatMap(({ scales }) => Object.values(scales))
    .map(({ reason }) => ({ text: reason, description: 'the reason for a number that was not revealed' }))
  return [...log, ...sealed]
}

/** What the case file may hold: the same words anywhere else are no secret there. */
function everyOtherText({ challenges: _private, scalingQuestions, ...rest }: Conference): string[] {
  const revealed = rows(scalingQuestions).map((question) =>
    question.revealedAt === null ? { ...question, scales: {} } : question,
  )
  return stringsIn([rest, revealed, addressesOnRecord(rest)])
}

/** Every text in a value made of JSON. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(stringsIn)
}
