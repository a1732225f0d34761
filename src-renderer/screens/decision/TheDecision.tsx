import { useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import type { Child } from '../../../src-shared/conference/child.ts'
import { childName, namesOf, participantName } from '../../../src-shared/conference/names.ts'
import { chairOf, outcomeOf, viewsThatDiffer } from '../../../src-shared/conference/questions.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { ChoiceButtons } from '../../components/ChoiceButtons.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { SeveralChoices } from '../../components/SeveralChoices.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { timeOfDay } from '../../words.ts'

const waysOfReaching = [
  { id: 'consensus', title: 'Everybody agreed' },
  { id: 'chair', title: 'No agreement: I decided' },
] as const

/** The chair's decision for one child, its category and its reasons. */
export function TheDecision({ child }: { child: Child }) {
  const practice = usePractice()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const id = useId()
  const hasChair = useConference((conference) => chairOf(conference) !== null)
  const kindId = useConference((conference) => conference.kindId)
  const outcomes = practice.profile.outcomes.filter(({ kindIds }) => kindIds.includes(kindId))
  const differing = useConference((conference) =>
    viewsThatDiffer(conference, practice, child).map(({ participantId }) =>
      participantName(conference, participantId),
    ),
  )
  const { decision } = child
  const childId = child.id
  const name = childName(child)
  return (
    <Card tone="action" labelledBy={id}>
      <div className="stack">
        <div className="decision-head">
          <h2 id={id}>My decision for {name}</h2>
          {decision !== null && (
            <>
              <span className="quiet small num">
                {decision.decidedByChairName}, {timeOfDay(decision.decidedAt)}
              </span>
              <Button
                look="bare"
                size="small"
                aria-label={`Take back the decision for ${name}`}
                isDisabled={isReadOnly}
                onPress={() => void perform('reopenDecision', { childId }, { offerUndo: true })}
              >
                Take back
              </Button>
            </>
          )}
        </div>
        {!hasChair && <p>Only the chair decides. Say who chairs first, under “People”.</p>}
        <ToggleButtonGroup
          className="decision-outcomes"
          aria-labelledby={id}
          selectionMode="single"
          orientation="vertical"
          disallowEmptySelection={decision !== null}
          selectedKeys={decision === null ? [] : [decision.outcomeId]}
          isDisabled={isReadOnly}
          onSelectionChange={([outcomeId]) => {
            if (outcomeId !== undefined) void perform('decide', { childId, outcomeId: String(outcomeId) })
          }}
        >
          {outcomes.map((outcome) => (
            <ToggleButton key={outcome.id} id={outcome.id} className="choice decision-outcome">
              <strong>{outcome.title}</strong>
              <span>{outcome.plainWords}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {decision !== null && (
          <>
            {outcomeOf(practice, child)?.planNeeded && <Categories child={child} />}
            <SavedTextArea
              label="Reasons for the decision"
              hint="Brief, and in words that the family understands. A decision that no plan is needed has reasons too."
              field={`child/${childId}/rationale`}
              value={decision.rationale}
              lines={3}
              onCommit={(rationale, ending) => perform('giveRationale', { childId, rationale }, ending)}
            />
            <ChoiceButtons
              label="How it was reached"
              options={[...waysOfReaching]}
              value={decision.reachedBy}
              isDisabled={isReadOnly}
              onChange={(reachedBy) => {
                if (reachedBy !== null) void perform('giveRationale', { childId, reachedBy })
              }}
            />
            {decision.reachedBy === 'consensus' && differing.length > 0 && (
              <p className="decision-differing" role="status">
                {namesOf(differing)} gave another view. Did everybody agree in the end?
              </p>
            )}
          </>
        )}
      </div>
    </Card>
  )
}

function Categories({ child }: { child: Child }) {
  const { categories } = usePractice().profile
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const value = child.decision?.categoryIds ?? []
  const chosen = categories.filter(({ id }) => value.includes(id))
  return (
    <div className="stack tight">
      <SeveralChoices
        label="Category"
        options={categories}
        value={value}
        isDisabled={isReadOnly}
        onChange={(categoryIds) => perform('chooseCategory', { childId: child.id, categoryIds })}
      />
      {chosen.map(({ id, title, plainWords }) => (
        <p key={id} className="quiet small">
          {title}: {plainWords}
        </p>
      ))}
      {chosen.length > 1 && (
        <p className="small">
          <strong>More than one:</strong> the census then says MUL (multiple), and not which. Usually one
          category says it best.
        </p>
      )}
    </div>
  )
}
