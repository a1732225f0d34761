import { beforeAll, describe, expect, it, vi } from 'vitest'
import { makeDocument } from '../../../src-main/documents/makeDocuments.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { testPractice } from '../../support/chairing.ts'
import { phrases, siblings } from '../../support/siblings.ts'
import { pdfText, underHeading, unzipped, type WordParagraph, wordParagraphs } from './reading.ts'

const people = siblings()

async function minutesOf(conference: Conference): Promise<Uint8Array> {
  return (await makeDocument(conference, testPractice, 'minutes', { at: '2026-03-24T12:00:00.000Z' })).bytes
}

const textOf = (paragraphs: WordParagraph[]) => paragraphs.map(({ text }) => text).join('\n')

describe('the draft minutes', () => {
  let bytes: Uint8Array
  let paragraphs: WordParagraph[]
  beforeAll(async () => {
    bytes = await minutesOf(people.conference)
    paragraphs = wordParagraphs(bytes)
  })
  const under = (style: string, heading: string, childName?: string) => {
    const from =
      childName === undefined
        ? 0
        : paragraphs.findIndex(({ style: s, text }) => s === 'Heading2' && text === childName)
    return textOf(underHeading(paragraphs, style, heading, from))
  }

  it('begin with the decision for each child, who disagrees, whom to ring and when people meet next', async () => {
    const short = under('Heading2', 'In short')
    for (const name of ['Amber Reed', 'Isaac Reed', 'Baby Reed (unborn)']) expect(short).toContain(name)
    for (const words of [
      'A child protection plan is needed.',
      'Category: emotional abuse.',
      'Sunita Rao: dissents formally',
      'Daniel Okafor',
      'Core group:',
      'Review:',
    ])
      expect(short).toContain(words)
    const { pages } = pdfText(
      (await makeDocument(people.conference, testPractice, 'minutesPdf', { at: '2026-03-24T12:00:00.000Z' }))
        .bytes,
    )
    expect(pages[0]).toContain('In short')
    expect(pages[0]).toContain('Baby Reed')
  })

  it('open with who was there, who was not, and how', () => {
    const opening = under('Heading2', 'Opening')
    for (const words of [
      'Present',
      'Apologies',
      'Sent a report only',
      'By video or phone.',
      'Came at 10:20. Left at 11:45.',
      'At a birth.',
    ])
      expect(opening).toContain(words)
    expect(opening).toContain('takes no part in discussion or decision')
    expect(opening).not.toContain('Absent')
  })

  it('have an exclusion in the opening: who, grounds, rationale, decided by the chair, and the views brought', () => {
    const exclusions = underHeading(paragraphs, 'Heading3', 'Exclusions')
    const text = textOf(exclusions)
    for (const words of [
      'Lee Marsh (Father)',
      'Excluded from: Part B: without Mr Marsh',
      'Decided by: the chair, Ruth Adeyemi',
      'Somebody could not speak freely while they are here',
      'Rationale: Mr Marsh sent Ms Reed eleven threatening messages',
      'Manager’s decision record: MDR-2231',
      'Views brought by: Daniel Okafor',
      'Their views: Mr Marsh says he wants to be a better dad',
    ])
      expect(text).toContain(words)
    const opening = underHeading(paragraphs, 'Heading2', 'Opening')
    for (const line of exclusions) expect(opening).toContainEqual(line)
  })

  it('say who was in each part, what the chair said, and whether it was quorate for each child', () => {
    expect(under('Heading3', 'Parts of the meeting')).toContain('Part B: without Mr Marsh')
    expect(under('Heading3', 'What the chair said')).toContain('No recording')
    const quoracy = under('Heading3', 'Quoracy')
    for (const name of ['Amber Reed', 'Isaac Reed', 'Baby Reed (unborn)'])
      expect(quoracy).toContain(`${name}: quorate, confirmed by the chair.`)
  })

  it('mark quotations, opinions and what is restricted as what they are', () => {
    const whole = textOf(paragraphs)
    expect(whole).toContain('“I know I drink too much when Lee and I row.” (Kerry Reed')
    expect(whole).toContain('(Daniel Okafor; opinion')
    expect(whole).toContain(`RESTRICTED: kept from the family (Third party). ${phrases.restrictedFromFamily}`)
    expect(whole).toContain(
      `RESTRICTED: kept from the family (Live investigation). ${phrases.restrictedItem}`,
    )
    expect(whole).toContain('WITHHELD from Lee Marsh: Threats on 2 March.')
    expect(whole).not.toContain(phrases.challenge)
  })

  it('have each person’s number with the reason, and no number where none was given', () => {
    const scaling = under('Heading2', 'Scaling')
    expect(scaling).toMatch(/Kerry Reed, 6: Lee has moved out and Pat is close by\./)
    expect(scaling).toMatch(/Sunita Rao, no number: I have not been in the home since November\./)
    expect(scaling).not.toMatch(/average|mean/i)
  })

  it('have each person’s view with the reason, professionals and family apart, and “no view” distinct from “no”', () => {
    const views = under('Heading3', 'Views on the need for a plan', 'Amber Reed')
    const [professionals = '', family = ''] = views.split('Family: heard, and not part of the decision')
    expect(professionals).toMatch(/Daniel Okafor [^\n]*\nYes, a plan is needed\. The violence is recent/)
    expect(professionals).toMatch(
      /Sunita Rao [^\n]*\nNo, a plan is not needed\. Help under a child in need plan/,
    )
    expect(professionals).not.toContain('Kerry Reed')
    expect(family).toMatch(/Kerry Reed Mother\nNot sure\. I want help/)
    expect(family).toMatch(/Pat Reed Grandmother\nGave no view\. I do not want to choose/)
  })

  it('have the dissent inside the risk analysis, with its strength, reason and that they still contribute', () => {
    const analysis = under('Heading3', 'Risk analysis', 'Amber Reed')
    expect(analysis).toContain('Risks: Repeated violence at night')
    expect(analysis).toContain('Sunita Rao, Health visitor, Tern Valley Health: Dissents formally.')
    expect(analysis).toContain('The family asked for help themselves')
    expect(analysis).toContain('Still contributes to the plan.')
    expect(textOf(paragraphs).split('Dissents formally').length).toBe(2)
  })

  it('have the decision with its reasons, how it was reached, and the plan of each child', () => {
    const decision = under('Heading3', 'Decision', 'Amber Reed')
    expect(decision).toContain('A child protection plan is needed.')
    expect(decision).toContain('Category: Emotional abuse')
    expect(decision).toContain('Reached: by the chair, Ruth Adeyemi, where there was no consensus')
    expect(under('Heading3', 'What was agreed', 'Isaac Reed')).toContain(phrases.isaacsAction)
    expect(under('Heading3', 'What was agreed', 'Isaac Reed')).not.toContain('Lee stays away')
    expect(under('Heading2', 'What is due, and by which rule')).toContain('91 days after the conference')
  })

  it('are a draft on A4 in British English with real headings, repeated table heads and page numbers', () => {
    const files = unzipped(bytes)
    const xml = (name: RegExp) =>
      [...files]
        .filter(([file]) => name.test(file))
        .map(([, text]) => text)
        .join('')
    expect(xml(/word\/header\d*\.xml/)).toContain('DRAFT')
    expect(xml(/word\/footer\d*\.xml/)).toMatch(/PAGE.*NUMPAGES/s)
    expect(xml(/word\/document\.xml/)).toContain('w:w="11906" w:h="16838"')
    expect(xml(/word\/document\.xml/)).toContain('<w:tblHeader')
    const styles = xml(/word\/styles\.xml/)
    expect(styles).toContain('w:val="en-GB"')
    for (const level of [0, 1, 2]) expect(styles).toContain(`<w:outlineLvl w:val="${level}"/>`)
    expect(styles).not.toMatch(/w:line="\d+"(?! w:lineRule="auto")(?!(?: w:\w+="\w+")* w:lineRule="auto")/)
  })

  it('carry no author, company, template or folder in their metadata', () => {
    const files = unzipped(bytes)
    const metadata = [...files]
      .filter(([name]) => name.startsWith('docProps/'))
      .map(([, text]) => text)
      .join('')
    expect(metadata).not.toMatch(/<dc:creator>|<cp:lastModifiedBy>|<Company>|<Manager>|<Template>|Un-named/)
    expect([...files.values()].join('')).not.toContain(process.cwd())
    expect([...files.values()].join('')).not.toMatch(/\/(?:tmp|home|root|Users)\/|[A-Z]:\\/)
  })

  it('say on every page that a practice conference is fictional', async () => {
    const practice = await minutesOf({ ...people.conference, isPractice: true })
    const header = [...unzipped(practice)].find(([name]) => /word\/header\d*\.xml/.test(name))?.[1]
    expect(header).toContain('PRACTICE: a fictional conference')
  })

  it('say on each page, and on the first in full, that they are not for the family', async () => {
    const files = unzipped(bytes)
    expect([...files].find(([name]) => /word\/header\d*\.xml/.test(name))?.[1]).toContain(
      'For professionals only',
    )
    const [, warning] = paragraphs
    expect(warning?.text).toBe(
      'For professionals only, for the case file. Not to be given or sent to anybody of the family. It holds 3 things that are restricted, one address that is withheld and what was said while somebody was not let in.',
    )
  })

  it('leave the headings bold, as their style is', () => {
    const xml = unzipped(bytes).get('word/document.xml') ?? ''
    expect(xml).not.toMatch(/<w:b w:val="(?:false|0)"/)
  })

  it('are the same file when they are made again, on another day and in another time zone', async () => {
    const zone = process.env.TZ
    vi.useFakeTimers({ now: new Date('2031-08-09T23:59:59Z'), toFake: ['Date'] })
    process.env.TZ = 'Pacific/Auckland'
    try {
      expect(Buffer.from(await minutesOf(people.conference)).equals(Buffer.from(bytes))).toBe(true)
    } finally {
      vi.useRealTimers()
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
    const core = unzipped(bytes).get('docProps/core.xml')
    expect(core?.match(/2026-03-24T12:00:00\.000Z/g)).toHaveLength(2)
  })

  it('have no numbers that were never revealed, and say that they were not', async () => {
    const conference = structuredClone(people.conference)
    for (const question of Object.values(conference.scalingQuestions.byId)) question.revealedAt = null
    const text = textOf(wordParagraphs(await minutesOf(conference)))
    expect(text).toContain('The answers were not revealed in the meeting, so they are not told here.')
    expect(text).not.toContain('Lee has moved out and Pat is close by.')
  })

  it('open in Word whatever was typed: control characters and signs of XML do no harm', async () => {
    const conference = structuredClone(people.conference)
    conference.purpose = 'A < B & “C”\u0000\u0008\nSecond line, فاطمہ بی بی'
    const text = textOf(wordParagraphs(await minutesOf(conference)))
    expect(text).toContain('A < B & “C” Second line, فاطمہ بی بی')
  })

  it('have what was added at their end, with who and when, and say which version they are, in Word and as a PDF', async () => {
    const conference = structuredClone(people.conference)
    conference.addenda = {
      byId: {
        a1: { id: 'a1', text: 'Lee came at 10:25.', by: 'Ruth Adeyemi', at: '2026-04-02T09:00:00.000Z' },
        a2: { id: 'a2', text: 'Pat is the aunt.', by: 'Daniel Okafor', at: '2026-04-03T09:30:00.000Z' },
      },
      order: ['a1', 'a2'],
    }
    const version = 'draft with 2 additions, the last of 3 April 2026'
    const added = 'Pat is the aunt. (Daniel Okafor, 3 April 2026 at 10:30)'
    const file = await minutesOf(conference)
    const additions = textOf(underHeading(wordParagraphs(file), 'Heading2', 'Additions'))
    expect(additions).toContain(added)
    expect(textOf(wordParagraphs(file))).toContain(`Version: ${version}`)
    const footer = [...unzipped(file)].find(([name]) => /word\/footer\d*\.xml/.test(name))?.[1]
    expect(footer).toContain(version)
    const made = await makeDocument(conference, testPractice, 'minutesPdf', {
      at: '2026-04-04T12:00:00.000Z',
    })
    const { text, pages } = pdfText(made.bytes)
    expect(text).toContain(added)
    for (const page of pages) expect(page).toContain('For professionals only')
    expect(text).toMatch(/draft with 2 additions, the last of 3 April 2026/)
  })
})
