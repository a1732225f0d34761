import type { Conference } from '../../src-shared/conference/conference.ts'
import { newConference } from '../../src-shared/conference/defaults.ts'
import { performOperation } from '../../src-shared/conference/operations/perform.ts'
import type { OperationArgs, OperationName } from '../../src-shared/conference/operations/registry.ts'
import type { Id, Instant } from '../../src-shared/conference/values.ts'
import { nationalBaseline } from '../../src-shared/practice/baseline/nationalBaseline.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import { publishedBankHolidays } from './bankHolidays.ts'

/** The national baseline with the bank holidays of 2025 to 2027, written out so that tests depend on nothing else. */
export const testPractice: Practice = {
  profile: nationalBaseline,
  bankHolidays: publishedBankHolidays.filter((day) => day >= '2025'),
  bankHolidayYears: { first: 2025, last: 2027 },
}

/** A conference in a test, chaired by operations alone, with a clock that ticks a second and ids that count. */
export class Chairing {
  conference: Conference
  /** The sentences of the history, oldest first. */
  readonly history: string[] = []
  private count = 0
  private seconds = 0

  constructor(kindId = 'initial', date: string | null = '2026-03-24') {
    this.conference = newConference({
      id: 'conference-1',
      partId: 'part-1',
      kindId,
      profile: { id: nationalBaseline.id, version: nationalBaseline.version },
      firstStepId: nationalBaseline.agenda[0]?.id ?? '',
      date,
      isPractice: false,
    })
  }

  /** Performs an operation and answers with the id of the first new row ('' when there is none). */
  do<N extends OperationName>(name: N, args: OperationArgs<N>): Id {
    const performed = performOperation(this.conference, name, args, {
      at: this.now(),
      newId: () => `id-${++this.count}`,
      practice: testPractice,
    })
    this.conference = performed.conference
    this.history.push(performed.sentence)
    return performed.newIds[0] ?? ''
  }

  private now(): Instant {
    this.seconds += 1
    return new Date(Date.UTC(2026, 2, 24, 10, 0, this.seconds)).toISOString()
  }
}
