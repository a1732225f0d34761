import type { ReactNode } from 'react'
import type { Result } from '../../../src-shared/result.ts'
import { Button } from '../../components/Button.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useSecret } from '../../components/useSecret.ts'
import { RecordsName } from './RecordsName.tsx'

export interface PassphraseFormProps {
  /** What the button does, and what it says meanwhile. */
  verb: string
  working: string
  /** Uses the passphrase. A refusal is shown beside the field, in words. */
  onPassphrase: (passphrase: string) => Promise<Result<unknown>>
  /** Further buttons beside it. */
  children?: ReactNode
}

/** Asks for the passphrase of the records. */
export function PassphraseForm({ verb, working, onPassphrase, children }: PassphraseFormProps) {
  const { submit, isWorking, field } = useSecret(
    (passphrase) => (passphrase === '' ? 'Type the passphrase first.' : null),
    onPassphrase,
  )
  return (
    <form className="stack" onSubmit={submit}>
      <RecordsName />
      <TextField label="Passphrase" type="password" autoComplete="current-password" autoFocus {...field} />
      <div className="row">
        <Button type="submit" look="primary" size="big" isDisabled={isWorking}>
          {isWorking ? working : verb}
        </Button>
        {children}
      </div>
    </form>
  )
}
