import { parseDate } from '@internationalized/date'
import type { LocalDate } from '../conference/values.ts'

/** A census year: from 1 April to the reference date, 31 March. */
export interface CensusYear {
  first: LocalDate
  referenceDate: LocalDate
}

/** The census year in which a day falls. */
export function censusYearOf(day: LocalDate): CensusYear {
  const { year, month } = parseDate(day)
  const ends = month >= 4 ? year + 1 : year
  return { first: `${ends - 1}-04-01`, referenceDate: `${ends}-03-31` }
}
