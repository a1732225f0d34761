import { memo, useState } from 'react'
import type { View } from '../../../src-shared/conference/child.ts'
import { Button } from '../../components/Button.tsx'
import { ChoiceButtons } from '../../components/ChoiceButtons.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { SeveralChoices } from '../../components/SeveralChoices.tsx'
import { useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'

export interface ViewOnChildProps {
  childId: string
  childsName: string
  participantId: string
  personsName: string
  /** Undefined: not asked yet. */
  view: View | undefined
  isVoice: boolean
}

/**
 * One person's view on one child in a line: the answer and the reason; the category and the chair's challenge when they are
 * asked for. Rendered afresh only when something of its own changes: there can be well over a hundred of them.
 */
export const ViewOnChild = memo(function ViewOnChild(props: ViewOnChildProps) {
  const { childId, childsName: name, participantId, personsName, view, isVoice } = props
  const { profile } = usePractice()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const [isChallenging, setIsChallenging] = useState(false)
  const [choosesCategory, setChoosesCategory] = useState(false)
  const hasCategory = view?.answer === 'yes' || view?.answer === 'unsure'
  const categories = profile.categories
    .filter(({ id }) => view?.categoryIds.includes(id))
    .map(({ title }) => title)
    .join(', ')
  const showsChallenge = isChallenging || (view !== undefined && view.challenge !== '')
  const field = (what: string) => `view/${childId}/${participantId}/${what}`
  return (
    <div className="view">
      <p className="view-child">{name}</p>
      <ChoiceButtons
        label={`${name}: does ${name} need a plan? ${personsName}`}
        labelHidden
        options={profile.viewAnswers.map(({ id, shortTitle }) => ({ id, title: shortTitle }))}
        value={view?.answer ?? null}
        canClear
        isDisabled={isReadOnly}
        onChange={(answer) =>
          void (answer === null
            ? perform('withdrawView', { childId, participantId }, { offerUndo: true })
            : perform('recordView', { childId, participantId, answer }))
        }
      />
      {view !== undefined && (
        <>
          <div className="view-reason">
            <SavedTextArea
              label={`${personsName}’s reason about ${name}`}
              labelHidden
              placeholder={view.answer === 'none' ? 'Why not?' : 'Because …'}
              field={field('reason')}
              value={view.reason}
              look={isVoice ? 'voice' : 'plain'}
              lines={1}
              onCommit={(reason, ending) =>
                perform('explainView', { childId, participantId, reason }, ending)
              }
            />
          </div>
          <div className="view-more">
            {hasCategory && (
              <Button
                look="bare"
                size="small"
                aria-expanded={choosesCategory}
                aria-label={`Category for ${name}, ${personsName}: ${categories || 'none yet'}`}
                onPress={() => setChoosesCategory(!choosesCategory)}
              >
                {categories || 'Category'}
              </Button>
            )}
            {!showsChallenge && !isReadOnly && (
              <Button
                look="bare"
                size="small"
                aria-label={`Note a challenge to ${personsName}’s view on ${name}`}
                onPress={() => setIsChallenging(true)}
              >
                Note a challenge
              </Button>
            )}
          </div>
          {hasCategory && choosesCategory && (
            <SeveralChoices
              label={`Category that ${personsName} would choose for ${name}`}
              labelHidden
              options={profile.categories}
              value={view.categoryIds}
              isDisabled={isReadOnly}
              onChange={(categoryIds) => perform('explainView', { childId, participantId, categoryIds })}
            />
          )}
          {showsChallenge && (
            <SavedTextArea
              label={`The chair’s challenge to ${personsName} about ${name}, and what came of it`}
              field={field('challenge')}
              value={view.challenge}
              lines={1}
              autoFocus={isChallenging && view.challenge === ''}
              onCommit={(challenge, ending) =>
                perform('explainView', { childId, participantId, challenge }, ending)
              }
            />
          )}
        </>
      )}
    </div>
  )
})
