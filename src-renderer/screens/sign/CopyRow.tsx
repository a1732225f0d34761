import { participantName } from '../../../src-shared/conference/names.ts'
import type { PlanCopy } from '../../../src-shared/conference/plan.ts'
import { exclusionOf } from '../../../src-shared/conference/questions.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import { Button } from '../../components/Button.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../store/hooks.ts'
import { localDateOf, timeOfDay } from '../../words.ts'

/** One copy: for whom, when it was given, and how. */
export function CopyRow({ childId, copy }: { childId: Id; copy: PlanCopy }) {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const { recipient, givenAt, how } = copy
  const name = useConference((conference) =>
    recipient.kind === 'words' ? recipient.words : participantName(conference, recipient.personId),
  )
  const isExcluded = useConference(
    (conference) => recipient.kind === 'person' && exclusionOf(conference, recipient.personId) !== null,
  )
  const on = { childId, copyId: copy.id }
  const give = (at: string | null) => void perform('recordCopyGiven', { ...on, givenAt: at, how })
  return (
    <li className="copy-row calm-fields">
      <span className="row">
        <strong>{name}</strong>
        {isExcluded && <Tag tone="voice">Was excluded</Tag>}
      </span>
      <span className="row">
        {givenAt !== null && (
          <span className="num">
            Given on {shortDate(localDateOf(new Date(givenAt)))} at {timeOfDay(givenAt)}
          </span>
        )}
        {!isReadOnly && (
          <Button
            size="small"
            look={givenAt === null ? 'quiet' : 'bare'}
            aria-label={givenAt === null ? `Given now to ${name}` : `Not given yet to ${name}`}
            onPress={() => give(givenAt === null ? new Date().toISOString() : null)}
          >
            {givenAt === null ? 'Given now' : 'Not given yet'}
          </Button>
        )}
      </span>
      <SavedTextField
        label={`How ${name} gets their copy`}
        labelHidden
        placeholder="How: on paper, by post…"
        field={`copy/${copy.id}/how`}
        value={how}
        onCommit={(text, ending) => perform('recordCopyGiven', { ...on, givenAt, how: text }, ending)}
      />
      {!isReadOnly && (
        <Button
          look="bare"
          size="small"
          aria-label={`Remove ${name} from who gets a copy`}
          onPress={() => void perform('removeCopy', on, { offerUndo: true })}
        >
          Remove
        </Button>
      )}
    </li>
  )
}
