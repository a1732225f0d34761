import './handOver.css'
import { type ReactNode, useEffect, useState } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import type { Id } from '../../../src-shared/conference/values.ts'
import { Button } from '../Button.tsx'
import { FaultBoundary } from '../FaultBoundary.tsx'
import { clearToasts } from '../Toast.tsx'
import { ChoosePin } from './ChoosePin.tsx'
import { NextTurn } from './NextTurn.tsx'
import { TakeBack } from './TakeBack.tsx'
import { useKeysKept } from './useKeysKept.ts'

/** Somebody to whom the laptop goes. */
export interface Turn {
  id: Id
  name: string
}

export interface HandOverProps {
  /** In the order in which the laptop is expected to go round. It stays as it was when the laptop was handed over. */
  turns: Turn[]
  /** What one person is asked. They have finished with `onDone`, which says so to them: "Your signature is kept." */
  children: (turn: Turn, onDone: (thanks: string) => void) => ReactNode
  /** The laptop is back with the chair, or was never handed over. */
  onBack: () => void
}

/**
 * The whole window for the person whose turn it is. Nothing of the conference is in sight or in reach until the chair has
 * the laptop back and says so by PIN or passphrase; the core refuses everything else meanwhile, and locks the records
 * when the page is loaded anew.
 */
export function HandOver({ turns: turnsAtFirst, children, onBack }: HandOverProps) {
  const [remaining, setRemaining] = useState(turnsAtFirst)
  const [turn, setTurn] = useState(turnsAtFirst[0])
  const [stage, setStage] = useState<'choosingPin' | 'turn' | 'thanks'>('choosingPin')
  const [thanks, setThanks] = useState('')
  const [isComingBack, setIsComingBack] = useState(false)
  useKeysKept(stage !== 'choosingPin')
  // Messages, with their Undo, are for the chair.
  useEffect(() => {
    clearToasts()
    return clearToasts
  }, [])
  if (turn === undefined) return null

  function finish(sentence: string) {
    setRemaining(remaining.filter((one) => one !== turn))
    setThanks(sentence)
    setStage('thanks')
  }

  function begin(next: Turn) {
    setTurn(next)
    setStage('turn')
  }

  /** What is being typed is left first, so that it is recorded or kept. */
  function leaveField() {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }

  /** Nobody has to answer. What they began is for nobody else to open, so the laptop does not offer it again. */
  function passOn() {
    leaveField()
    finish('You do not have to answer now. Tell the chair if you want to later.')
  }

  function giveBack() {
    leaveField()
    setIsComingBack(true)
  }

  return (
    <ModalOverlay
      className="overlay hand-over"
      isOpen
      // Escape is a way back only while the chair still has the laptop.
      isKeyboardDismissDisabled={stage !== 'choosingPin'}
      onOpenChange={(isOpen) => !isOpen && onBack()}
    >
      <Modal className="hand-over-page">
        <AriaDialog className="hand-over-dialog">
          {stage === 'choosingPin' && <ChoosePin onHandedOver={() => setStage('turn')} onCancel={onBack} />}
          {isComingBack && <TakeBack onTakenBack={onBack} onGoOn={() => setIsComingBack(false)} />}
          {stage !== 'choosingPin' && (
            <div className="hand-over-content" hidden={isComingBack}>
              <header className="hand-over-header">
                {!isComingBack && (
                  <Heading slot="title" level={1}>
                    {stage === 'turn' ? turn.name : `Thank you, ${turn.name}`}
                  </Heading>
                )}
                <div className="row">
                  {stage === 'turn' && <Button onPress={passOn}>Not now, pass it on</Button>}
                  <Button onPress={giveBack}>Give back to the chair</Button>
                </div>
              </header>
              <FaultBoundary key={turn.id}>
                {stage === 'turn' ? (
                  children(turn, finish)
                ) : (
                  <NextTurn thanks={thanks} remaining={remaining} onNext={begin} />
                )}
              </FaultBoundary>
            </div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
