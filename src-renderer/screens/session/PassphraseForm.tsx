import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import type { Result } from '../../../src-shared/result.ts'
import { Button } from '../../components/Button.tsx'
import { TextField } from '../../components/TextField.tsx'
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
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isWorking, setIsWorking] = useState(false)
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isWorking) return
    if (passphrase === '') {
      setProblem('Type the passphrase first.')
      input.current?.focus()
      return
    }
    setIsWorking(true)
    const result = await onPassphrase(passphrase)
    setIsWorking(false)
    if (result.ok) return
    setProblem(result.failure.sentence)
    input.current?.select()
  }

  return (
    <form className="stack" onSubmit={submit}>
      <RecordsName />
      <TextField
        label="Passphrase"
        type="password"
        autoComplete="current-password"
        autoFocus
        inputRef={input}
        value={passphrase}
        onChange={(text) => {
          setPassphrase(text)
          setProblem(null)
        }}
        error={problem}
      />
      <div className="row">
        <Button type="submit" look="primary" size="big" isDisabled={isWorking}>
          {isWorking ? working : verb}
        </Button>
        {children}
      </div>
    </form>
  )
}
