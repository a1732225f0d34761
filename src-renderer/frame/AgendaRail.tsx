import { useEffect, useRef } from 'react'
import { whatIsMissing } from '../../src-shared/conference/readiness.ts'
import type { AgendaStep } from '../../src-shared/practice/profile.ts'
import { useConference, usePractice } from '../store/hooks.ts'

/** Views and decision belong to the meeting, although they have no number of the agenda. */
const parts = [
  { id: 'before', title: 'Before', phases: ['before'] },
  { id: 'meeting', title: 'The meeting', phases: ['agenda', 'decision'] },
  { id: 'after', title: 'After', phases: ['after'] },
]

export interface AgendaRailProps {
  steps: AgendaStep[]
  currentStepId: string
  onMove: (stepId: string) => void
}

/**
 * The agenda: where the meeting is, where it has been (a tick, or a ring where something is open), what is to come. All
 * steps of the local rules in their order; any of them can be gone to at any time.
 */
export function AgendaRail({ steps, currentStepId, onMove }: AgendaRailProps) {
  const visited = useConference((conference) => conference.meeting.visitedStepIds)
  const practice = usePractice()
  const open = useConference((conference) => whatIsMissing(conference, practice).map(({ stepId }) => stepId))
  const rail = useRef<HTMLElement>(null)
  const numbered = steps.filter(({ phase }) => phase === 'agenda').map(({ id }) => id)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the rail shows where the meeting is, after each move and when the window changes
  useEffect(() => {
    const showCurrent = () => {
      const current = rail.current?.querySelector('[aria-current]')
      current?.scrollIntoView?.({ block: 'nearest', inline: 'center' })
    }
    showCurrent()
    window.addEventListener('resize', showCurrent)
    return () => window.removeEventListener('resize', showCurrent)
  }, [currentStepId])

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on narrow windows it scrolls, and must do so by keyboard
    <nav ref={rail} className="agenda" aria-label="Agenda" tabIndex={0}>
      {parts.map(({ id, title, phases }) => {
        const stepsOfPart = steps.filter((step) => phases.includes(step.phase))
        if (stepsOfPart.length === 0) return null
        const List = id === 'meeting' ? 'ol' : 'ul'
        return (
          <div key={id} className="agenda-phase">
            <h2 className="agenda-phase-title">{title}</h2>
            <List>
              {stepsOfPart.map((step) => {
                const isCurrent = step.id === currentStepId
                const isVisited = !isCurrent && visited.includes(step.id)
                const isOpen = isVisited && open.includes(step.id)
                const number = step.phase === 'agenda' ? numbered.indexOf(step.id) + 1 : null
                return (
                  <li key={step.id}>
                    <button
                      type="button"
                      className={isVisited ? 'agenda-step visited' : 'agenda-step'}
                      aria-current={isCurrent ? 'step' : undefined}
                      onClick={() => onMove(step.id)}
                    >
                      <span className="agenda-mark" aria-hidden="true">
                        {isOpen ? '○' : isVisited ? '✓' : number}
                      </span>
                      {number !== null && <span className="visually-hidden">{number}. </span>}
                      <span>{step.shortTitle}</span>
                      {isVisited && (
                        <span className="visually-hidden">
                          {isOpen ? ', visited, something is open' : ', visited'}
                        </span>
                      )}
                    </button>
                  </li>
                )
              })}
            </List>
          </div>
        )
      })}
    </nav>
  )
}
