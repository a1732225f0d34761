import { useState } from 'react'
import { Checkbox } from '../../components/Checkbox.tsx'
import { TextField } from '../../components/TextField.tsx'
import { RecordsName } from './RecordsName.tsx'

/** The records refuse a shorter one. */
const shortest = 12
/** About four words: long enough not to be guessed by a machine that tries for years. */
const strong = 20

export interface PassphraseTwice {
  passphrase: string
  repeated: string
}

/** What to put right before a new passphrase can be used; null when nothing. */
export function passphraseProblem({ passphrase, repeated }: PassphraseTwice): string | null {
  if ([...passphrase].length < shortest) return `Use at least ${shortest} characters.`
  return passphrase === repeated ? null : 'The two are not the same. Type it again.'
}

export interface NewPassphraseProps {
  value: PassphraseTwice
  onChange: (value: PassphraseTwice) => void
  /** Shown once the chair has tried to go on. */
  problem: string | null
  autoFocus?: boolean
}

/** A new passphrase, typed twice, with words about its length while typing. */
export function NewPassphrase({ value, onChange, problem, autoFocus = false }: NewPassphraseProps) {
  const [isShown, setIsShown] = useState(false)
  const type = isShown ? 'text' : 'password'
  const isTooShort = problem !== null && [...value.passphrase].length < shortest
  return (
    <>
      <RecordsName />
      <TextField
        label="Passphrase"
        hint="Three or four words that have nothing to do with each other, for example: kettle orbit mossy violin"
        type={type}
        autoComplete="new-password"
        autoFocus={autoFocus}
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
        error={isTooShort ? problem : null}
      />
      <p className="passphrase-length" role="status">
        {problem === null && lengthInWords(value.passphrase)}
      </p>
      <TextField
        label="The same passphrase again"
        type={type}
        autoComplete="new-password"
        value={value.repeated}
        onChange={(repeated) => onChange({ ...value, repeated })}
        error={isTooShort ? null : problem}
      />
      <Checkbox isSelected={isShown} onChange={setIsShown}>
        Show what I type
      </Checkbox>
    </>
  )
}

function lengthInWords(passphrase: string): string {
  const { length } = [...passphrase]
  if (length === 0) return 'Length is what makes it strong.'
  if (length < shortest) return `Too short: ${shortest - length} more characters.`
  return length < strong ? 'Long enough. Another word makes it stronger.' : 'Long and strong.'
}
