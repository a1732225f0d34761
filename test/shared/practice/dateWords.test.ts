import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DateWordsContext, readDateWords } from '../../../src-shared/practice/dateWords.ts'
import { addDays, isWorkingDay } from '../../../src-shared/practice/workingDays.ts'
import { testPractice as practice } from '../../support/chairing.ts'

/** The Tuesday of a conference, ten days before Easter. */
const context: DateWordsContext = {
  from: '2026-03-24',
  practice,
  events: { coreGroup: '2026-04-09', review: '2026-06-16' },
}
const means = (text: string, changes: Partial<DateWordsContext> = {}) =>
  readDateWords(text, { ...context, ...changes })?.means ?? null

describe('a date in words', () => {
  it.each([
    ['fri', 'Fri 27 March 2026'],
    ['Friday', 'Fri 27 March 2026'],
    ['by Fri.', 'Fri 27 March 2026'],
    ['this thurs', 'Thu 26 March 2026'],
    ['tue', 'Tue 31 March 2026: a week from today'],
    ['next tue', 'Tue 31 March 2026: in next week'],
    ['next fri', 'Fri 3 April 2026: in next week, a bank holiday'],
    ['fri week', 'Fri 3 April 2026: a bank holiday'],
    ['a week on wed', 'Wed 1 April 2026'],
    ['today', 'Tue 24 March 2026'],
    ['tomorrow', 'Wed 25 March 2026'],
    ['10wd', 'Thu 9 April 2026'],
    ['10 WD', 'Thu 9 April 2026'],
    ['10 working days', 'Thu 9 April 2026'],
    ['within ten working days', 'Thu 9 April 2026'],
    ['2 weeks', 'Tue 7 April 2026'],
    ['in two weeks’ time', 'Tue 7 April 2026'],
    ['a fortnight', 'Tue 7 April 2026'],
    ['3 days', 'Fri 27 March 2026'],
    ['in a month', 'Fri 24 April 2026'],
    ['3 months', 'Wed 24 June 2026'],
    ['27/3', 'Fri 27 March 2026'],
    ['27 march', 'Fri 27 March 2026'],
    ['27th of March', 'Fri 27 March 2026'],
    ['27/03/2026', 'Fri 27 March 2026'],
    ['27.3.2026', 'Fri 27 March 2026'],
    ['2026-03-27', 'Fri 27 March 2026'],
    ['Fri 27 March 2026', 'Fri 27 March 2026'],
    ['5/6', 'Fri 5 June 2026'],
    ['core group', 'Thu 9 April 2026'],
    ['by the next core group', 'Thu 9 April 2026'],
    ['before core group', 'Wed 8 April 2026'],
    ['review', 'Tue 16 June 2026'],
    ['review conference', 'Tue 16 June 2026'],
    ['before the review', 'Mon 15 June 2026'],
  ])('“%s” is a day', (text, meaning) => {
    expect(means(text)).toBe(meaning)
  })

  it.each([
    ['20/3', 'Sat 20 March 2027: in next year'],
    ['20/03/2026', 'Fri 20 March 2026: this day is past'],
    ['thu 27 march', 'Fri 27 March 2026: 27 March is a Friday'],
    ['3 april', 'Fri 3 April 2026: a bank holiday'],
    ['24 march', 'Tue 24 March 2026'],
  ])('“%s” says what may surprise', (text, meaning) => {
    expect(means(text)).toBe(meaning)
  })

  it.each([
    '',
    'soon',
    'ongoing',
    'end of term',
    'next week',
    '0wd',
    '31 april',
    '29/2',
    '3/27',
    '27/3/26',
    'every friday',
    'ask Kerry on Friday',
    '500 wd',
  ])('“%s” is no day', (text) => {
    expect(means(text)).toBeNull()
  })

  it('that names a meeting without a day is no day yet', () => {
    const events = { coreGroup: null, review: null }
    for (const text of ['core group', 'before core group', 'review', 'before review'])
      expect(means(text, { events })).toBeNull()
  })

  it('steps back over Easter before a meeting, and counts over it', () => {
    expect(means('before core group', { events: { coreGroup: '2026-04-07', review: null } })).toBe(
      'Thu 2 April 2026',
    )
    expect(means('1wd', { from: '2026-04-02' })).toBe('Tue 7 April 2026')
  })

  it('is not guessed in years whose bank holidays are not known', () => {
    expect(means('10wd', { from: '2027-12-29' })).toBeNull()
    expect(means('2 weeks', { from: '2027-12-29' })).toBe('Wed 12 January 2028')
  })

  it('in working days is always a working day after today; in weekdays always within the week', () => {
    const from = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-01-01', days))
    const weekday = fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')
    fc.assert(
      fc.property(from, fc.integer({ min: 1, max: 60 }), weekday, (day, number, name) => {
        const date = readDateWords(`${number}wd`, { ...context, from: day })?.date ?? ''
        expect(isWorkingDay(date, practice)).toBe(true)
        expect(date > day).toBe(true)
        const named = readDateWords(name, { ...context, from: day })
        expect(named?.date && named.date > day && named.date <= addDays(day, 7)).toBe(true)
        expect(named?.means.toLowerCase().startsWith(name)).toBe(true)
        const again = readDateWords(named?.means.split(':')[0] ?? '', { ...context, from: day })
        expect(again?.date).toBe(named?.date)
      }),
      { verbose: true },
    )
  })

  it.each(['America/New_York', 'Pacific/Kiritimati'])('is the same on a machine in %s', (zone) => {
    const module = new URL('../../../src-shared/practice/dateWords.ts', import.meta.url).href
    const script = `
      const { readDateWords } = await import('${module}')
      const context = ${JSON.stringify({ ...context, practice: { bankHolidays: ['2026-04-03', '2026-04-06'], bankHolidayYears: { first: 2026, last: 2026 } } })}
      console.log(['fri', '10wd', '27/3', 'in a month'].map((words) => readDateWords(words, context).date).join(' '))`
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    expect(output.trim()).toBe('2026-03-27 2026-04-09 2026-03-27 2026-04-24')
  })
})
