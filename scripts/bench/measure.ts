/** Times of one thing that was measured several times, in milliseconds, the shortest first. */
export type Times = readonly number[]

/** Something to be timed; `act` is null where this machine cannot do it, and `what` says why. */
export interface Contender {
  what: string
  act: (() => Promise<unknown>) | null
}

/** Lets them act in turn, so that a busy moment hits all alike: `warmUps` rounds without and then `count` with the clock. */
export async function contest(
  contenders: Contender[],
  { count, warmUps }: { count: number; warmUps: number },
): Promise<Row[]> {
  const rows = contenders.map(({ what, act }) => ({ what, act, times: [] as number[] }))
  for (let round = -warmUps; round < count; round++)
    for (const { act, times } of rows) {
      if (act === null) continue
      const started = performance.now()
      await act()
      if (round >= 0) times.push(performance.now() - started)
    }
  return rows.map(({ what, act, times }) => ({ what, times: act === null ? null : inOrder(times) }))
}

export function inOrder(times: Times): Times {
  return times.toSorted((one, other) => one - other)
}

/** The time that this share of all were no longer than: 0.5 is the median. */
export function percentile(times: Times, share: number): number {
  return times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? Number.NaN
}

export interface Row {
  what: string
  /** Null where it could not be measured: `what` says why. */
  times: Times | null
}

/** A table: how many times the first row each takes, then median, 95th percentile and range. */
export function table(rows: readonly Row[]): string {
  const [first] = rows
  const base = first?.times ? percentile(first.times, 0.5) : Number.NaN
  const lines = rows.map(({ what, times }) => {
    if (times === null) return `${'–'.padStart(8)}${' '.repeat(43)}  ${what}`
    const median = percentile(times, 0.5)
    return [
      (median / base).toPrecision(2).padStart(8),
      milliseconds(median).padStart(11),
      milliseconds(percentile(times, 0.95)).padStart(11),
      `${milliseconds(times[0])} to ${milliseconds(times.at(-1))}`.padStart(20),
      `  ${what} (n=${times.length})`,
    ].join('')
  })
  const head = `${'ratio'.padStart(8)}${'p50 ms'.padStart(11)}${'p95 ms'.padStart(11)}${'range'.padStart(20)}`
  return [head, ...lines, ''].join('\n')
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? '–' : value < 10 ? value.toFixed(1) : value.toFixed(0)
}
