import type { Child } from '../../../src-shared/conference/child.ts'
import { participantName } from '../../../src-shared/conference/names.ts'
import type { Signature } from '../../../src-shared/conference/plan.ts'
import { Button } from '../../components/Button.tsx'
import { ChoiceButtons } from '../../components/ChoiceButtons.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { timeOfDay } from '../../words.ts'
import { detailOf, paperName } from './paperOf.ts'

const outcomes = [
  { id: 'signed', title: 'Signed' },
  { id: 'declined', title: 'Chose not to sign' },
] as const

const agreements = [
  { id: 'agrees', title: 'Agrees' },
  { id: 'agreesInPart', title: 'In part' },
  { id: 'doesNotAgree', title: 'Does not agree' },
] as const

/** One person who is asked to sign: whether they did, whether they agree, and what they want to say. */
export function SignatureRow({ child, signature }: { child: Child; signature: Signature }) {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const practice = usePractice()
  const { signatoryId, method, agreement, comment, signedAt } = signature
  const name = useConference((conference) => participantName(conference, signatoryId))
  const detail = useConference((conference) => detailOf(conference, practice, signatoryId))
  const on = { childId: child.id, signatureId: signature.id }
  const outcome = method === 'declined' ? 'declined' : signedAt === null ? null : 'signed'

  function record(next: 'signed' | 'declined' | null) {
    const onPaper = method === 'declined' ? { method: 'paper' as const } : {}
    if (next === 'declined') void perform('recordSignature', { ...on, method: 'declined', signedAt: null })
    else
      void perform('recordSignature', {
        ...on,
        ...onPaper,
        signedAt: next === null ? null : new Date().toISOString(),
      })
  }

  return (
    <li className="sign-row calm-fields">
      <div className="sign-who">
        <strong>{name}</strong>
        <span className="quiet small">{detail}</span>
        <span className="quiet small num">{stateOf(signature)}</span>
      </div>
      <ChoiceButtons
        label={`${name}’s signature on ${paperName(practice, child)}`}
        labelHidden
        options={[...outcomes]}
        value={outcome}
        onChange={record}
        canClear
        isDisabled={isReadOnly}
      />
      <ChoiceButtons
        label={`Whether ${name} agrees with ${paperName(practice, child)}`}
        labelHidden
        options={[...agreements]}
        value={agreement}
        onChange={(given) => void perform('recordSignature', { ...on, agreement: given })}
        canClear
        isDisabled={isReadOnly}
      />
      {!isReadOnly && (
        <Button
          look="bare"
          size="small"
          aria-label={`Remove ${name} from who signs`}
          onPress={() => void perform('removeSignatory', on, { offerUndo: true })}
        >
          Remove
        </Button>
      )}
      <SavedTextField
        label={`${name}’s comment on ${paperName(practice, child)}`}
        labelHidden
        placeholder={`What ${name} wants to say about it`}
        look="voice"
        field={`signature/${signature.id}/comment`}
        value={comment}
        onCommit={(text, ending) => perform('recordSignature', { ...on, comment: text }, ending)}
      />
    </li>
  )
}

function stateOf({ method, signedAt }: Signature): string {
  if (method === 'declined') return 'Chose not to sign'
  if (signedAt === null) return 'To sign on paper'
  return `Signed ${method === 'screen' ? 'on the screen' : 'on paper'} at ${timeOfDay(signedAt)}`
}
