import { useState } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import { Button } from '../../components/Button.tsx'
import { ChoiceButtons } from '../../components/ChoiceButtons.tsx'
import { FailureNote, sentenceOf } from '../../components/FailureNote.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { TextField } from '../../components/TextField.tsx'
import { usePerform, usePractice } from '../../store/hooks.ts'
import { DrawingPad } from './DrawingPad.tsx'
import type { Drawing } from './drawing.ts'
import { paperName } from './paperOf.ts'

const agreements = [
  { id: 'agrees', title: 'I agree' },
  { id: 'agreesInPart', title: 'I agree with some of it' },
  { id: 'doesNotAgree', title: 'I do not agree' },
] as const

const thanks = {
  signed: 'Your signature is kept.',
  declined: 'It is noted that you chose not to sign.',
}

interface SignHereProps {
  child: Child
  signatureId: Id
  name: string
  /** Called with what they are told at the end. */
  onDone: (thanks: string) => void
}

/** What one person is asked: whether they agree, what they want to say, and their signature, drawn or typed. */
export function SignHere({ child, signatureId, name, onDone }: SignHereProps) {
  const perform = usePerform()
  const practice = usePractice()
  const { whatSigningMeans } = practice.profile.texts
  const paper = paperName(practice, child)
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [sheet, setSheet] = useState(0)
  const [typedName, setTypedName] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const on = { childId: child.id, signatureId }
  const signature = child.plan.signatures.byId[signatureId]

  function clear() {
    setDrawing(null)
    setSheet(sheet + 1)
    setProblem(null)
  }

  async function record(how: 'signed' | 'declined') {
    setSending(true)
    const now = new Date().toISOString()
    const given =
      how === 'declined'
        ? { method: 'declined' as const, signedAt: null }
        : {
            method: 'screen' as const,
            drawing: typedName === null ? drawing : null,
            typedName: typedName === null ? null : typedName.trim(),
            signedAt: now,
          }
    const result = await perform('recordSignature', { ...on, ...given }, { refusals: 'inline' })
    setSending(false)
    if (result.ok) onDone(thanks[how])
    else setProblem(sentenceOf(result.failure))
  }

  if (signature === undefined) return null

  return (
    <div className="sign-here">
      <div className="stack">
        <p>
          <strong>
            {paper}, version {child.plan.version}
          </strong>
        </p>
        <p className="voice">{whatSigningMeans}</p>
        <ChoiceButtons
          label="Do you agree with it?"
          options={[...agreements]}
          value={signature.agreement}
          onChange={(agreement) => void perform('recordSignature', { ...on, agreement })}
          canClear
        />
        <SavedTextArea
          label="What I want to say about it"
          lines={2}
          look="voice"
          field={`signature/${signature.id}/comment`}
          value={signature.comment}
          onCommit={(comment, ending) => perform('recordSignature', { ...on, comment }, ending)}
        />
      </div>
      <div className="stack">
        {typedName === null ? (
          <>
            <p>Sign in the box with a finger, a pen or the mouse.</p>
            <DrawingPad key={sheet} label={`${name}’s signature`} onDraw={setDrawing} />
          </>
        ) : (
          <TextField
            label="Your name, as your signature"
            look="voice"
            autoFocus
            value={typedName}
            onChange={setTypedName}
          />
        )}
        <FailureNote sentence={problem} />
        <div className="row">
          <Button look="primary" isDisabled={isSending} onPress={() => void record('signed')}>
            Done
          </Button>
          {typedName === null && (
            <Button isDisabled={drawing === null || isSending} onPress={clear}>
              Clear
            </Button>
          )}
          <Button
            onPress={() => {
              clear()
              setTypedName(typedName === null ? '' : null)
            }}
          >
            {typedName === null ? 'Type your name' : 'Draw instead'}
          </Button>
          <Button isDisabled={isSending} onPress={() => void record('declined')}>
            I choose not to sign
          </Button>
        </div>
      </div>
    </div>
  )
}
