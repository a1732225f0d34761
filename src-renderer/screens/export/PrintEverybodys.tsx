import { rows } from '../../../src-shared/conference/table.ts'
import type { CopiesFor } from '../../../src-shared/contract.ts'
import { Button } from '../../components/Button.tsx'
import { FailureNote } from '../../components/FailureNote.tsx'
import { useConference, usePractice } from '../../store/hooks.ts'
import { paperName } from '../sign/paperOf.ts'
import type { PaperActions } from './paperActions.ts'

export interface PrintEverybodysProps {
  recipients: readonly CopiesFor[]
  actions: PaperActions
}

/** Everybody’s copies in one go, one child’s plan, and what to do where nothing can be printed. */
export function PrintEverybodys({ recipients, actions: { showing, saving } }: PrintEverybodysProps) {
  const practice = usePractice()
  const children = useConference((conference) => rows(conference.children))
  const people = recipients.filter(({ section }) => section !== 'caseFile')
  const some = (occasion: 'takeHome' | 'sentLater') => people.some((one) => one[occasion].length > 0)
  const isBusy = showing.making !== null
  const { problem } = showing
  const isOfHere = problem !== null && /^(plan\/|stack\/\w+$)/.test(problem.documentId)
  return (
    <div className="stack tight print-everybodys">
      <div className="row">
        {some('takeHome') && (
          <Button look="primary" isDisabled={isBusy} onPress={() => void showing.show('stack/takeHome')}>
            Print everyone’s copies
          </Button>
        )}
        {some('sentLater') && (
          <Button isDisabled={isBusy} onPress={() => void showing.show('stack/sentLater')}>
            Print what is sent later
          </Button>
        )}
      </div>
      <p className="quiet small" role="status">
        {isBusy
          ? 'The papers are being made. With many people that takes some seconds.'
          : 'Each person’s copies come behind a sheet with their name, each paper on sheets of its own. Where nothing can be printed, save them as one file, print it elsewhere, and delete it there.'}
      </p>
      <FailureNote sentence={isOfHere ? problem.sentence : null} />
      <div className="row print-more">
        {children.map((child) => (
          <Button
            key={child.id}
            size="small"
            look="bare"
            isDisabled={isBusy}
            onPress={() => void showing.show(`plan/${child.id}`)}
          >
            Print {paperName(practice, child)}
          </Button>
        ))}
        {some('takeHome') && (
          <Button
            size="small"
            look="bare"
            isDisabled={saving.isSaving}
            onPress={() => void saving.save(['stack/takeHome'])}
          >
            No printer: save everyone’s copies as one file
          </Button>
        )}
      </div>
    </div>
  )
}
