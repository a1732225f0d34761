import './history.css'
import type { HistoryLine } from '../../src-shared/contract.ts'
import { longDate } from '../../src-shared/practice/formatDate.ts'
import { Button } from '../components/Button.tsx'
import { useSession } from '../store/hooks.ts'
import { localDateOf, timeOfDay } from '../words.ts'

/** Says that the past is on the screen, after which change, and the way back. */
export function AsItWasBanner({ moment }: { moment: HistoryLine }) {
  const session = useSession()
  return (
    <section className="banner as-it-was" aria-label="The conference as it was">
      <p>
        <strong>As it was at {timeOfDay(moment.at)}</strong> on {longDate(localDateOf(new Date(moment.at)))},
        after “{moment.sentence}”. To look at: nothing can be changed here.
      </p>
      <Button look="primary" onPress={() => session.backToNow()}>
        Back to now
      </Button>
    </section>
  )
}
