import { Button } from '../Button.tsx'
import type { Turn } from './HandOver.tsx'

interface NextTurnProps {
  thanks: string
  /** Whose turn is still to come. */
  remaining: Turn[]
  onNext: (turn: Turn) => void
}

/** Between two people: nothing of the one who has finished is in sight of the next. Anybody whose turn is to come may go on. */
export function NextTurn({ thanks, remaining, onNext }: NextTurnProps) {
  const [next, ...others] = remaining
  return (
    <div className="stack">
      <p role="status">
        {thanks} {whereTo(next, others)}
      </p>
      <div className="row">
        {remaining.map((turn) => (
          <Button
            key={turn.id}
            look={turn === next ? 'primary' : 'quiet'}
            autoFocus={turn === next}
            onPress={() => onNext(turn)}
          >
            I am {turn.name}
          </Button>
        ))}
      </div>
    </div>
  )
}

function whereTo(next: Turn | undefined, others: Turn[]): string {
  if (next === undefined) return 'Please give the laptop back to the chair.'
  if (others.length === 0) return `Please pass it on to ${next.name}.`
  return 'Please pass it on to one of these people.'
}
