import { describe, expect, it } from 'vitest'
import { guardContent, guardFile } from '../../../../src-main/documents/guard/guard.ts'
import type { PossibleDocument } from '../../../../src-main/documents/kind.ts'
import { possibleDocuments } from '../../../../src-main/documents/listing.ts'
import { pdf } from '../../../../src-main/documents/pdf/writeContent.ts'
import type { Conference } from '../../../../src-shared/conference/conference.ts'
import type { Content } from '../../../../src-shared/documents/content.ts'
import { Refusal } from '../../../../src-shared/result.ts'
import { testPractice } from '../../../support/chairing.ts'
import { at, base, planOfAmber } from './guarded.ts'
import { conference, mistakes, truth } from './mistakes.ts'

const making = { at, logHead: null }

function documentOf(from: Conference, id: string): PossibleDocument {
  const found = possibleDocuments(from, testPractice).find(({ listing }) => listing.id === id)
  if (found === undefined) throw new Error(`There is no ${id}`)
  return found
}

function guarded({ listing, reader }: PossibleDocument) {
  return { title: listing.title, reader }
}

describe('when the code that decides what goes in is wrong, the guard stops the paper', () => {
  it.each(mistakes)('$name', async (mistake) => {
    const known = truth(mistake)
    const wrong = structuredClone(known)
    mistake.believed(wrong)
    const id = mistake.documentId ?? `plan/${base.amber}`
    const document = documentOf(wrong, id)
    const { bytes } = await document.make(making)
    const begin = process.cpuUsage()
    const guarding = guardFile(known, testPractice, guarded(document), {
      name: document.listing.fileName,
      bytes,
    })
    await expect(guarding).rejects.toThrow(/was stopped/)
    const { user, system } = process.cpuUsage(begin)
    expect((user + system) / 1000, 'milliseconds of work').toBeLessThan(1000)
    if (document.compose === null) return
    const content = document.compose(making)
    expect(() => guardContent(known, testPractice, guarded(document), content)).toThrow(Refusal)
  })

  it('and none of them before it is wrong', async () => {
    for (const mistake of mistakes) {
      const known = truth(mistake)
      const document = possibleDocuments(known, testPractice).find(
        ({ listing }) => listing.id === (mistake.documentId ?? `plan/${base.amber}`),
      )
      if (document === undefined) continue
      const { bytes } = await document.make(making)
      await guardFile(known, testPractice, guarded(document), { name: document.listing.fileName, bytes })
    }
  })
})

describe('when what is around the text is wrong, the guard stops the paper', () => {
  const document = documentOf(conference, `plan/${base.amber}`)
  const content = document.compose?.(making) as Content
  const guard = async (wrong: Content, name = document.listing.fileName) => {
    const { bytes } = await pdf(wrong, at)
    return await guardFile(conference, testPractice, guarded(document), { name, bytes })
  }

  it('an address in the name of the file', async () => {
    await expect(guard(content, 'Plan - 14 Harbour Row.pdf')).rejects.toThrow('the name of the file')
    await expect(guard(content)).resolves.toBeUndefined()
  })

  it('an address in the title of the file', async () => {
    await expect(guard({ ...content, title: 'Plan for 14 Harbour Row' })).rejects.toThrow(
      'the title of the file',
    )
  })

  it('an address at the foot of every page', async () => {
    const furniture = { ...content.furniture, name: 'Sent to SM4 7QQ' }
    await expect(guard({ ...content, furniture })).rejects.toThrow('page 1')
  })

  it('an address in what only a screen reader reads', async () => {
    const drawing = { width: 10, height: 10, strokes: [[0, 0, 9, 9]] }
    const signature: Content['blocks'][number] = {
      kind: 'signature',
      level: 2,
      name: 'Kerry Reed',
      role: '',
      choices: [],
      signature: { drawing, alt: 'Signed at 14 Harbour Row' },
      date: null,
      note: null,
    }
    await expect(guard({ ...content, blocks: [...content.blocks, signature] })).rejects.toThrow('in what')
  })
})

describe('what the chair is told', () => {
  it('is where it stands, beside which words, whose secret it is and what to do, and never the secret', async () => {
    const wrong = structuredClone(conference)
    for (const address of Object.values(wrong.addresses.byId)) address.withheldFromIds = []
    const document = documentOf(wrong, `plan/${base.amber}`)
    const { bytes } = await document.make(making)
    const file = { name: document.listing.fileName, bytes }
    const problem = await guardFile(conference, testPractice, guarded(document), file).catch(
      (error: unknown) => error,
    )
    expect(problem).toBeInstanceOf(Refusal)
    const { code, message } = problem as Refusal
    expect(code).toBe('holds-a-secret')
    expect(message).toContain('“Child protection plan for Amber Reed” was stopped')
    expect(message).toContain('Daniel met Kerry at”')
    expect(message).toMatch(/\(page \d, after “….*”\) stands an address that is withheld from Lee Marsh\./)
    expect(message).toContain('Change the words where they were typed')
    expect(message).not.toMatch(/harbour row|sm4/i)
  })

  it('is nothing of the chair’s own file, which holds everything', async () => {
    const document = documentOf(conference, 'conference')
    const { bytes } = await document.make(making)
    const file = { name: document.listing.fileName, bytes }
    await expect(guardFile(conference, testPractice, guarded(document), file)).resolves.toBeUndefined()
    expect(new TextDecoder().decode(bytes)).toContain('14 Harbour Row')
    const asPlan = { title: 'Plan', reader: planOfAmber }
    await expect(guardFile(conference, testPractice, asPlan, file)).rejects.toThrow(Refusal)
  })
})
