import './handOver.css'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import type { Child } from '../../../src-shared/conference/child.ts'
import { participantName } from '../../../src-shared/conference/names.ts'
import type { Signature } from '../../../src-shared/conference/plan.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import { Button } from '../../components/Button.tsx'
import { clearToasts } from '../../components/Toast.tsx'
import { useConference } from '../../store/hooks.ts'
import { SignHere } from './SignHere.tsx'

interface HandOverProps {
  child: Child
  /** The places to sign, in the order in which the laptop goes round. */
  signatureIds: Id[]
  /** The laptop is back with the chair. */
  onGiveBack: () => void
}

/**
 * The whole window for the person whose turn it is: their name, what signing means, and a place to sign. Nothing of the
 * conference is in sight or in reach until the laptop is given back.
 */
export function HandOver({ child, signatureIds, onGiveBack }: HandOverProps) {
  const [turn, setTurn] = useState(0)
  const [done, setDone] = useState<'signed' | 'declined' | null>(null)
  const signature = child.plan.signatures.byId[signatureIds[turn] ?? '']
  const next = child.plan.signatures.byId[signatureIds[turn + 1] ?? '']
  const name = useConference((conference) => participantName(conference, signature?.signatoryId ?? ''))
  useEffect(clearToasts, [])

  function giveBack() {
    // A comment that is being typed is left first, so that it is recorded.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    onGiveBack()
  }

  if (signature === undefined) return null
  return (
    <ModalOverlay className="overlay hand-over" isOpen onOpenChange={(isOpen) => !isOpen && giveBack()}>
      <Modal className="hand-over-page">
        <AriaDialog className="hand-over-dialog">
          {/* biome-ignore lint/a11y/noStaticElementInteractions: keeps the app's keys from the person who signs */}
          <div className="hand-over-content" onKeyDown={keepKeysHere}>
            <header className="hand-over-header">
              <Heading slot="title" level={1}>
                {done === null ? name : `Thank you, ${name}`}
              </Heading>
              <Button onPress={giveBack}>Give back to the chair</Button>
            </header>
            {done === null ? (
              <SignHere key={signature.id} child={child} signature={signature} name={name} onDone={setDone} />
            ) : (
              <Thanks
                how={done}
                next={next}
                onNext={() => {
                  setTurn(turn + 1)
                  setDone(null)
                }}
              />
            )}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

interface ThanksProps {
  how: 'signed' | 'declined'
  next: Signature | undefined
  onNext: () => void
}

/** Between two people: nothing of the one who signed is in sight of the next. */
function Thanks({ how, next, onNext }: ThanksProps) {
  const nextName = useConference((conference) => participantName(conference, next?.signatoryId ?? ''))
  return (
    <div className="stack">
      <p role="status">
        {how === 'signed' ? 'Your signature is kept.' : 'It is noted that you chose not to sign.'}{' '}
        {next === undefined
          ? 'Please give the laptop back to the chair.'
          : `Please pass it on to ${nextName}.`}
      </p>
      {next !== undefined && (
        <div className="row">
          <Button look="primary" autoFocus onPress={onNext}>
            I am {nextName}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Undo, commands and the like belong to the chair. Typing, Tab and Escape work as ever. */
function keepKeysHere(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key)) event.stopPropagation()
}
