import { useState } from 'react'
import type { ConferenceSummary } from '../../../src-shared/contract.ts'
import { longDate, shortDate } from '../../../src-shared/practice/formatDate.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { Menu } from '../../components/Menu.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useSessionData } from '../../store/hooks.ts'
import { localDateOf, timeOfDay } from '../../words.ts'
import { EraseConference } from './EraseConference.tsx'
import { NextConference } from './NextConference.tsx'

export interface ConferenceCardProps {
  summary: ConferenceSummary
  /** The one to open next stands out. */
  isNext: boolean
  onOpen: (conferenceId: string) => void
}

/** One conference on the home screen. */
export function ConferenceCard({ summary, isNext, onOpen }: ConferenceCardProps) {
  const { practice } = useSessionData()
  const [isErasing, setIsErasing] = useState(false)
  const { childrensNames, isPractice } = summary
  const kind = practice?.profile.kinds.find(({ id }) => id === summary.kindId)?.title
  const step = practice?.profile.agenda.find(({ id }) => id === summary.stepId)?.title

  return (
    <Card {...(isNext ? { tone: 'action' as const } : {})}>
      <div className={isNext ? 'conference next' : 'conference'}>
        <div className="conference-words">
          <p className="conference-when num">
            {[whenInWords(summary), kind].filter((words) => words !== undefined).join(' · ')}
          </p>
          <h3>
            {childrensNames} {isPractice && <Tag tone="voice">Practice</Tag>}
          </h3>
          {!isNext && (
            <p className="quiet small num">
              {step !== undefined && `At “${step}”. `}Last saved {savedInWords(summary.savedAt)}
            </p>
          )}
        </div>
        {isNext && <NextConference summary={summary} />}
        <div className="row">
          <Button
            {...(isNext ? { look: 'primary' as const, size: 'big' as const } : {})}
            aria-label={`Open the conference about ${childrensNames}`}
            onPress={() => onOpen(summary.id)}
          >
            {isNext ? 'Open the conference' : 'Open'}
          </Button>
          <Menu
            look="bare"
            aria-label={`More about the conference about ${childrensNames}`}
            actions={[{ id: 'erase', title: 'Erase this conference…', onAction: () => setIsErasing(true) }]}
          >
            More
          </Menu>
        </div>
      </div>
      {isErasing && <EraseConference summary={summary} onClose={() => setIsErasing(false)} />}
    </Card>
  )
}

function whenInWords({ date, startTime }: ConferenceSummary): string {
  if (date === null) return 'No date yet'
  const today = localDateOf(new Date())
  if (date === today) return startTime ?? 'No time yet'
  return startTime === null ? longDate(date) : `${longDate(date)}, ${startTime}`
}

function savedInWords(savedAt: string): string {
  const savedOn = localDateOf(new Date(savedAt))
  const time = timeOfDay(savedAt)
  return savedOn === localDateOf(new Date()) ? `today at ${time}` : `on ${shortDate(savedOn)} at ${time}`
}
