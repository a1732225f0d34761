import type { ReactNode } from 'react'
import { Heading } from 'react-aria-components/Heading'
import type { Result } from '../../../src-shared/result.ts'
import { Button } from '../Button.tsx'
import { TextField } from '../TextField.tsx'
import { useSecret } from '../useSecret.ts'

interface SecretFormProps {
  title: string
  label: string
  hint: string
  verb: string
  /** What is wrong with it before it is used; null when nothing is. */
  problemWith: (secret: string) => string | null
  /** Uses it. A refusal is shown beside the field. */
  onSecret: (secret: string) => Promise<Result<unknown>>
  /** The other button. */
  children: ReactNode
}

/** One secret, a PIN or a passphrase, in a page of its own. Enter uses it. */
export function SecretForm({ title, label, hint, verb, problemWith, onSecret, children }: SecretFormProps) {
  const { submit, field } = useSecret(problemWith, onSecret)
  return (
    <form className="hand-over-secret stack" onSubmit={submit}>
      <Heading slot="title" level={1}>
        {title}
      </Heading>
      <TextField label={label} hint={hint} type="password" autoComplete="off" autoFocus {...field} />
      <div className="row">
        <Button type="submit" look="primary">
          {verb}
        </Button>
        {children}
      </div>
    </form>
  )
}
