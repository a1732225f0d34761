import './before.css'
import {
  type PreparationPlace,
  type PreparationTask,
  preparationTasks,
} from '../../../../src-shared/conference/preparation/tasks.ts'
import { preparationWarnings } from '../../../../src-shared/conference/preparation/warnings.ts'
import type { Id } from '../../../../src-shared/conference/values.ts'
import { Button } from '../../../components/Button.tsx'
import { Tag } from '../../../components/Tag.tsx'
import { useConference, usePerform, usePractice } from '../../../store/hooks.ts'
import { AttendanceIssues } from './AttendanceIssues.tsx'
import { Checklist } from './Checklist.tsx'
import { Contacts } from './Contacts.tsx'
import { Relations } from './Relations.tsx'

/** Shows another part of the step, with this child or person open. */
export type ShowPart = (part: string, participantId: Id | null) => void

const sections: PreparationPlace[] = ['contacts', 'checklist', 'attendance', 'relations']

/** What is to do before the day, how far it is, and what the rules say about it. */
export function BeforeTab({ onShow }: { onShow: ShowPart }) {
  const practice = usePractice()
  const warnings = useConference((conference) => preparationWarnings(conference, practice))
  const tasks = useConference((conference) => preparationTasks(conference, practice, warnings))
  const perform = usePerform()
  const all = [...tasks.children, ...tasks.family, ...tasks.meeting].filter(({ status }) => status !== 'none')
  const done = all.filter(({ status }) => status === 'done').length

  function show(place: PreparationPlace, participantId: Id | null) {
    const opening = practice.profile.agenda.find(({ screen }) => screen === 'opening')
    if (sections.includes(place)) showSection(place)
    else if (place === 'exclusions') {
      if (opening !== undefined) void perform('moveToStep', { stepId: opening.id })
    } else onShow(place, participantId)
  }

  return (
    <div className="before">
      <div className="stack">
        <p className="quiet">
          {done} of {all.length} done
        </p>
        <Group title="The children" tasks={tasks.children} onShow={show} />
        <Group title="The family" tasks={tasks.family} onShow={show} />
        <Group title="The meeting" tasks={tasks.meeting} onShow={show} />
      </div>
      {warnings.length > 0 && (
        <section className="before-warnings" aria-labelledby="before-warnings">
          <h2 id="before-warnings">Look at this before the day</h2>
          <ul>
            {warnings.map(({ part, sentence }) => (
              <li key={sentence}>
                <p>{sentence}</p>
                <Button
                  look="bare"
                  size="small"
                  aria-label={`Show where: ${sentence}`}
                  onPress={() => show(part, null)}
                >
                  Show where
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="stack before-sections">
        <Contacts />
        <Checklist />
        <AttendanceIssues />
        <Relations onShow={onShow} />
      </div>
    </div>
  )
}

/** The heading takes the focus, so that the keyboard goes on from there. */
function showSection(place: PreparationPlace) {
  const heading = document.getElementById(`before-${place}`)
  heading?.scrollIntoView?.({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

interface GroupProps {
  title: string
  tasks: PreparationTask[]
  onShow: (place: PreparationPlace, participantId: Id | null) => void
}

function Group({ title, tasks, onShow }: GroupProps) {
  if (tasks.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="task-list">
        {tasks.map((task) => (
          <li key={task.title} className="task">
            <button
              type="button"
              className="task-link"
              onClick={() => onShow(task.place, task.participantId)}
            >
              {task.title}
            </button>
            <span className="task-status">
              {task.status === 'done' && 'Done'}
              {task.status === 'none' && <span className="quiet">None</span>}
              {task.status === 'todo' && <Tag tone="voice">To do</Tag>}
              {task.status === 'check' && <Tag tone="overdue">Check</Tag>}
            </span>
            <p className="quiet small">{task.note}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
