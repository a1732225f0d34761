import { useId } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { Menu } from '../../components/Menu.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { possibleReaders } from './paperOf.ts'
import { SignatureRow } from './SignatureRow.tsx'

/** Everybody who is asked to sign, what signing means, and what became of it. Signed on paper, noted here. */
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
  if (signatures.length === 0) return null
  const open = signatures.filter(({ method, signedAt }) => method === 'paper' && signedAt === null)
  return (
    <Card labelledBy={headingId}>
      <div className="stack">
        <h2 id={headingId}>{planHeadings.signatures}</h2>
        <p className="voice">{texts.whatSigningMeans}</p>
        <ul className="sign-rows">
          {signatures.map((signature) => (
            <SignatureRow key={signature.id} child={child} signature={signature} />
          ))}
        </ul>
        {!isReadOnly && (
          <div className="row">
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
