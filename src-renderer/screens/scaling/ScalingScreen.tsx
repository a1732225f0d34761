import './scaling.css'
import { useState } from 'react'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { ScalingQuestion } from '../../../src-shared/conference/discussion.ts'
import { childName, namesOf } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { Menu } from '../../components/Menu.tsx'
import { Tabs } from '../../components/Tabs.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { QuestionWording } from './QuestionWording.tsx'
import { Revealed } from './Revealed.tsx'
import { Sealed } from './Sealed.tsx'

/** One or several scaling questions. Everybody answers before anybody sees. */
export function ScalingScreen() {
  const questions = useConference((conference) => rows(conference.scalingQuestions))
  const titleOf = useConference((conference) => (question: ScalingQuestion) => titleIn(conference, question))
  const [selected, setSelected] = useState<string | null>(null)
  const question = questions.find(({ id }) => id === selected) ?? questions.at(0)
  if (question === undefined) return <FirstQuestion />
  return (
    <div className="stack scaling">
      {questions.length === 1 ? (
        <Question question={question} />
      ) : (
        <Tabs
          label="Scaling questions"
          selected={question.id}
          onSelect={setSelected}
          tabs={questions.map((one) => ({
            id: one.id,
            title: titleOf(one),
            content: <Question question={one} />,
          }))}
        />
      )}
      <AnotherQuestion onAdded={setSelected} />
    </div>
  )
}

function Question({ question }: { question: ScalingQuestion }) {
  return (
    <div className="stack" key={question.id}>
      {question.revealedAt === null ? <Sealed question={question} /> : <Revealed question={question} />}
      <QuestionWording question={question} />
    </div>
  )
}

function FirstQuestion() {
  const { scaling } = usePractice().profile
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { question, zero, ten } = scaling
  return (
    <div className="stack">
      <EmptyHint>
        Ask everybody the same question, with ends that everybody understands: “{question}” You can put it in
        other words before the first answer.
      </EmptyHint>
      <div className="row">
        <Button
          look="primary"
          size="big"
          isDisabled={isReadOnly}
          onPress={() =>
            void perform('askScalingQuestion', { question, zero, ten, dangerId: null, childIds: [] })
          }
        >
          Ask the scaling question
        </Button>
      </div>
    </div>
  )
}

function AnotherQuestion({ onAdded }: { onAdded: (questionId: string) => void }) {
  const { question, zero, ten } = usePractice().profile.scaling
  const dangers = useConference((conference) => rows(conference.dangers))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()

  async function ask(dangerId: string | null, childIds: string[]) {
    const result = await perform('askScalingQuestion', { question, zero, ten, dangerId, childIds })
    const [added] = result.ok ? result.value.newIds : []
    if (added !== undefined) onAdded(added)
  }

  if (isReadOnly) return null
  return (
    <div className="row">
      <Menu
        look="bare"
        actions={[
          ...dangers.map((danger, index) => ({
            id: danger.id,
            title: `About danger ${index + 1}: ${beginning(danger.statement)}`,
            onAction: () => void ask(danger.id, danger.childIds),
          })),
          { id: 'overall', title: 'About everything we have heard', onAction: () => void ask(null, []) },
        ]}
      >
        Ask another question
      </Menu>
    </div>
  )
}

const beginning = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`)

/** "Danger 1", "Overall", "Overall: Amber and Isaac" */
function titleIn(conference: Conference, { dangerId, childIds }: ScalingQuestion): string {
  if (dangerId !== null) return `Danger ${conference.dangers.order.indexOf(dangerId) + 1}`
  const names = rows(conference.children)
    .filter(({ id }) => childIds.includes(id))
    .map(childName)
  return names.length === 0 ? 'Overall' : `Overall: ${namesOf(names)}`
}
