import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { bankHolidaysOfEngland } from '../../../src-main/core/bankHolidays.ts'
import { publishedBankHolidays } from '../../support/bankHolidays.ts'

describe('the bank holidays of England', () => {
  it('are the 75 published for 2019 to 2027', () => {
    expect(publishedBankHolidays).toHaveLength(75)
    expect(bankHolidaysOfEngland({ first: 2019, last: 2027 }, []).bankHolidays).toEqual(publishedBankHolidays)
  })

  it('can be moved and added to by the local profile', () => {
    const { bankHolidays, bankHolidayYears } = bankHolidaysOfEngland({ first: 2026, last: 2026 }, [
      { date: '2026-05-25', name: 'Spring bank holiday, moved', isHoliday: false },
      { date: '2026-06-01', name: 'Spring bank holiday', isHoliday: true },
    ])
    expect(bankHolidays).not.toContain('2026-05-25')
    expect(bankHolidays).toContain('2026-06-01')
    expect(bankHolidays).toEqual([...bankHolidays].sort())
    expect(bankHolidayYears).toEqual({ first: 2026, last: 2026 })
  })

  it.each(['America/New_York', 'Pacific/Kiritimati'])('are the same on a machine in %s', (zone) => {
    const module = new URL('../../../src-main/core/bankHolidays.ts', import.meta.url).href
    const script = `
      const { bankHolidaysOfEngland } = await import('${module}')
      console.log(JSON.stringify(bankHolidaysOfEngland({ first: 2019, last: 2027 }, []).bankHolidays))`
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    expect(JSON.parse(output)).toEqual(publishedBankHolidays)
  })
})
