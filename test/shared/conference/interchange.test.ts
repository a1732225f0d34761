import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tellPractice } from '../../../scripts/practiceConference/tell.ts'
import { readConferenceFile, writeConferenceFile } from '../../../src-shared/conference/interchange.ts'
import { testPractice } from '../../support/chairing.ts'

const text = readFileSync(new URL('../../../assets/practice-conference.json', import.meta.url), 'utf8')

/** The practice file with one place changed. */
function changed(change: (file: { version: number; conference: Record<string, never> }) => void): string {
  const file = JSON.parse(text)
  change(file)
  return JSON.stringify(file)
}

describe('the conference file', () => {
  it('that ships with the app is what its story tells', () => {
    expect(writeConferenceFile(tellPractice().conference)).toBe(text)
  })

  it('comes back as it was written', () => {
    expect(JSON.parse(writeConferenceFile(readConferenceFile(text, testPractice)))).toEqual(JSON.parse(text))
  })

  it.each([
    ['not JSON', '{"format": ', 'not JSON'],
    ['another format', '{"hello": 1}', 'chairside-conference'],
    ['a newer version', changed((file) => Object.assign(file, { version: 2 })), 'newer Chairside'],
    [
      'a bad date',
      changed((file) => Object.assign(file.conference, { date: '2026-02-31' })),
      '“conference.date”: it is not a real date',
    ],
    [
      'an unknown kind',
      changed((file) => Object.assign(file.conference, { kindId: 'wedding' })),
      '“conference.kindId”: there is no kind of conference “wedding”',
    ],
    [
      'a child that is missing',
      text.replaceAll('"childId": "amber"', '"childId": "ambre"'),
      'there is no child',
    ],
    [
      'a field that is missing',
      changed((file) => Reflect.deleteProperty(file.conference, 'meeting')),
      '“conference.meeting”: it is missing',
    ],
    [
      'a field that is unknown',
      changed((file) => Object.assign(file.conference, { mood: 'calm' })),
      '“mood”, which the format does not know',
    ],
  ])('with %s is refused with a sentence that names the place', (_what, file, sentence) => {
    expect(() => readConferenceFile(file, testPractice)).toThrow(sentence)
  })
})
