import { useEffect, useRef, useState } from 'react'
import type { ConferenceSummary } from '../../../src-shared/contract.ts'
import { longDate } from '../../../src-shared/practice/formatDate.ts'
import type { Result } from '../../../src-shared/result.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { showToast } from '../../components/Toast.tsx'
import { useSession, useSessionData } from '../../store/hooks.ts'
import { useNow } from '../../useNow.ts'
import { greeting, localDateOf } from '../../words.ts'
import { ConferenceCard } from './ConferenceCard.tsx'
import { NewConference } from './NewConference.tsx'
import { NewRecoveryKey } from './NewRecoveryKey.tsx'
import { OtherWaysToStart } from './OtherWaysToStart.tsx'
import './session.css'
import { CouncilTemplates } from './templates/CouncilTemplates.tsx'

/** Opens on today's family, not on a menu. */
export function Home() {
  const [place, setPlace] = useState<'conferences' | 'newConference' | 'newRecoveryKey' | 'templates'>(
    'conferences',
  )
  const back = () => setPlace('conferences')
  if (place === 'newConference') return <NewConference onBack={back} />
  if (place === 'newRecoveryKey') return <NewRecoveryKey onDone={back} />
  if (place === 'templates') return <CouncilTemplates onDone={back} />
  return (
    <Conferences
      onNew={() => setPlace('newConference')}
      onNewRecoveryKey={() => setPlace('newRecoveryKey')}
      onTemplates={() => setPlace('templates')}
    />
  )
}

interface ConferencesProps {
  onNew: () => void
  onNewRecoveryKey: () => void
  onTemplates: () => void
}

function Conferences({ onNew, onNewRecoveryKey, onTemplates }: ConferencesProps) {
  const session = useSession()
  const { summaries, state } = useSessionData()
  const trouble = state?.kind === 'open' ? state.trouble : null
  const now = useNow(60_000)
  const heading = useRef<HTMLHeadingElement>(null)
  const today = localDateOf(now)
  const todays = byTime(summaries.filter(({ date }) => date === today))
  const upcoming = byTime(summaries.filter(({ date }) => date === null || date > today))
  const earlier = byTime(summaries.filter(({ date }) => date !== null && date < today)).reverse()

  useEffect(() => {
    document.title = 'Chairside'
    heading.current?.focus()
  }, [])

  async function orTell(opening: Promise<Result<unknown>>) {
    const result = await opening
    if (!result.ok) showToast({ title: result.failure.sentence })
  }
  const open = (id: string) => void orTell(session.open(id))

  return (
    <main className="home">
      <header className="home-header">
        <div>
          <p className="quiet">{longDate(today)}</p>
          <h1 ref={heading} tabIndex={-1}>
            {greeting(now)}
          </h1>
        </div>
        <div className="row">
          <Button onPress={() => void orTell(session.lock())}>Lock</Button>
          <Button look="primary" onPress={onNew}>
            New conference
          </Button>
        </div>
      </header>
      <div className="home-list stack">
        {trouble !== null && (
          <p className="field-error" role="alert">
            {trouble}
          </p>
        )}
        <section className="stack" aria-labelledby="today">
          <h2 id="today">Today</h2>
          {todays.length === 0 && <EmptyHint>No conference today.</EmptyHint>}
          {todays.map((summary, index) => (
            <ConferenceCard key={summary.id} summary={summary} isNext={index === 0} onOpen={open} />
          ))}
        </section>
        <OtherConferences id="upcoming" title="To come" summaries={upcoming} onOpen={open} />
        <OtherConferences id="earlier" title="Earlier" summaries={earlier} onOpen={open} />
      </div>
      <OtherWaysToStart onNewRecoveryKey={onNewRecoveryKey} onTemplates={onTemplates} />
    </main>
  )
}

interface OtherConferencesProps {
  id: string
  title: string
  summaries: ConferenceSummary[]
  onOpen: (conferenceId: string) => void
}

function OtherConferences({ id, title, summaries, onOpen }: OtherConferencesProps) {
  if (summaries.length === 0) return null
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {summaries.map((summary) => (
        <ConferenceCard key={summary.id} summary={summary} isNext={false} onOpen={onOpen} />
      ))}
    </section>
  )
}

/** By date and time; what is not arranged yet comes last. */
function byTime(summaries: ConferenceSummary[]): ConferenceSummary[] {
  const key = ({ date, startTime }: ConferenceSummary) => `${date ?? '9999'} ${startTime ?? '99'}`
  return summaries.toSorted((a, b) => key(a).localeCompare(key(b)))
}
