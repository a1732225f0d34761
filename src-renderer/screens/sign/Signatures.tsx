import { useId, useState } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { isChangedSinceFrozen, isSignatureUnder } from '../../../src-shared/conference/frozenPlan.ts'
import { participantName } from '../../../src-shared/conference/names.ts'
import type { Signature } from '../../../src-shared/conference/plan.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { HandOver, type Turn } from '../../components/handOver/HandOver.tsx'
import { Menu } from '../../components/Menu.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { possibleReaders } from './paperOf.ts'
import { SignatureRow } from './SignatureRow.tsx'
import { SignHere } from './SignHere.tsx'

/** Everybody who is asked to sign, what signing means, and what became of it: on paper, or on the screen. */
export function Signatures({ child }: { child: Child }) {
  const headingId = useId()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const practice = usePractice()
  const { planHeadings, texts } = practice.profile
  const signatures = rows(child.plan.signatures)
  const others = useConference((conference) => possibleReaders(conference, practice, child)).filter(
    ({ id }) => !signatures.some(({ signatoryId }) => signatoryId === id),
  )
  const isChanged = useConference((conference) => isChangedSinceFrozen(conference, child))
  /** Whose turn it is on the screen, one after the other; null while the laptop is with the chair. */
  const [handedTo, setHandedTo] = useState<Turn[] | null>(null)
  const turnOf = useConference((conference) => (signature: Signature) => ({
    id: signature.id,
    name: participantName(conference, signature.signatoryId),
  }))
  if (signatures.length === 0) return null
  const { version } = child.plan
  const open = signatures.filter(
    (signature) => signature.method !== 'declined' && !isSignatureUnder(signature, version),
  )
  const canSignHere = version > 0 && !isChanged && !isReadOnly
  return (
    <Card labelledBy={headingId}>
      <div className="stack">
        <h2 id={headingId}>{planHeadings.signatures}</h2>
        <p className="voice">{texts.whatSigningMeans}</p>
        <ul className="sign-rows">
          {signatures.map((signature) => (
            <SignatureRow
              key={signature.id}
              child={child}
              signature={signature}
              isChanged={isChanged}
              onHandOver={canSignHere ? () => setHandedTo([turnOf(signature)]) : null}
            />
          ))}
        </ul>
        {handedTo !== null && (
          <HandOver turns={handedTo} onBack={() => setHandedTo(null)}>
            {({ id, name }, onDone) => (
              <SignHere child={child} signatureId={id} name={name} onDone={onDone} />
            )}
          </HandOver>
        )}
        {!isReadOnly && !canSignHere && (
          <p className="quiet small">
            {version === 0
              ? 'To sign on the screen, make the paper first: what is signed is one version of it.'
              : 'To sign on the screen, make a new version first.'}
          </p>
        )}
        {!isReadOnly && (
          <div className="row">
            {canSignHere && open.length > 1 && (
              <Button onPress={() => setHandedTo(open.map(turnOf))}>
                Sign on the screen, one after the other
              </Button>
            )}
            {open.length > 1 && (
              <Button
                onPress={() => void perform('recordAllSigned', { childId: child.id }, { offerUndo: true })}
              >
                {open.length === signatures.length ? 'All have signed' : 'The others have all signed'}
              </Button>
            )}
            {others.length > 0 && (
              <Menu
                look="bare"
                actions={others.map(({ id, name, detail }) => ({
                  id,
                  title: detail ? `${name}, ${detail}` : name,
                  onAction: () => void perform('askToSign', { childId: child.id, signatoryIds: [id] }),
                }))}
              >
                Ask somebody else to sign
              </Menu>
            )}
          </div>
        )}
      </div>
    </Card>
  )
}
