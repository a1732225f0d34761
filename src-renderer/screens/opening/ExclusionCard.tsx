import { participantName } from '../../../src-shared/conference/names.ts'
import type { Exclusion } from '../../../src-shared/conference/people.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { ComboBox } from '../../components/ComboBox.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { SavedDateField } from '../../components/SavedDateField.tsx'
import { SavedTextArea, SavedTextField } from '../../components/SavedTextField.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { localDateOf } from '../../words.ts'
import { peopleOptions } from '../people/participants.ts'
import { GroundsPicker } from './GroundsPicker.tsx'
import { ScopePicker } from './ScopePicker.tsx'

/** One exclusion: how it was explained, how their views are heard, and the letter. Every field saves itself. */
export function ExclusionCard({ exclusion }: { exclusion: Exclusion }) {
  const { id: exclusionId, scope } = exclusion
  const name = useConference((conference) => participantName(conference, exclusion.personId))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const headingId = `exclusion-${exclusionId}`
  return (
    <Card tone="overdue" labelledBy={headingId}>
      <div className="stack">
        <div className="row">
          <h3 id={headingId}>{name}</h3>
          <Tag tone="overdue">
            {scope.kind === 'whole' ? 'Excluded from the conference' : 'Excluded from part of it'}
          </Tag>
        </div>
        <p className="quiet">
          Decided by {exclusion.decidedByChairName}, the chair, on{' '}
          {shortDate(localDateOf(new Date(exclusion.decidedAt)))}
          {exclusion.duringMeeting && ', during the meeting'}.
        </p>
        <HowTheyAreHeard exclusion={exclusion} name={name} />
        <Disclosure headingLevel={4} title={`Why ${name} is excluded, and from what`}>
          <Why exclusion={exclusion} />
        </Disclosure>
        {!isReadOnly && (
          <div className="row">
            <Button
              look="bare"
              onPress={() => void perform('withdrawExclusion', { exclusionId }, { offerUndo: true })}
            >
              Withdraw the exclusion of {name}
            </Button>
          </div>
        )}
      </div>
    </Card>
  )
}

function HowTheyAreHeard({ exclusion, name }: { exclusion: Exclusion; name: string }) {
  const practice = usePractice()
  const people = useConference((conference) =>
    peopleOptions(conference, practice, ({ id }) => id !== exclusion.personId),
  )
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: exclusionId, explained } = exclusion
  return (
    <>
      <SavedTextArea
        label={`How it was explained to ${name}`}
        lines={1}
        field={`exclusion/${exclusionId}/explainedHow`}
        value={explained.how}
        onCommit={(how, ending) => perform('correctExclusion', { exclusionId, explained: { how } }, ending)}
      />
      <div className="fields">
        <SavedDateField
          label={`Explained to ${name} on`}
          field={`exclusion/${exclusionId}/explainedOn`}
          value={explained.on}
          onCommit={(on, ending) => perform('correctExclusion', { exclusionId, explained: { on } }, ending)}
        />
        <ComboBox
          label={`Who brings ${name}’s views`}
          options={people}
          value={exclusion.viewsBroughtById}
          onChange={(viewsBroughtById) => void perform('correctExclusion', { exclusionId, viewsBroughtById })}
          isDisabled={isReadOnly}
        />
        <SavedDateField
          label={`Letter to ${name} sent on`}
          field={`exclusion/${exclusionId}/letterSentOn`}
          value={exclusion.letterSentOn}
          onCommit={(letterSentOn, ending) =>
            perform('correctExclusion', { exclusionId, letterSentOn }, ending)
          }
        />
      </div>
      <SavedTextArea
        label={`${name}’s views`}
        field={`exclusion/${exclusionId}/views`}
        value={exclusion.views}
        onCommit={(views, ending) => perform('correctExclusion', { exclusionId, views }, ending)}
      />
    </>
  )
}

function Why({ exclusion }: { exclusion: Exclusion }) {
  const practice = usePractice()
  const people = useConference((conference) => peopleOptions(conference, practice))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: exclusionId, scope } = exclusion

  function changeScope(partIds: string[] | null) {
    if (partIds === null) void perform('correctExclusion', { exclusionId, scope: { kind: 'whole' } })
    // Parts without a part would leave nobody out: it stays as it was until one is chosen.
    else if (partIds.length > 0)
      void perform('correctExclusion', { exclusionId, scope: { kind: 'parts', partIds } })
  }

  return (
    <div className="stack">
      <ScopePicker partIds={scope.kind === 'whole' ? null : scope.partIds} onChange={changeScope} />
      <GroundsPicker
        value={exclusion.groundIds}
        onChange={(groundIds) => perform('correctExclusion', { exclusionId, groundIds })}
      />
      <SavedTextArea
        label="Evidence"
        field={`exclusion/${exclusionId}/rationale`}
        value={exclusion.rationale}
        onCommit={(rationale, ending) => perform('correctExclusion', { exclusionId, rationale }, ending)}
      />
      <div className="fields">
        <ComboBox
          label="Asked for by"
          options={people}
          value={exclusion.requestedById}
          onChange={(requestedById) => void perform('correctExclusion', { exclusionId, requestedById })}
          isDisabled={isReadOnly}
        />
        <SavedDateField
          label="Asked for on"
          field={`exclusion/${exclusionId}/requestedOn`}
          value={exclusion.requestedOn}
          onCommit={(requestedOn, ending) =>
            perform('correctExclusion', { exclusionId, requestedOn }, ending)
          }
        />
        <SavedTextField
          label="Manager’s decision, reference"
          field={`exclusion/${exclusionId}/managersDecisionReference`}
          value={exclusion.managersDecisionReference}
          onCommit={(text, ending) =>
            perform('correctExclusion', { exclusionId, managersDecisionReference: text }, ending)
          }
        />
        <SavedTextField
          label="Shortest time for which it is needed"
          field={`exclusion/${exclusionId}/minimumDuration`}
          value={exclusion.minimumDuration}
          onCommit={(text, ending) =>
            perform('correctExclusion', { exclusionId, minimumDuration: text }, ending)
          }
        />
      </div>
    </div>
  )
}
