import { useId } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { proposedSignatoryIds } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { FailureNote } from '../../components/FailureNote.tsx'
import { Menu } from '../../components/Menu.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { useShowDocument } from '../../components/useShowDocument.ts'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { CopyRow } from './CopyRow.tsx'
import { paperName, possibleReaders } from './paperOf.ts'

/** Who gets a copy of the child's paper, and when they were given it. */
export function Copies({ child }: { child: Child }) {
  const headingId = useId()
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const showing = useShowDocument()
  const practice = usePractice()
  const childId = child.id
  const paper = paperName(practice, child)
  const copies = rows(child.plan.copies)
  const has = (id: Id) =>
    copies.some(({ recipient }) => recipient.kind === 'person' && recipient.personId === id)
  const others = useConference((conference) => possibleReaders(conference, practice, child)).filter(
    ({ id }) => !has(id),
  )
  const proposed = useConference((conference) => proposedSignatoryIds(conference, practice, child))
  const asked = rows(child.plan.signatures).map(({ signatoryId }) => signatoryId)
  const without = (asked.length > 0 ? asked : proposed).filter((id) => !has(id))
  const notGiven = copies.filter(({ givenAt }) => givenAt === null)
  return (
    <Card labelledBy={headingId}>
      <div className="stack">
        <div className="row">
          <h2 id={headingId}>{practice.profile.planHeadings.copies}</h2>
          <span className="grow" />
          <Button isDisabled={showing.making !== null} onPress={() => void showing.show(`plan/${childId}`)}>
            Print {paper}
          </Button>
        </div>
        <FailureNote sentence={showing.problem?.sentence ?? null} />
        {copies.length === 0 && <EmptyHint>Nobody is on the list for a copy of {paper} yet.</EmptyHint>}
        <ul className="sign-rows">
          {copies.map((copy) => (
            <CopyRow key={copy.id} childId={childId} copy={copy} />
          ))}
        </ul>
        {!isReadOnly && (
          <>
            <div className="row">
              {notGiven.length > 1 && (
                <Button
                  onPress={() => void perform('recordAllCopiesGiven', { childId }, { offerUndo: true })}
                >
                  All have been given theirs
                </Button>
              )}
              {without.length > 0 && (
                <Button
                  look={copies.length === 0 ? 'quiet' : 'bare'}
                  onPress={() => void perform('listForCopies', { childId, recipientIds: without })}
                >
                  A copy for everybody who signs
                </Button>
              )}
              {others.length > 0 && (
                <Menu
                  look="bare"
                  actions={others.map(({ id, name, detail }) => ({
                    id,
                    title: detail ? `${name}, ${detail}` : name,
                    onAction: () => void perform('listForCopies', { childId, recipientIds: [id] }),
                  }))}
                >
                  A copy for somebody else
                </Menu>
              )}
            </div>
            <SavedTextField
              label={`A copy of ${paper} for somebody not on the list`}
              hint="For example the GP surgery. Enter adds it."
              field={`plan/${childId}/copy/new`}
              value=""
              recordOn="enter"
              onCommit={(words, ending) =>
                perform('addCopy', { childId, recipient: { kind: 'words', words: words.trim() } }, ending)
              }
            />
          </>
        )}
      </div>
    </Card>
  )
}
