import type { Child } from '../../../src-shared/conference/child.ts'
import { isSignatureUnder } from '../../../src-shared/conference/frozenPlan.ts'
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

interface SignatureRowProps {
  child: Child
  signature: Signature
  /** The paper says something else than the version that was made last. */
  isChanged: boolean
  /** Gives this person the screen to sign on; null while there is nothing that they could sign on it. */
  onHandOver: (() => void) | null
}

/** One person who is asked to sign: whether they did, whether they agree, and what they want to say. */
export function SignatureRow({ child, signature, isChanged, onHandOver }: SignatureRowProps) {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const practice = usePractice()
  const { signatoryId, method, agreement, comment } = signature
  const { version } = child.plan
  const name = useConference((conference) => participantName(conference, signatoryId))
  const detail = useConference((conference) => detailOf(conference, practice, signatoryId))
  const on = { childId: child.id, signatureId: signature.id }
  const hasSigned = isSignatureUnder(signature, version)
  const outcome = method === 'declined' ? 'declined' : hasSigned ? 'signed' : null

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
        <span className="quiet small num">{stateOf(signature, { version, isChanged })}</span>
        {onHandOver !== null && !hasSigned && method !== 'declined' && (
          <Button size="small" aria-label={`Hand over to ${name} to sign on the screen`} onPress={onHandOver}>
            Sign on the screen
          </Button>
        )}
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

function stateOf(signature: Signature, paper: { version: number; isChanged: boolean }): string {
  const { method, signedAt, planVersion, typedName } = signature
  if (method === 'declined') return 'Chose not to sign'
  if (signedAt === null) return 'Not signed yet'
  const how =
    method === 'paper' ? 'on paper' : typedName === null ? 'on the screen' : 'on the screen, name typed'
  const when = `${how} at ${timeOfDay(signedAt)}`
  if (planVersion === paper.version && !paper.isChanged) return `Signed ${when}`
  return `Signed ${planVersion === 0 ? 'a draft' : `version ${planVersion}`} ${when}: it was changed since`
}
