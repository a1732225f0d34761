import type { ConferenceSummary } from '../../../src-shared/contract.ts'
import { type AtAGlance, useAtAGlance } from './useAtAGlance.ts'

/** So many are said on the card; the others are on their steps. */
const most = 4

/** Under the names of the conference to open next: where it is, and what is not ready. */
export function NextConference({ summary }: { summary: ConferenceSummary }) {
  const glance = useAtAGlance(summary)
  if (glance === null) return null
  const { place, expected, open } = glance
  const people = `${expected} ${expected === 1 ? 'person' : 'people'} on the list`
  return (
    <div className="stack tight">
      <p className="quiet num">{[place, people].filter((part) => part !== '').join(' · ')}</p>
      <p className="conference-headline">{headline(glance)}</p>
      {open.length > 0 && (
        <ul className="conference-open">
          {open.slice(0, most).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {open.length > most && <li>And {open.length - most} more.</li>}
        </ul>
      )}
    </div>
  )
}

function headline({ open, hasBegun }: AtAGlance): string {
  if (open.length === 0) return hasBegun ? 'Nothing that it must have is missing.' : 'Ready to begin.'
  const things = open.length === 1 ? 'One thing' : `${inWords(open.length)} things`
  return hasBegun ? `${things} still to settle:` : `${things} before you start:`
}

/** Small numbers are read faster as words. */
function inWords(count: number): string {
  const words = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']
  return words[count - 2] ?? String(count)
}
