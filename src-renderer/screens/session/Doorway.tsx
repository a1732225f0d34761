import { type ReactNode, useEffect, useRef } from 'react'
import './session.css'

export interface DoorwayProps {
  title: string
  children: ReactNode
}

/** One sheet in the middle of the table: what the screens before the records are open have in common. */
export function Doorway({ title, children }: DoorwayProps) {
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = `${title} · Chairside`
    document.documentElement.scrollTop = 0
    // A field that asks for the focus itself keeps it.
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body)
      heading.current?.focus({ preventScroll: true })
  }, [title])

  return (
    <main className="doorway">
      <p className="doorway-name">Chairside</p>
      <div className="card stack">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
    </main>
  )
}
