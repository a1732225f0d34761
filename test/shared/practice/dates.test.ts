import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { ageInWords, ageOn, midpoint } from '../../../src-shared/practice/age.ts'
import { dayAndMonth, listOfDays, longDate, shortDate } from '../../../src-shared/practice/formatDate.ts'

describe('dates as people read them', () => {
  it('are long, short or without the year', () => {
    expect(longDate('2026-04-09')).toBe('Thursday 9 April 2026')
    expect(shortDate('2026-04-09')).toBe('9 April 2026')
    expect(dayAndMonth('2024-02-29')).toBe('29 February')
  })

  it('are listed by month', () => {
    expect(listOfDays([])).toBe('')
    expect(listOfDays(['2026-05-04'])).toBe('4 May')
    expect(listOfDays(['2026-04-03', '2026-04-06', '2026-05-04'])).toBe('3 and 6 April and 4 May')
  })

  it.each([
    ['America/New_York', 'en_US.UTF-8'],
    ['Pacific/Kiritimati', 'de_DE.UTF-8'],
  ])('are the same on a machine in %s', (zone, locale) => {
    const module = (name: string) => new URL(`../../../src-shared/practice/${name}.ts`, import.meta.url).href
    const script = `
      const { longDate } = await import('${module('formatDate')}')
      const { addWorkingDays } = await import('${module('workingDays')}')
      const holidays = { bankHolidays: ['2026-04-03', '2026-04-06'], bankHolidayYears: { first: 2026, last: 2026 } }
      console.log(new Date(2026, 3, 9).getTimezoneOffset(), longDate(addWorkingDays('2026-03-24', 10, holidays)))`
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
      encoding: 'utf8',
    })
    const offset = zone === 'America/New_York' ? 240 : -840
    expect(output.trim()).toBe(`${offset} Thursday 9 April 2026`)
  })
})

describe('an age', () => {
  it('goes up on the birthday', () => {
    expect(ageOn('2017-03-24', '2026-03-23')).toBe(8)
    expect(ageOn('2017-03-24', '2026-03-24')).toBe(9)
  })

  it('goes up on 1 March for somebody born on 29 February', () => {
    expect(ageOn('2020-02-29', '2026-02-28')).toBe(5)
    expect(ageOn('2020-02-29', '2026-03-01')).toBe(6)
  })

  it('is not there before the birth', () => {
    expect(ageOn('2026-03-24', '2026-03-23')).toBeNull()
    expect(ageInWords('2026-03-24', '2026-03-23')).toBeNull()
  })

  it.each([
    ['2017-03-12', '9 years'],
    ['2025-03-24', '1 year'],
    ['2025-09-25', '5 months'],
    ['2026-02-01', '7 weeks'],
    ['2026-03-11', '13 days'],
    ['2026-03-23', '1 day'],
  ])('of a child born on %s is %s', (born, words) => {
    expect(ageInWords(born, '2026-03-24')).toBe(words)
  })
})

describe('the midpoint', () => {
  it('is halfway, or the earlier of two middle days', () => {
    expect(midpoint('2026-03-24', '2026-06-16')).toBe('2026-05-05')
    expect(midpoint('2026-03-24', '2026-03-27')).toBe('2026-03-25')
  })
})
