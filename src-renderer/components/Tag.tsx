import type { ReactNode } from 'react'

/** Colour family. Colour never says anything alone: the words do. `voice`: a child's own words or needs attention. */
export type Tone = 'neutral' | 'worry' | 'strength' | 'action' | 'voice' | 'overdue'

/** A short state or kind in words: "Draft", "Restricted". */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`tag ${tone}`}>{children}</span>
}
