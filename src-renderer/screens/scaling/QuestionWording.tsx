import type { ScalingQuestion } from '../../../src-shared/conference/discussion.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { ChildrenPicker } from '../../components/ChildrenPicker.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { Select } from '../../components/Select.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../store/hooks.ts'

const overall = 'overall'

/** The wording of a question, its two ends, and what it is about. The ends stay once somebody has answered. */
export function QuestionWording({ question }: { question: ScalingQuestion }) {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const dangers = useConference((conference) => rows(conference.dangers))
  const questionId = question.id
  const field = (name: string) => `scaling/${questionId}/${name}`
  return (
    <Disclosure title="How the question is asked">
      <div className="stack">
        <SavedTextField
          label="Question"
          multiline
          field={field('question')}
          value={question.question}
          onCommit={(text, ending) => perform('wordScalingQuestion', { questionId, question: text }, ending)}
        />
        <div className="columns">
          <SavedTextField
            label="0 means"
            multiline
            field={field('zero')}
            value={question.zero}
            onCommit={(zero, ending) => perform('wordScalingQuestion', { questionId, zero }, ending)}
          />
          <SavedTextField
            label="10 means"
            multiline
            field={field('ten')}
            value={question.ten}
            onCommit={(ten, ending) => perform('wordScalingQuestion', { questionId, ten }, ending)}
          />
        </div>
        <div className="row end">
          {dangers.length > 0 && (
            <Select
              label="It measures"
              options={[
                { id: overall, title: 'Everything we have heard' },
                ...dangers.map(({ id, statement }, index) => ({
                  id,
                  title: `Danger ${index + 1}`,
                  hint: statement,
                })),
              ]}
              value={question.dangerId ?? overall}
              isDisabled={isReadOnly}
              onChange={(id) =>
                void perform('wordScalingQuestion', { questionId, dangerId: id === overall ? null : id })
              }
            />
          )}
          <ChildrenPicker
            label="It is about"
            value={question.childIds}
            onChange={(childIds) => perform('wordScalingQuestion', { questionId, childIds })}
          />
        </div>
        <div className="row">
          <Button
            look="bare"
            isDisabled={isReadOnly}
            onPress={() => void perform('removeScalingQuestion', { questionId }, { offerUndo: true })}
          >
            Remove this question and its answers
          </Button>
        </div>
      </div>
    </Disclosure>
  )
}
