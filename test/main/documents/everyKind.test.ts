import { describe, expect, it } from 'vitest'
import type { Making, PossibleDocument } from '../../../src-main/documents/kind.ts'
import { possibleDocuments } from '../../../src-main/documents/listing.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { testPractice } from '../../support/chairing.ts'
import { siblings } from '../../support/siblings.ts'
import { checkFile, infoOf, tagNames, tagsOf, xmpOf } from './pdf/readPdf.ts'
import { names } from './pdf/sample.ts'
import { unzipped } from './reading.ts'
import { headingLevels, wordsMissing } from './wordsOf.ts'

/** Whatever is in the registry of documents has to keep these promises: a new kind comes under them by being in it. */

const making: Making = {
  at: '2026-03-24T12:00:00.000Z',
  logHead: { seq: 212, hash: '9f3c'.repeat(16) },
}

/** In no font. */
const strange = 'Ꮳ'

const sentences = Array.from({ length: 120 }, (_, index) => `This is sentence number ${index + 1}.`).join(' ')

/** Everybody has a name in another script, and the child speaks Urdu. */
function inEveryScript(): Conference {
  const { conference } = siblings()
  const copy = structuredClone(conference)
  const scripts = [...Object.values(names), `Ŵyn ${strange}`]
  for (const [index, person] of Object.values(copy.people.byId).entries())
    person.name = scripts[index % scripts.length] ?? ''
  for (const [index, child] of Object.values(copy.children.byId).entries()) {
    child.givenName = scripts[(index * 5) % scripts.length] ?? ''
    child.participation.wishes = 'مجھے سکول میں اچھا لگتا ہے اور میں نانی کے گھر خوش ہوں'
  }
  return copy
}

/** Every text that people type is longer than a page. */
function veryLong(): Conference {
  const { conference } = siblings()
  const copy = structuredClone(conference)
  copy.purpose = sentences
  for (const child of Object.values(copy.children.byId)) {
    child.participation.wishes = sentences
    if (child.decision !== null) child.decision.rationale = sentences
    for (const action of Object.values(child.plan.actions.byId)) action.what = sentences
    for (const signature of Object.values(child.plan.signatures.byId)) signature.comment = sentences
    child.plan.firstCoreGroup.place = sentences
  }
  for (const entry of Object.values(copy.entries.byId)) entry.text = sentences
  return copy
}

/** One child, of whom nothing but the name is known. */
function almostEmpty(): Conference {
  const { conference, amber, isaac, baby } = siblings()
  const copy = structuredClone(conference)
  const [child, other] = [copy.children.byId[amber], structuredClone(copy.children.byId[baby])]
  if (child === undefined || other === undefined) throw new Error('no Amber')
  for (const table of [copy.entries, copy.dangers, copy.scalingQuestions, copy.exclusions])
    Object.assign(table, { byId: {}, order: [] })
  Object.assign(other.plan.actions, { byId: {}, order: [] })
  copy.children = {
    byId: { [amber]: { ...other, id: amber, givenName: child.givenName, familyName: child.familyName } },
    order: [amber],
  }
  return { ...copy, id: `${copy.id}-${isaac}` }
}

const conferences: [string, () => Conference][] = [
  ['with a name in every script', inEveryScript],
  ['with very long texts', veryLong],
]

/** One of each kind that says something: a bundle holds others, and a file of data is no text. */
function papersOf(conference: Conference): PossibleDocument[] {
  const papers = possibleDocuments(conference, testPractice).filter(({ compose }) => compose !== null)
  const byKind = Map.groupBy(papers, ({ listing }) => listing.id.split('/')[0])
  return [...byKind.values()].flatMap((same) => same.slice(0, 1))
}

describe.each(conferences)('every document of a conference %s', (_, conference) => {
  it.each(papersOf(conference()))('keeps its promises: $listing.id', async ({ listing, compose, make }) => {
    const content = compose?.(making)
    if (content === undefined) throw new Error('no content')
    const { bytes, missingCharacters, checkCode } = await make(making)
    const missing = wordsMissing(content, listing.format, bytes).filter((word) => !word.includes(strange))
    expect(missing).toEqual([])
    expect(checkCode).toBe(content.furniture.checkCode)
    expect(Buffer.from((await make(making)).bytes).equals(Buffer.from(bytes))).toBe(true)
    if (listing.format === 'pdf') {
      expect(JSON.stringify(content.blocks).includes(strange)).toBe(missingCharacters.includes(strange))
      expect(tagNames(tagsOf(bytes)).length).toBeGreaterThan(3)
      expect(checkFile(bytes)).toContain('No syntax or stream encoding errors found')
      expectNoNameInPdf(bytes)
    } else expectNoNameInWord(bytes)
    const levels = headingLevels(listing.format, bytes)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })
})

it('makes every document of a child of whom nothing is known', async () => {
  for (const { listing, make } of possibleDocuments(almostEmpty(), testPractice))
    expect((await make(making)).bytes.length, listing.id).toBeGreaterThan(0)
})

/** Author, subject, keywords: nothing but the title, ours and the moment. */
function expectNoNameInPdf(bytes: Uint8Array): void {
  const fields = infoOf(bytes)
    .split('\n')
    .map((line) => line.split(':')[0])
  for (const field of ['Author', 'Subject', 'Keywords']) expect(fields).not.toContain(field)
  expect(infoOf(bytes)).toMatch(/^Creator: +Chairside$/m)
  expect(infoOf(bytes)).toMatch(/^Producer: +Chairside$/m)
  expect(xmpOf(bytes)).not.toMatch(/dc:creator|xmpMM:|photoshop:/)
}

function expectNoNameInWord(bytes: Uint8Array): void {
  const files = unzipped(bytes)
  const metadata = [...files]
    .filter(([name]) => name.startsWith('docProps/'))
    .map(([, text]) => text)
    .join('')
  expect(metadata).not.toMatch(
    /<dc:creator>|<cp:lastModifiedBy>|<Company>|<Manager>|<Template>|Un-named|<property/,
  )
  expect([...files.values()].join('')).not.toMatch(/\/(?:tmp|home|root|Users)\/|[A-Z]:\\/)
}
