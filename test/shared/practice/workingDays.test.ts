import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addWorkingDays,
  bankHolidaysBetween,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from '../../../src-shared/practice/workingDays.ts'
import { Refusal } from '../../../src-shared/result.ts'
import { testPractice as practice } from '../../support/chairing.ts'

describe('working days', () => {
  it('are Monday to Friday without the bank holidays', () => {
    expect(isWorkingDay('2026-04-02', practice)).toBe(true)
    expect(isWorkingDay('2026-04-03', practice)).toBe(false)
    expect(isWorkingDay('2026-04-04', practice)).toBe(false)
    expect(isWorkingDay('2026-04-05', practice)).toBe(false)
  })

  it('step over Easter', () => {
    expect(nextWorkingDay('2026-04-03', practice)).toBe('2026-04-07')
    expect(nextWorkingDay('2026-04-07', practice)).toBe('2026-04-07')
    expect(addWorkingDays('2026-04-02', 1, practice)).toBe('2026-04-07')
    expect(addWorkingDays('2026-04-07', -1, practice)).toBe('2026-04-02')
  })

  it('count from a day that is none', () => {
    expect(addWorkingDays('2026-04-04', 1, practice)).toBe('2026-04-07')
    expect(addWorkingDays('2026-04-04', 0, practice)).toBe('2026-04-04')
  })

  it('are counted from the day after the first up to the last', () => {
    expect(workingDaysBetween('2026-03-24', '2026-04-09', practice)).toBe(10)
    expect(workingDaysBetween('2026-04-09', '2026-03-24', practice)).toBe(-10)
    expect(workingDaysBetween('2026-04-04', '2026-04-05', practice)).toBe(0)
    expect(workingDaysBetween('2026-04-05', '2026-04-04', practice)).toBe(0)
  })

  it('name the bank holidays that were not counted, in either direction', () => {
    expect(bankHolidaysBetween('2026-03-24', '2026-04-09', practice)).toEqual(['2026-04-03', '2026-04-06'])
    expect(bankHolidaysBetween('2026-04-09', '2026-03-24', practice)).toEqual(['2026-04-03', '2026-04-06'])
  })

  it.each([
    ['a later year', () => addWorkingDays('2027-12-29', 10, practice)],
    ['an earlier year', () => addWorkingDays('2025-01-02', -2, practice)],
    ['a slip of the pen', () => workingDaysBetween('0206-03-05', '2026-03-05', practice)],
  ])('are refused for %s whose bank holidays are not known', (_, count) => {
    expect(count).toThrow(Refusal)
    expect(count).toThrow(/knows the bank holidays of 2025 to 2027/)
  })

  it('are added and counted consistently, on any day', () => {
    const day = fc.integer({ min: 60, max: 800 }).map((days) => addDays('2025-01-01', days))
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const to = addWorkingDays(from, count, practice)
        expect(isWorkingDay(to, practice)).toBe(true)
        expect(workingDaysBetween(from, to, practice)).toBe(count)
        expect(workingDaysBetween(from, addDays(to, -1), practice)).toBe(count - 1)
      }),
      { verbose: true },
    )
  })
})
