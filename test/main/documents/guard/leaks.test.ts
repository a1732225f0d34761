import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractAll } from '../../../../src-main/documents/guard/extractAll.ts'
import { forbiddenValues, stringsIn } from '../../../../src-main/documents/guard/forbiddenValues.ts'
import type { PaperReader } from '../../../../src-main/documents/guard/paper.ts'
import { findSecrets, type Piece, piece } from '../../../../src-main/documents/guard/search.ts'
import type { PossibleDocument } from '../../../../src-main/documents/kind.ts'
import { documentKinds } from '../../../../src-main/documents/kinds.ts'
import { possibleDocuments } from '../../../../src-main/documents/listing.ts'
import { noTemplates } from '../../../../src-main/documents/template/templates.ts'
import { viewFor } from '../../../../src-shared/audience/audience.ts'
import type { Conference } from '../../../../src-shared/conference/conference.ts'
import { addRow } from '../../../../src-shared/conference/table.ts'
import { testPractice } from '../../../support/chairing.ts'
import { at, base, changed, row } from './guarded.ts'
import { type Place, places, reachesFather } from './places.ts'

/** Raised for a long run: LEAK_RUNS=20000. */
const runs = Number(process.env.LEAK_RUNS ?? 2000)
const filesMade = Number(process.env.LEAK_FILES ?? 40)
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
const making = { at, logHead: null }

/** Ways to type an address that is withheld, as `Place`s do not: anywhere. */
const addresses = [
  '14 Harbour Row, Sandmouth, SM4 7QQ',
  '14 harbour row\nSandmouth',
  'sm47qq',
  'SM4  7QQ',
  '14 Harbour Row',
]
/** Where people type sentences. */
const freeText = new Set([
  ...['text', 'what', 'measure', 'reason', 'wishes', 'statement', 'rationale', 'how', 'words', 'trigger'],
  ...['arrangements', 'place', 'comment', 'note', 'summary', 'title', 'seenFor', 'question', 'zero', 'ten'],
  ...['within', 'frequency', 'risks', 'outcome', 'views', 'minimumDuration', 'purpose', 'venue', 'challenge'],
  ...['noteOfTalk', 'likelyEffect', 'decisionReason', 'enquiryOutcome', 'whatWeTalkedAbout', 'organisation'],
  ...[
    'whatHappensNext',
    'effectOnChild',
    'knows',
    'does',
    'school',
    'roleInWords',
    'language',
    'legalStatus',
  ],
])

/** Calls back for each text that somebody typed, to be replaced. */
function eachTyped(value: unknown, change: (text: string) => string): void {
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value))
    if (typeof inner !== 'string') eachTyped(inner, change)
    else if (freeText.has(key) && !/^\d{4}-\d\d-\d\d/.test(inner))
      Object.assign(value, { [key]: change(inner) })
}

const planting = fc.record({
  place: fc.nat(places.length - 1),
  address: fc.constantFrom(...addresses),
  /** In which of the texts that people typed the address is put; a number of them. */
  field: fc.nat(10_000),
})
const meeting = fc.record({
  plantings: fc.array(planting, { minLength: 1, maxLength: 6 }),
  fatherHasCopyForBaby: fc.boolean(),
  fatherIsThereFor: fc.constantFrom('nobody', 'grandmother'),
  withheldFromAll: fc.boolean(),
  fatherIsOutOfAll: fc.boolean(),
  isDecided: fc.boolean(),
})

const token = (index: number) => `Zebra${index} whispered to the ${index}th copper kettle yesterday evening`
const mark = (index: number) => `zebra${index}whispered`

type Drawn = typeof meeting extends fc.Arbitrary<infer T> ? T : never

function conferenceOf(drawn: Drawn): Conference {
  return changed((draft) => {
    const typed: string[] = []
    eachTyped(draft, (text) => {
      typed.push(text)
      return text
    })
    drawn.plantings.forEach(({ place, address, field }, index) => {
      let count = 0
      eachTyped(draft, (text) =>
        count++ === field % typed.length ? `${text} Seen at ${address} again.` : text,
      )
      places[place]?.write(draft, token(index), `planted-${index}`)
    })
    if (drawn.fatherHasCopyForBaby)
      addRow(row(draft.children, base.baby).plan.copies, {
        id: 'copy-father',
        recipient: { kind: 'person', personId: base.father },
        givenAt: null,
        how: 'By hand',
      })
    if (drawn.fatherIsThereFor === 'grandmother') row(draft.people, base.father).thereForId = base.grandmother
    if (drawn.withheldFromAll)
      row(draft.addresses).withheldFromIds = [base.father, base.grandmother, base.teacher]
    if (drawn.fatherIsOutOfAll) row(draft.exclusions).scope = { kind: 'whole' }
    if (!drawn.isDecided) row(draft.children, base.amber).decision = null
  })
}

/** Letters and digits only: a plain way to compare that shares nothing with the guard's. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Every reader but the chair. */
const readers = [
  ...['planOf', 'outcomeFor', 'letterTo', 'letterToProfessionals', 'exclusionLetterTo'],
  ...['childsPageOf', 'familyMinutesFor', 'censusOf', 'caseFile'],
]

const namesOfAddress = ['14harbourrow', 'sm47qq']

/** What stands in a document's texts and must not: told by what was planted alone. */
function leaksIn(text: string, { reader }: Pick<PossibleDocument, 'reader'>, drawn: Drawn): string[] {
  if (reader === null) return []
  const found = plain(text)
  const leaked = drawn.plantings.flatMap(({ place: at }, index) => {
    const place = places[at]
    if (place === undefined || !found.includes(mark(index))) return []
    return isKept(place, reader, drawn) ? [place.name] : []
  })
  if (reader.kind === 'caseFile') return leaked
  return [...leaked, ...namesOfAddress.filter((address) => found.includes(address))]
}

/** Out of all of it, the father reads nobody's paper but his own, and nothing of this is for him. */
function isKept(place: Place, reader: PaperReader, { fatherIsOutOfAll }: Drawn): boolean {
  if (reader.kind === 'caseFile') return !place.isInCaseFile
  if (fatherIsOutOfAll && reader.personId === base.father) return true
  if (fatherIsOutOfAll && place.isKeptFrom === reachesFather) return false
  return place.isKeptFrom(reader)
}

/** The first document, from a kind on, whose texts can be had without making a file. */
async function documentFrom(conference: Conference, kind: number, which: number) {
  for (let step = 0; step < documentKinds.length; step++) {
    const documents =
      documentKinds[(kind + step) % documentKinds.length]?.(conference, testPractice, noTemplates) ?? []
    const document = documents[which % documents.length]
    const texts = document === undefined ? null : await textsOf(document)
    if (document !== undefined && texts !== null) return { document, texts }
  }
  throw new Error('There is no document')
}

/** Everything that goes into the writer, for a document that has content; the file itself where that is text. */
async function textsOf({ listing, compose, make }: PossibleDocument): Promise<Piece[] | null> {
  const name = piece('the name of the file', listing.fileName)
  if (compose !== null) return [name, piece('the text', stringsIn(compose(making)).join('\n'))]
  if (listing.format !== 'xml') return null
  return await extractAll({ name: listing.fileName, bytes: (await make(making)).bytes })
}

describe('whatever is typed, wherever, and whoever is kept from it', () => {
  const checked = new Map<string, number>()
  const count = (key: string) => checked.set(key, (checked.get(key) ?? 0) + 1)

  it(`nobody’s paper says what they must not have, and the guard agrees (${runs} conferences, SEED=${seed})`, {
    timeout: 60_000 + runs * 200,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        meeting,
        fc.nat(documentKinds.length - 1),
        fc.nat(1000),
        async (drawn, kind, which) => {
          const conference = conferenceOf(drawn)
          const { document, texts } = await documentFrom(conference, kind, which)
          const all = texts.map(({ text }) => text).join('\n')
          expect(leaksIn(all, document, drawn), document.listing.id).toEqual([])
          const secrets = forbiddenValues(conference, testPractice, document.reader)
          const found = findSecrets(secrets, texts)
          expect(
            found.map(({ secret, before }) => [secret.description, before]),
            document.listing.id,
          ).toEqual([])
          count(document.reader?.kind ?? 'chair')
        },
      ),
      { seed, numRuns: runs },
    )
    for (const kind of readers) expect(checked.get(kind) ?? 0, kind).toBeGreaterThan(runs / 100)
    console.log('Checked:', Object.fromEntries(checked))
  })

  it(`the professionals have all of it but the chair’s private log (SEED=${seed})`, () => {
    fc.assert(
      fc.property(meeting, (drawn) => {
        const conference = conferenceOf(drawn)
        const record = plain(JSON.stringify(viewFor(conference, testPractice, { kind: 'caseFile' })))
        // Of two plantings in one place, the second replaces the first.
        const last = new Map(drawn.plantings.map(({ place }, index) => [place, index]))
        for (const [at, index] of last)
          expect(record.includes(mark(index)), places[at]?.name).toBe(places[at]?.isInCaseFile)
        for (const address of namesOfAddress) expect(record).toContain(address)
      }),
      { seed, numRuns: Math.min(runs, 500) },
    )
  })

  it(`and so it is in the finished files (${filesMade} files, SEED=${seed})`, {
    timeout: 60_000 + filesMade * 3000,
  }, async () => {
    let made = 0
    await fc.assert(
      fc.asyncProperty(meeting, fc.nat(1000), async (drawn, which) => {
        const conference = conferenceOf(drawn)
        const documents = possibleDocuments(conference, testPractice).filter(({ reader }) => reader !== null)
        const document = documents[which % documents.length]
        if (document === undefined) throw new Error('There is no document')
        const { bytes } = await document.make(making)
        const pieces = await extractAll({ name: document.listing.fileName, bytes })
        const all = pieces.map(({ text }) => text).join('\n')
        expect(leaksIn(all, document, drawn), document.listing.id).toEqual([])
        const secrets = forbiddenValues(conference, testPractice, document.reader)
        expect(findSecrets(secrets, pieces), document.listing.id).toEqual([])
        made += 1
      }),
      { seed, numRuns: filesMade },
    )
    expect(made).toBe(filesMade)
  })
})

describe('an address in a spelling that no rule takes out', () => {
  const odd = [
    '14-Harbour-Row',
    '14 Hárbour Row',
    '14 Har\u00adbour Row',
    'SM4-7QQ',
    'KR at Harbour\u200bRow',
  ]

  it.each(odd)('%s is on the plan, and the guard stops it', async (address) => {
    const conference = changed((draft) => {
      row(row(draft.children, base.amber).plan.actions).what = `Daniel comes to ${address} on Monday.`
    })
    const plan = possibleDocuments(conference, testPractice).find(({ reader }) => reader?.kind === 'planOf')
    const texts = plan === undefined ? null : await textsOf(plan)
    const secrets = forbiddenValues(conference, testPractice, plan?.reader ?? null)
    expect(findSecrets(secrets, texts ?? [])).not.toEqual([])
  })
})
