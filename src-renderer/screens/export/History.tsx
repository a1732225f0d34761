import { useId, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { HistoryLines } from '../../history/HistoryLines.tsx'

/** What changed and when, newest first; fetched only when somebody asks for it. */
export function History() {
  const headingId = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <Card labelledBy={headingId}>
      <div className="stack">
        <div className="row">
          <h2 id={headingId}>How this record came about</h2>
          <span className="grow" />
          <Button aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? 'Hide the history' : 'Show the history'}
          </Button>
        </div>
        {!isOpen && (
          <p className="quiet">Every change is kept with its time, and cannot be altered unnoticed.</p>
        )}
        {isOpen && <HistoryLines />}
      </div>
    </Card>
  )
}
