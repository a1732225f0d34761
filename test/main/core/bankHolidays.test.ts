import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { bankHolidaysOfEngland } from '../../../src-main/core/bankHolidays.ts'

/** As published on GOV.UK for England and Wales. */
const published = [
  ...[
    '2019-01-01',
    '2019-04-19',
    '2019-04-22',
    '2019-05-06',
    '2019-05-27',
    '2019-08-26',
    '2019-12-25',
    '2019-12-26',
  ],
  ...[
    '2020-01-01',
    '2020-04-10',
    '2020-04-13',
    '2020-05-08',
    '2020-05-25',
    '2020-08-31',
    '2020-12-25',
    '2020-12-28',
  ],
  ...[
    '2021-01-01',
    '2021-04-02',
    '2021-04-05',
    '2021-05-03',
    '2021-05-31',
    '2021-08-30',
    '2021-12-27',
    '2021-12-28',
  ],
  ...[
    '2022-01-03',
    '2022-04-15',
    '2022-04-18',
    '2022-05-02',
    '2022-06-02',
    '2022-06-03',
    '2022-08-29',
    '2022-09-19',
  ],
  ...['2022-12-26', '2022-12-27'],
  ...[
    '2023-01-02',
    '2023-04-07',
    '2023-04-10',
    '2023-05-01',
    '2023-05-08',
    '2023-05-29',
    '2023-08-28',
    '2023-12-25',
  ],
  '2023-12-26',
  ...[
    '2024-01-01',
    '2024-03-29',
    '2024-04-01',
    '2024-05-06',
    '2024-05-27',
    '2024-08-26',
    '2024-12-25',
    '2024-12-26',
  ],
  ...[
    '2025-01-01',
    '2025-04-18',
    '2025-04-21',
    '2025-05-05',
    '2025-05-26',
    '2025-08-25',
    '2025-12-25',
    '2025-12-26',
  ],
  ...[
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
  ],
  ...[
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-05-03',
    '2027-05-31',
    '2027-08-30',
    '2027-12-27',
    '2027-12-28',
  ],
]

describe('the bank holidays of England', () => {
  it('are the 75 published for 2019 to 2027', () => {
    expect(published).toHaveLength(75)
    expect(bankHolidaysOfEngland({ first: 2019, last: 2027 }, []).bankHolidays).toEqual(published)
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
    expect(JSON.parse(output)).toEqual(published)
  })
})
