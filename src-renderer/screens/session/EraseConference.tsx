import { useState } from 'react'
import type { ConferenceSummary } from '../../../src-shared/contract.ts'
import { AlertDialog } from '../../components/AlertDialog.tsx'
import { TextField } from '../../components/TextField.tsx'
import { showToast } from '../../components/Toast.tsx'
import { useSession } from '../../store/hooks.ts'

/** Erasing cannot be undone and leaves a line in the records that says so, with the reason: so it is asked for. */
export function EraseConference({ summary, onClose }: { summary: ConferenceSummary; onClose: () => void }) {
  const session = useSession()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  async function erase() {
    const result = await session.erase({ conferenceId: summary.id, reason: reason.trim() })
    if (!result.ok) {
      setProblem(result.failure.sentence)
      return
    }
    onClose()
    showToast({ title: 'The conference was erased from this computer.' })
  }

  return (
    <AlertDialog
      title={`Erase the conference about ${summary.childrensNames}?`}
      isOpen
      onClose={onClose}
      action="Erase it for good"
      onAction={() => void erase()}
      isActionDisabled={reason.trim() === ''}
    >
      <p>
        Everything said, decided and planned in it is removed from this computer. It cannot be undone. That it
        was erased, when and why stays in the records, without names.
      </p>
      <TextField
        label="Why it is erased"
        hint="For example: exported to the case file and confirmed. No names here."
        value={reason}
        onChange={setReason}
        error={problem}
      />
    </AlertDialog>
  )
}
