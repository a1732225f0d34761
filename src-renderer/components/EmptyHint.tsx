import type { ReactNode } from 'react'

/** Says what will be here and how it gets here, where nothing is yet. */
export function EmptyHint({ children }: { children: ReactNode }) {
  return <p className="empty-hint">{children}</p>
}
