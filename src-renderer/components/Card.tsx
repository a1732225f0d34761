import type { ReactNode } from 'react'
import type { Tone } from './Tag.tsx'

export interface CardProps {
  /** A coloured edge at the top, always beside a heading that says the same. */
  tone?: Tone
  /** Makes it a named region for screen readers: the id of its heading. */
  labelledBy?: string
  children: ReactNode
}

/** A sheet of paper on the table. */
export function Card({ tone, labelledBy, children }: CardProps) {
  return (
    <section className={tone ? `card edged ${tone}` : 'card'} aria-labelledby={labelledBy}>
      {children}
    </section>
  )
}
