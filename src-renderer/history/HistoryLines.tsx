import './history.css'
import { useState } from 'react'
import type { Client, HistoryLine } from '../../src-shared/contract.ts'
import { longDate } from '../../src-shared/practice/formatDate.ts'
import { Button } from '../components/Button.tsx'
import { FailureNote, sentenceOf } from '../components/FailureNote.tsx'
import { useAnswer } from '../screens/export/useAnswer.ts'
import { useConferenceStore, usePractice, useSession } from '../store/hooks.ts'
import { localDateOf, timeOfDay, timeOfDayWithSeconds } from '../words.ts'
import { inStretches } from './stretches.ts'

const list = (client: Client, conferenceId: string) => client.listHistory({ conferenceId })

/** How many changes are shown at first. */
const shownAtFirst = 100

/** What changed and when, newest first, by day and by where the meeting was; each moment can be gone back to. */
export function HistoryLines() {
  const { value: lines, problem, askAgain } = useAnswer<HistoryLine[]>(list)
  const { titleOf } = useSteps()
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
          {inStretches(ofDay).map(({ stepId, from, to, lines: ofStep }) => (
            <div key={ofStep[0]?.seq} className="history-stretch">
              <h4>
                {titleOf(stepId)} <span className="quiet num">{timesInWords(from, to)}</span>
              </h4>
              <ol className="history-lines" reversed>
                {ofStep.map((line) => (
                  <Line key={line.seq} line={line} isNow={line.seq === newestFirst[0]?.seq} />
                ))}
              </ol>
            </div>
          ))}
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

/** One change. The newest is the conference of now, so there is nothing to go back to. */
function Line({ line, isNow }: { line: HistoryLine; isNow: boolean }) {
  const session = useSession()
  const { moment } = useConferenceStore()
  const [problem, setProblem] = useState<string | null>(null)
  const { seq, at, sentence } = line

  async function lookBack() {
    const result = await session.lookBack(seq)
    setProblem(result.ok ? null : sentenceOf(result.failure))
  }

  return (
    <li>
      <time dateTime={at} className="num quiet small">
        {timeOfDayWithSeconds(at)}
      </time>
      <span>
        {sentence}
        <FailureNote sentence={problem} />
      </span>
      {moment?.seq === seq ? (
        <span className="quiet small">Shown now</span>
      ) : (
        !isNow && (
          <Button
            look="bare"
            size="small"
            aria-label={`As it was at ${timeOfDayWithSeconds(at)}: ${sentence}`}
            onPress={() => void lookBack()}
          >
            As it was
          </Button>
        )
      )}
    </li>
  )
}

function useSteps() {
  const { agenda } = usePractice().profile
  return { titleOf: (stepId: string) => agenda.find(({ id }) => id === stepId)?.shortTitle ?? stepId }
}

function timesInWords(from: string, to: string): string {
  const [first, last] = [timeOfDay(from), timeOfDay(to)]
  return first === last ? first : `${first} to ${last}`
}
