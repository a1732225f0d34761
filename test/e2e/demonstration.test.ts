import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { practiceInForce } from '../../src-main/core/practiceInForce.ts'
import { readConferenceFile } from '../../src-shared/conference/interchange.ts'
import { rows } from '../../src-shared/conference/table.ts'
import { squeezed } from '../main/documents/pdf/readPdf.ts'
import { expectTheSame } from './theSame.ts'

const root = join(import.meta.dirname, '../..')

describe('the demonstration', () => {
  const home = mkdtempSync(join(tmpdir(), 'chairside-demonstration-'))
  const out = join(home, 'out')
  let said = ''
  beforeAll(() => {
    said = execFileSync(process.execPath, [join(root, 'scripts/demo/main.ts'), '--out', out], {
      encoding: 'utf8',
    })
  })
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  const files = () => readdirSync(out)
  const fileLike = (name: RegExp) => join(out, files().find((file) => name.test(file)) ?? '')
  const practice = practiceInForce('2026-11-22T10:00:00.000Z')
  const story = readConferenceFile(
    readFileSync(join(root, 'assets/practice-conference.json'), 'utf8'),
    practice,
  )

  it('leaves a plan for each of the three children, the minutes, the conference file and a picture of each step', () => {
    expect(files().filter((name) => /^Plan - .*\.pdf$/.test(name))).toHaveLength(3)
    expect(files().filter((name) => /^Minutes .*\.docx$/.test(name))).toHaveLength(1)
    expect(files().filter((name) => /^Conference .*\.json$/.test(name))).toHaveLength(1)
    for (const { id } of practice.profile.agenda.filter(({ screen }) => screen === 'map'))
      expect(files().some((name) => name.startsWith('screen-') && name.includes(id))).toBe(true)
    expect(files().filter((name) => name.startsWith('screen-')).length).toBeGreaterThanOrEqual(
      practice.profile.agenda.length,
    )
    for (const name of files().filter((file) => !file.endsWith('.txt'))) expect(said).toContain(name)
  })

  it('chaired at the screen what the practice conference tells: the same entries, views, decisions and actions', () => {
    const chaired = readConferenceFile(readFileSync(fileLike(/^Conference /), 'utf8'), practice)
    expectTheSame(chaired, story)
  })

  it('marks every page as practice, and leaves out of each paper but the professionals’ minutes what is restricted', () => {
    for (const name of files().filter((file) => file.endsWith('.pdf') && !file.startsWith('Minutes - '))) {
      const pages = execFileSync('pdftotext', [join(out, name), '-'], { encoding: 'utf8' })
        .split('\f')
        .slice(0, -1)
      expect(pages.length).toBeGreaterThan(0)
      for (const page of pages) expect(page).toContain('PRACTICE')
      for (const { text, restriction } of rows(story.entries))
        if (restriction?.withheldFrom.kind === 'family')
          expect(squeezed(pages.join())).not.toContain(squeezed(text))
      for (const { text } of rows(story.restrictedItems))
        expect(squeezed(pages.join())).not.toContain(squeezed(text))
      expect(pages.join()).not.toContain('TB4 7QX')
    }
  })
})
