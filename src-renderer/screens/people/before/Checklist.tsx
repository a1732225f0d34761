import { Card } from '../../../components/Card.tsx'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../../store/hooks.ts'
import { timeOfDay } from '../../../words.ts'

/** What the chair ticks before the day, with when it was ticked. */
export function Checklist() {
  const { profile } = usePractice()
  const ticks = useConference(({ preparation }) => preparation.checklist)
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  return (
    <Card labelledBy="before-checklist">
      <h2 id="before-checklist" tabIndex={-1}>
        Your checklist
      </h2>
      <ul>
        {profile.preparationChecklist.map(({ id: itemId, title, hint }) => {
          const at = ticks[itemId]
          return (
            <li key={itemId} className="tick-line">
              <Checkbox
                isSelected={at !== undefined}
                onChange={(ticked) =>
                  void perform(ticked ? 'tickPreparation' : 'untickPreparation', { itemId })
                }
                isDisabled={isReadOnly}
              >
                {title}
              </Checkbox>
              <span className="quiet small num">{at !== undefined && tickedAt(at)}</span>
              {hint !== '' && <p className="quiet small">{hint}</p>}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

/** "23 Mar, 10:05" */
function tickedAt(at: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'Europe/London' })
  return `${day.format(new Date(at))}, ${timeOfDay(at)}`
}
