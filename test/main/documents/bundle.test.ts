import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zipped } from '../../../src-main/documents/bundle/zipped.ts'
import { makeDocument } from '../../../src-main/documents/makeDocuments.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { testPractice } from '../../support/chairing.ts'
import { at, changed, people } from './plans.ts'

const { amber, isaac, baby, conference } = people
const logHead = { seq: 212, hash: '9f3c'.repeat(16) }

async function bundle(from: Conference, childId: string): Promise<Uint8Array> {
  return (await makeDocument(from, testPractice, `bundle/${childId}`, { at, logHead })).bytes
}

describe('the bundle for a case file', async () => {
  const bytes = await bundle(conference, amber)
  const files = unzipSync(bytes)
  const names = Object.keys(files)

  it('has every paper about the child, and the record of the conference in both forms', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        'Census - Amber Reed - 2026-03-24.xml',
        'Data sheet - Amber Reed - 2026-03-24.pdf',
        'Minutes - 2026-03-24.docx',
        'Minutes - 2026-03-24.pdf',
        'Page - Amber Reed - 2026-03-24.pdf',
        'Plan - Amber Reed - 2026-03-24.pdf',
        'Signature sheet - Amber Reed - 2026-03-24.pdf',
        'manifest.json',
      ]),
    )
    expect(names.some((name) => name.startsWith('Decision letter'))).toBe(true)
  })

  it('has nothing that is about another child alone, no conference file and no family’s minutes', () => {
    for (const name of names) expect(name).not.toMatch(/Isaac|Baby|\.json$(?<!manifest\.json)|family/i)
  })

  it('has a manifest with the hash of every other file and the entry of the record', () => {
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as {
      logHead: unknown
      madeAt: string
      child: { name: string }
      files: { name: string; bytes: number; sha256: string }[]
    }
    expect(manifest).toMatchObject({ logHead, madeAt: at, child: { name: 'Amber Reed' } })
    expect(manifest.files.map(({ name }) => name).sort()).toEqual(
      names.filter((name) => name !== 'manifest.json').sort(),
    )
    for (const { name, bytes: size, sha256 } of manifest.files) {
      const file = files[name] ?? new Uint8Array()
      expect([size, sha256]).toEqual([file.byteLength, createHash('sha256').update(file).digest('hex')])
    }
  })

  it('has the same papers as are handed out, byte for byte', async () => {
    const plan = await makeDocument(conference, testPractice, `plan/${amber}`, { at, logHead })
    expect(files[plan.name]).toEqual(plan.bytes)
  })

  it('has file names with nobody’s name but the child’s', () => {
    const others = Object.values(conference.people.byId).flatMap(({ name }) => name.split(' '))
    for (const name of names)
      for (const word of others.filter((other) => other !== 'Reed')) expect(name).not.toContain(word)
  })

  it('is the same file for the same conference and moment', async () => {
    expect(await bundle(structuredClone(conference), amber)).toEqual(bytes)
  })

  it('has large print only where somebody asked for it', async () => {
    expect(names.some((name) => name.includes('large print'))).toBe(false)
    const asked = changed(isaac, (_child, whole) => {
      const mother = whole.people.byId[people.mother]
      if (mother !== undefined) mother.needs.access = 'Large print, please'
    })
    expect(
      Object.keys(unzipSync(await bundle(asked, isaac))).some((name) => name.includes('large print')),
    ).toBe(true)
  })

  it('can be made for a child about whom nothing is decided, and says so by what is in it', async () => {
    const open = changed(baby, (child) => {
      child.decision = null
    })
    const inside = Object.keys(unzipSync(await bundle(open, baby)))
    expect(inside).toContain('Notes - Baby Reed (unborn) - 2026-03-24.pdf')
    expect(inside.some((name) => /Census|Data sheet|Page/.test(name))).toBe(false)
  })
})

describe('an archive', () => {
  it('does not depend on the order of its files or on the zone of the computer', () => {
    const one = { name: 'b.txt', bytes: new Uint8Array([1, 2, 3]) }
    const other = { name: 'ä.txt', bytes: new Uint8Array([4]) }
    const before = process.env.TZ
    const made = ['Europe/London', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone, index) => {
      process.env.TZ = zone
      return zipped(index === 1 ? [other, one] : [one, other])
    })
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
    expect(made[1]).toEqual(made[0])
    expect(made[2]).toEqual(made[0])
    expect(Object.keys(unzipSync(made[0] ?? new Uint8Array()))).toEqual(['b.txt', 'ä.txt'])
  })
})
