import { useId, useState } from 'react'
import type { Client, HistoryLine } from '../../../src-shared/contract.ts'
import { longDate } from '../../../src-shared/practice/formatDate.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { FailureNote } from '../../components/FailureNote.tsx'
import { localDateOf, timeOfDayWithSeconds } from '../../words.ts'
import { useAnswer } from './useAnswer.ts'

const list = (client: Client, conferenceId: string) => client.listHistory({ conferenceId })

/** How many changes are shown at first. */
const shownAtFirst = 100

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
        {isOpen && <Lines />}
      </div>
    </Card>
  )
}

function Lines() {
  const { value: lines, problem, askAgain } = useAnswer<HistoryLine[]>(list)
  const [showsAll, setShowsAll] = useState(false)
  if (problem !== null)
    return (
      <div className="row">
        <FailureNote sentence={problem} />
        <Button onPress={askAgain}>Try again</Button>
      </div>
    )
  if (lines === null) return <p className="quiet">The history is being read…</p>
  const newestFirst = lines.toSorted((one, other) => other.seq - one.seq)
  const shown = showsAll ? newestFirst : newestFirst.slice(0, shownAtFirst)
  const days = Map.groupBy(shown, ({ at }) => localDateOf(new Date(at)))
  return (
    <>
      {[...days].map(([day, ofDay]) => (
        <section key={day} className="stack tight" aria-label={longDate(day)}>
          <h3>{longDate(day)}</h3>
          <ol className="history-lines" reversed>
            {ofDay.map(({ seq, at, sentence }) => (
              <li key={seq}>
                <time dateTime={at} className="num quiet small">
                  {timeOfDayWithSeconds(at)}
                </time>
                <span>{sentence}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {shown.length < lines.length && (
        <div className="row">
          <Button onPress={() => setShowsAll(true)}>Show all {lines.length} changes</Button>
        </div>
      )}
    </>
  )
}
