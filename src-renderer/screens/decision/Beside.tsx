import type { Child } from '../../../src-shared/conference/child.ts'
import { childName, namesOf, participantName } from '../../../src-shared/conference/names.ts'
import { type GivenView, viewsOn } from '../../../src-shared/conference/questions.ts'
import { countQuoracy } from '../../../src-shared/conference/quoracy.ts'
import { whatIsMissing } from '../../../src-shared/conference/readiness.ts'
import { Tag } from '../../components/Tag.tsx'
import { useConference, usePractice } from '../../store/hooks.ts'

/** What the chair has before their eyes while deciding: what is still open, quoracy, and the views as they were given. */
export function Beside({ child }: { child: Child }) {
  return (
    <>
      <StillOpen child={child} />
      <QuoracyReminder child={child} />
      <Views child={child} />
    </>
  )
}

function StillOpen({ child }: { child: Child }) {
  const practice = usePractice()
  const { agenda } = practice.profile
  const missing = useConference((conference) =>
    whatIsMissing(conference, practice).filter(({ childId }) => childId === null || childId === child.id),
  )
  const here = agenda.findIndex(({ screen }) => screen === 'decision')
  const isLater = (stepId: string) => agenda.findIndex(({ id }) => id === stepId) > here
  const now = missing.filter(({ stepId }) => !isLater(stepId))
  const later = missing.length - now.length
  return (
    <section className="card decision-beside" aria-labelledby={`open-${child.id}`}>
      <h3 id={`open-${child.id}`}>Still open for {childName(child)}</h3>
      {now.length === 0 && <p>Nothing up to the decision.</p>}
      {now.length > 0 && (
        <ul className="decision-open">
          {now.map(({ sentence, stepId }) => (
            <li key={sentence}>
              {sentence}
              {stepId !== agenda[here]?.id && (
                <span className="quiet small"> ({agenda.find(({ id }) => id === stepId)?.shortTitle})</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {later > 0 && (
        <p className="quiet small">
          {later === 1 ? 'One more thing follows' : `${later} more things follow`} with the plan.
        </p>
      )}
    </section>
  )
}

function QuoracyReminder({ child }: { child: Child }) {
  const practice = usePractice()
  const count = useConference((conference) => countQuoracy(conference, practice, child.id))
  const { confirmed, reason } = child.quoracy
  return (
    <section className="card decision-beside" aria-labelledby={`quoracy-${child.id}`}>
      <div className="row">
        <h3 id={`quoracy-${child.id}`}>Quoracy</h3>
        {confirmed === 'quorate' && <Tag tone="strength">Quorate: you confirmed it</Tag>}
        {confirmed === 'inquorate' && <Tag tone="overdue">Not quorate: you recorded it</Tag>}
        {confirmed === null && <Tag tone="voice">Not confirmed yet</Tag>}
      </div>
      <p className="small">
        {count.groups.length === 0
          ? `Nobody is here whose agency counts for ${childName(child)}.`
          : `Here for ${childName(child)}: ${namesOf(count.groups.map(({ title }) => title))}.`}{' '}
        {count.missing}
      </p>
      {reason !== '' && <p className="small quiet">{reason}</p>}
    </section>
  )
}

function Views({ child }: { child: Child }) {
  const practice = usePractice()
  const { professionals, family, children } = useConference((conference) =>
    viewsOn(conference, practice, child),
  )
  return (
    <section className="card decision-beside" aria-labelledby={`views-${child.id}`}>
      <h3 id={`views-${child.id}`}>Views on {childName(child)}, as they were given</h3>
      <ViewList title="Professionals" views={professionals} />
      <ViewList
        title="Family"
        note={
          practice.profile.familyViews === 'heardNotDeciding' ? 'heard, and not part of the decision' : ''
        }
        views={family}
        isVoice
      />
      <ViewList title="Children" views={children} isVoice />
    </section>
  )
}

interface ViewListProps {
  title: string
  note?: string
  views: GivenView[]
  isVoice?: boolean
}

function ViewList({ title, note = '', views, isVoice = false }: ViewListProps) {
  const { viewAnswers, categories } = usePractice().profile
  const nameOf = useConference((conference) => (id: string) => participantName(conference, id))
  return (
    <div>
      <h4>
        {title}
        {note !== '' && <span className="decision-note"> {note}</span>}
      </h4>
      {views.length === 0 ? (
        <p className="quiet small">No view has been given.</p>
      ) : (
        <ul className="decision-views">
          {views.map(({ participantId, view }) => (
            <li key={participantId}>
              <strong>{nameOf(participantId)}:</strong>{' '}
              {viewAnswers.find(({ id }) => id === view.answer)?.title}
              {view.categoryIds.length > 0 && (
                <span className="quiet">
                  {' '}
                  (
                  {namesOf(
                    categories.filter(({ id }) => view.categoryIds.includes(id)).map((one) => one.title),
                  )}
                  )
                </span>
              )}
              {view.reason !== '' && <p className={isVoice ? 'voice' : 'small'}>{view.reason}</p>}
              {view.challenge !== '' && <p className="quiet small">Challenged: {view.challenge}</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
