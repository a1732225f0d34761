import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApp } from '../../scripts/demo/openApp.ts'
import type { ChromiumShell } from '../../src-main/shell/chromiumShell.ts'
import { squeezed } from '../main/documents/pdf/readPdf.ts'
import { wordParagraphs } from '../main/documents/reading.ts'
import { WatchedChair } from './watchedChair.ts'

const actions = {
  Jasmine: [
    {
      what: 'Marta writes the evening plan with Jasmine on one page.',
      who: { name: 'Marta Nowak' },
      byWhen: { day: '2026-03-27' },
      inWords: '27 March 2026',
      measure: 'Jasmine shows Helen the page on the first visit.',
      dangers: [1],
    },
    {
      what: 'Peter fetches Jasmine from school on Tuesdays and Fridays.',
      who: { name: 'Peter Lund' },
      byWhen: { day: '2026-04-17' },
      inWords: '17 April 2026',
      measure: 'The collection book has eight entries by then.',
      dangers: [1],
    },
    {
      what: 'Helen sees Jasmine alone at school.',
      who: { name: 'Helen Brook' },
      byWhen: { day: '2026-04-02' },
      inWords: '2 April 2026',
      measure: 'Two written visits, each with Jasmine’s own words.',
      dangers: [1],
    },
  ],
  Oscar: [
    {
      what: 'Priya weighs Oscar at the clinic.',
      who: { name: 'Priya Shah' },
      byWhen: { day: '2026-04-10' },
      inWords: '10 April 2026',
      measure: 'Three weights on the chart, each above the last.',
      dangers: [1],
    },
    {
      what: 'Marta brings Oscar to the toddler group.',
      who: { name: 'Marta Nowak' },
      byWhen: { day: '2026-04-24' },
      inWords: '24 April 2026',
      measure: 'The group leader signs four weeks.',
      dangers: [1],
    },
  ],
}

const views = [
  {
    name: 'Helen Brook',
    Jasmine: ['Yes', 'The evenings are not safe yet.'],
    Oscar: ['Unsure', 'His weight is only just behind.'],
  },
  {
    name: 'Owen Hughes',
    Jasmine: ['Yes', 'She arrives hungry and tired.'],
    Oscar: ['No view', 'I have never met Oscar.'],
  },
  {
    name: 'Priya Shah',
    Jasmine: ['No', 'A child in need plan would do.'],
    Oscar: ['No', 'He is catching up.'],
  },
  {
    name: 'Sgt Ann Cole',
    Jasmine: ['Yes', 'Two calls in one month.'],
    Oscar: ['Yes', 'He was in the room.'],
  },
  { name: 'Marta Nowak', Jasmine: ['No', 'I can do this with my brother.'], Oscar: ['No', 'He is well.'] },
] as const

/** One conference, from the first start to the papers, as a person does it: nothing is prepared, nothing is skipped. */
describe('a whole conference at the screen', () => {
  const home = mkdtempSync(join(tmpdir(), 'chairside-e2e-'))
  const outbox = join(home, 'outbox')
  let shell: ChromiumShell
  let chair: WatchedChair
  const pageErrors: string[] = []

  beforeAll(async () => {
    shell = await openApp({ dataFolder: join(home, 'data'), outbox })
    shell.page.on('pageerror', (error) => pageErrors.push(error.message))
    chair = new WatchedChair(shell.page)
  })
  afterAll(async () => {
    await shell.close()
    rmSync(home, { recursive: true, force: true })
  })

  it('starts from nothing: a passphrase, a recovery key, a new conference with two children and eight people', async () => {
    await chair.firstRun('kettle orbit mossy violin')
    await chair.startConference(/^Initial/, 'Ruth Adeyemi', '2026-03-24')
    await chair.openTab(/^Children/)
    await chair.addChild('Jasmine', 'Nowak', { born: '2016-09-12' })
    await chair.addChild('Oscar', 'Nowak', { born: '2024-01-30' })
    await chair.openTab(/^People/)
    await chair.addPerson('Marta Nowak', 'Mother')
    await chair.addPerson('Grant Pell', 'Father')
    await chair.addPerson('Peter Lund', 'Family member')
    await chair.addPerson('Helen Brook', 'Social worker', 'Children’s services')
    await chair.addPerson('Owen Hughes', 'Designated safeguarding lead', 'Mill Road School')
    await chair.addPerson('Priya Shah', 'Health visitor', 'Community health')
    await chair.addPerson('Sgt Ann Cole', 'Police officer', 'Police')
    expect(await chair.page.getByRole('tab', { name: /^People/ }).textContent()).toContain('8')
  })

  it('opens: the statements, an exclusion with grounds and rationale, attendance and quoracy', async () => {
    await chair.goTo(/Opening/)
    await chair.press('Start the meeting')
    await chair.tick(/^Why we are here/)
    await chair.openTab(/^Exclusions/)
    await chair.exclude({
      name: 'Grant Pell',
      grounds: [/seriously disrupt/],
      evidence: 'He shouted at the school gate on 12 March and pushed a teacher.',
      askedForBy: 'Helen Brook',
      reference: 'MDR-204',
      shortestTime: 'This conference',
    })
    await chair.openTab(/^Who is here/)
    await chair.press('Everyone expected is here')
    await chair.recordAttendance('Grant Pell', 'Absent')
    await chair.confirmQuoracy()
    await chair.page.getByRole('tab', { name: /Quoracy 2 of 2/ }).waitFor()
  })

  it('goes through the map, the danger and its goal', async () => {
    await chair.goTo(/Family/)
    await chair.write('Jasmine’s wishes and feelings', 'I want tea at a table.')
    await chair.say({
      by: 'Marta Nowak',
      heading: 'Family and network',
      text: 'My brother Peter lives two streets away.',
    })
    await chair.goTo(/What got us here/)
    await chair.say({
      by: 'Helen Brook',
      heading: 'The first time',
      text: 'Jasmine was found alone at nine in the evening.',
      children: ['Jasmine'],
      happenedOn: '2025-11-04',
    })
    await chair.goTo(/Working well/)
    await chair.say({
      by: 'Owen Hughes',
      heading: 'Strengths',
      text: 'Jasmine reads two years ahead.',
      children: ['Jasmine'],
    })
    await chair.goTo(/Worries/)
    await chair.say({
      by: 'Priya Shah',
      heading: 'Harm that has happened',
      text: 'Oscar lost four hundred grams in March.',
      children: ['Oscar'],
    })
    await chair.goTo(/Danger and goal/)
    await chair.addDanger(1, {
      statement:
        'Helen and Peter are worried that Jasmine and Oscar are alone in the evenings and could be hurt.',
      goal: 'Marta or Peter is at home every evening, and Jasmine knows who it is.',
      seenFor: 'Ten weeks',
    })
  })

  it('scales, asks for views, and records a different decision for each child with a dissent', async () => {
    await chair.goTo(/Scaling/)
    await chair.press('Ask the scaling question')
    await chair.scale('Marta Nowak', 7, 'My brother helps now.')
    await chair.scale('Helen Brook', 3, 'The plan is a week old.')
    await chair.scale('Owen Hughes', 10, 'At school she is quite safe.')
    await chair.scale('Priya Shah', null, 'I would rather describe it.')
    await chair.press('Reveal together')
    await chair.goTo(/Views/)
    for (const { name, ...answers } of views)
      for (const child of ['Jasmine', 'Oscar'] as const) {
        const [answer, reason] = answers[child]
        await chair.giveView({ child, name, answer, reason })
      }
    await chair.goTo(/Decision/)
    await chair.openTab(/^Jasmine/)
    await chair.analyseRisk('Jasmine', {
      risks: 'Evenings without an adult.',
      lessens: 'Peter is near.',
      means: 'She cooks alone.',
    })
    await chair.weighThreshold('Jasmine', {
      limbs: [/^The child is likely/],
      isMet: true,
      words: 'She could be badly burned.',
    })
    await chair.decide({
      child: 'Jasmine',
      outcome: /^A child protection plan is needed/,
      category: 'Neglect',
      reasons: 'The evenings have been unsafe since November.',
      reachedBy: 'No agreement: I decided',
    })
    await chair.recordDisagreement('Jasmine', {
      name: 'Priya Shah',
      strength: /^Dissents formally/,
      reason: 'The family network is strong enough for a child in need plan.',
    })
    await chair.openTab(/^Oscar/)
    await chair.decide({
      child: 'Oscar',
      outcome: /a child in need plan/,
      reasons: 'His weight is followed at the clinic already.',
      reachedBy: 'Everybody agreed',
    })
  })

  it('plans five actions, makes a paper for each child, and ends', async () => {
    await chair.goTo(/Plan/)
    for (const child of ['Jasmine', 'Oscar'] as const) {
      await chair.openTab(new RegExp(`^${child}`))
      for (const [index, action] of actions[child].entries()) await chair.addAction(child, index + 1, action)
    }
    await chair.openTab(/^Jasmine/)
    await chair.choose('Lead social worker for Jasmine', 'Helen Brook')
    await chair.pick('Core group for Jasmine', [
      /^Marta Nowak/,
      /^Peter Lund/,
      /^Helen Brook/,
      /^Owen Hughes/,
    ])
    const plan = chair.page.getByRole('tabpanel', { name: /^Jasmine/ })
    await expect.poll(() => plan.textContent()).toContain('Thursday 9 April 2026')
    await expect.poll(() => plan.textContent()).toContain('Tuesday 23 June 2026')
    await expect.poll(() => plan.textContent()).toContain('Wednesday 24 June 2026')
    await chair.writeDay('First core group for Jasmine', '2026-04-02')
    await chair.writeDay('Review conference for Jasmine', '2026-06-16')
    await chair.goTo(/Sign/)
    await chair.makePaperToSign('Jasmine')
    await chair.makePaperToSign('Oscar')
    await chair.endMeeting()
    await expect.poll(() => shell.shown.map(({ name }) => name), { timeout: 20_000 }).toHaveLength(2)
    await chair.goTo(/Copies/)
    await chair.saveAll()
  })

  it('leaves each child’s paper with every action, owner, date, measure and signatory, and only that child’s', () => {
    const jasmine = textOfPdf(paper(/^(Plan|Decision) - Jasmine.*\.pdf$/))
    const oscar = textOfPdf(paper(/^(Plan|Decision) - Oscar.*\.pdf$/))
    for (const [own, other, text] of [
      ['Jasmine', 'Oscar', jasmine],
      ['Oscar', 'Jasmine', oscar],
    ] as const) {
      for (const { what, who, inWords, measure } of actions[own])
        for (const part of [what, who.name, inWords, measure]) expect(text).toContain(squeezed(part))
      for (const { what, measure } of actions[other]) {
        expect(text).not.toContain(squeezed(what))
        expect(text).not.toContain(squeezed(measure))
      }
    }
    for (const signatory of ['Marta Nowak', 'Peter Lund', 'Helen Brook', 'Owen Hughes'])
      expect(jasmine).toContain(squeezed(signatory))
    expect(jasmine).not.toContain(squeezed('Oscar lost four hundred grams'))
    expect(jasmine).toContain(squeezed('The evenings have been unsafe since November.'))
    expect(oscar).not.toContain(squeezed('What each of us will do under the child protection plan'))
  })

  it('leaves minutes that open with the exclusion and hold each scale, view, reason and the dissent', () => {
    const paragraphs = wordParagraphs(readFileSync(paper(/Minutes.*\.docx$/)))
    const minutes = paragraphs.map(({ text }) => text).join('\n')
    const place = (text: string) => {
      expect(minutes).toContain(text)
      return minutes.indexOf(text)
    }
    expect(place('He shouted at the school gate on 12 March and pushed a teacher.')).toBeLessThan(
      place('My brother Peter lives two streets away.'),
    )
    for (const text of [
      'My brother helps now.',
      'The plan is a week old.',
      'At school she is quite safe.',
      'I would rather describe it.',
    ])
      place(text)
    for (const { Jasmine, Oscar } of views) {
      place(Jasmine[1])
      place(Oscar[1])
    }
    const risk = place('Evenings without an adult.')
    const dissent = place('The family network is strong enough for a child in need plan.')
    expect(dissent).toBeGreaterThan(risk)
    expect(dissent).toBeLessThan(place('She could be badly burned.'))
  })

  it('had nothing wrong for a screen reader, in any state on the way', () => {
    expect([...chair.faults]).toEqual([])
  })

  it('asked nothing of any network, and no script failed', () => {
    expect(shell.refused).toEqual([])
    expect(pageErrors).toEqual([])
  })

  it('leaves records in which no typed word can be found', () => {
    const folder = join(home, 'data')
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    )
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) {
      const bytes = readFileSync(join(file.parentPath, file.name))
      expect(bytes.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3')
      for (const word of ['Jasmine', 'Nowak', 'evening', 'Priya', 'kettle orbit'])
        for (const encoding of ['utf8', 'utf16le'] as const)
          expect(bytes.includes(Buffer.from(word, encoding))).toBe(false)
    }
  })

  /** Without spaces: a cell of a table is broken into lines. */
  function textOfPdf(file: string): string {
    return squeezed(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }))
  }

  function paper(name: RegExp): string {
    const [folder = ''] = readdirSync(outbox)
    const file = readdirSync(join(outbox, folder)).find((candidate) => name.test(candidate))
    if (file === undefined) throw new Error(`There is no paper ${name}`)
    return join(outbox, folder, file)
  }
})
