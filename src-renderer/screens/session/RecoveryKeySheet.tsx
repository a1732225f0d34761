import { type FormEvent, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useSession } from '../../store/hooks.ts'
import { Doorway } from './Doorway.tsx'

/** Shows the recovery key once, has it printed, and asks for its last group as a sign that it is on paper. */
export function RecoveryKeySheet({ recoveryKey, onKept }: { recoveryKey: string; onKept: () => void }) {
  const session = useSession()
  const [lastGroup, setLastGroup] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [printProblem, setPrintProblem] = useState<string | null>(null)
  const groups = recoveryKey.split('-')

  async function print() {
    const result = await session.client.showRecoveryKey({ recoveryKey })
    setPrintProblem(result.ok ? null : result.failure.sentence)
  }

  function confirm(event: FormEvent) {
    event.preventDefault()
    if (asOnPaper(lastGroup) === asOnPaper(groups.at(-1) ?? '')) onKept()
    else setProblem('That is not the last group. Look at the sheet and type what stands at its end.')
  }

  return (
    <Doorway title="Your recovery key">
      <p>
        If you forget the passphrase, this key is the only other way in. It is shown now and never again.
        Print it and keep it where you keep other confidential papers, not with the computer.
      </p>
      <ol className="recovery-key" aria-label="Recovery key, in groups">
        {groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups can be alike, and their order never changes
          <li key={index}>{group}</li>
        ))}
      </ol>
      <div className="row">
        <Button look="primary" size="big" onPress={() => void print()}>
          Print the recovery key
        </Button>
      </div>
      {printProblem !== null && <p role="alert">{printProblem} You can also copy the key by hand.</p>}
      <form className="stack" onSubmit={confirm}>
        <TextField
          label="To show that you have it on paper, type its last group"
          value={lastGroup}
          onChange={(text) => {
            setLastGroup(text)
            setProblem(null)
          }}
          error={problem}
          autoComplete="off"
          spellCheck="false"
        />
        <div className="row">
          <Button type="submit" isDisabled={lastGroup.trim() === ''}>
            It is kept safely
          </Button>
        </div>
      </form>
    </Doorway>
  )
}

/** The key has no letters O, I or L: whoever reads one off the paper means the digit. */
function asOnPaper(group: string): string {
  return group
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}
