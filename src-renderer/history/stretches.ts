import type { HistoryLine } from '../../src-shared/contract.ts'

/** Changes that were made one after the other while the meeting was at one step of the agenda. */
export interface Stretch {
  stepId: string
  /** When the first and the last of them were made. */
  from: string
  to: string
  /** In the order in which they were given. */
  lines: HistoryLine[]
}

/** Lines, newest first, cut wherever the meeting moved to another step. */
export function inStretches(newestFirst: HistoryLine[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const line of newestFirst) {
    const last = stretches.at(-1)
    if (last?.stepId === line.stepId) {
      last.lines.push(line)
      last.from = line.at
    } else stretches.push({ stepId: line.stepId, from: line.at, to: line.at, lines: [line] })
  }
  return stretches
}
