import { practiceInForce } from '../../src-main/core/practiceInForce.ts'
import type { Conference } from '../../src-shared/conference/conference.ts'
import { newConference } from '../../src-shared/conference/defaults.ts'
import { performOperation } from '../../src-shared/conference/operations/perform.ts'
import type { OperationArgs, OperationName } from '../../src-shared/conference/operations/registry.ts'

/** Tells a conference by operations alone, with readable ids and a clock that the story sets. */
export class Storyteller {
  conference: Conference
  readonly practice = practiceInForce('2026-03-24T09:00:00.000Z')
  private minute = 0
  private count = 0

  constructor(date: string) {
    const { profile } = this.practice
    this.conference = newConference({
      id: 'practice',
      partId: 'together',
      kindId: 'initial',
      profile: { id: profile.id, version: profile.version },
      firstStepId: profile.agenda[0]?.id ?? '',
      date,
      isPractice: true,
    })
  }

  /** Performs an operation; the row that it adds gets `id`. */
  tell<N extends OperationName>(operation: N, args: OperationArgs<N>, id?: string): void {
    this.minute += 0.5
    this.conference = performOperation(this.conference, operation, args, {
      at: new Date(Date.UTC(2026, 2, 24, 10, 0) + this.minute * 60_000).toISOString(),
      newId: () => id ?? `${operation}-${++this.count}`,
      practice: this.practice,
    }).conference
  }
}
