import { expect, it } from 'vitest'
import type { Making } from '../../../src-main/documents/kind.ts'
import { possibleDocuments } from '../../../src-main/documents/listing.ts'
import type { Block, Content } from '../../../src-shared/documents/content.ts'
import { testPractice } from '../../support/chairing.ts'
import { siblings } from '../../support/siblings.ts'

const { conference, amber, father } = siblings()
const making: Making = { at: '2026-03-24T12:00:00.000Z', logHead: { seq: 212, hash: '9f3c'.repeat(16) } }

const papersOf = (from = conference, at = making) =>
  possibleDocuments(from, testPractice).flatMap(({ listing: { id }, compose }) =>
    compose === null ? [] : [{ id, content: compose(at) }],
  )

const codesWithin = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'checkCode' ? [block.code] : block.kind === 'section' ? codesWithin(block.content) : [],
  )

/** To draw on and to sign: their code is at the foot of the page, and in words on the sheet. */
const isWithoutQrCode = (id: string) => /^(childPage|signatures)\//.test(id)

it('puts a check code at the foot of every paper, and as a QR code at its end', () => {
  for (const { id, content } of papersOf()) {
    const { checkCode } = content.furniture
    expect(checkCode, id).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/)
    expect(codesWithin(content.blocks), id).toEqual(isWithoutQrCode(id) ? [] : [checkCode])
  }
})

it('gives the same code on another day, and another one when something else is said', () => {
  const later = { at: '2026-04-01T09:00:00.000Z', logHead: null }
  const codes = (papers: { id: string; content: Content }[]) =>
    Object.fromEntries(papers.map(({ id, content }) => [id, content.furniture.checkCode]))
  const before = codes(papersOf())
  expect(codes(papersOf(conference, later))).toEqual(before)

  const changed = structuredClone(conference)
  const { decision } = changed.children.byId[amber] ?? {}
  if (decision) decision.outcomeId = 'childInNeed'
  const after = codes(papersOf(changed))
  for (const id of [`plan/${amber}`, `letter/${amber}/professionals`, `familyMinutes/${father}`, 'minutes'])
    expect(after[id], id).not.toBe(before[id])
})
