import { type FormEvent, useRef, useState } from 'react'
import type { Result } from '../../src-shared/result.ts'

/**
 * A secret (passphrase, PIN) that is typed into a form of its own and used once: while it is used nothing is used again,
 * and a refusal is shown beside the field with the secret ready to be typed over.
 */
export function useSecret(
  /** What is wrong with it before it is used; null when nothing is. */
  problemWith: (secret: string) => string | null,
  use: (secret: string) => Promise<Result<unknown>>,
) {
  const [secret, setSecret] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isWorking, setIsWorking] = useState(false)
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isWorking) return
    const wrong = problemWith(secret)
    setProblem(wrong)
    if (wrong !== null) {
      input.current?.focus()
      return
    }
    setIsWorking(true)
    const result = await use(secret)
    setIsWorking(false)
    if (result.ok) return
    setProblem(result.failure.sentence)
    input.current?.select()
  }

  function change(text: string) {
    setSecret(text)
    setProblem(null)
  }

  return { submit, isWorking, field: { inputRef: input, value: secret, onChange: change, error: problem } }
}
