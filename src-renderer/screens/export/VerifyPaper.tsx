import { type FormEvent, useId, useState } from 'react'
import type { PaperInHand, PaperVerdict } from '../../../src-shared/contract.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { FailureNote, sentenceOf } from '../../components/FailureNote.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useClient, useConferenceStore } from '../../store/hooks.ts'

const inAWord: Record<PaperVerdict['kind'], string> = {
  current: 'From this conference, and as the record stands',
  outdated: 'From this conference, and older than the record',
  unknown: 'Not known to this conference',
}

/**
 * Whether a paper that somebody brings came from this conference: a file by its bytes, a printed one by its check code.
 * The file is read to the end and never opened; nothing of it leaves the page but its SHA-256.
 */
export function VerifyPaper() {
  const headingId = useId()
  const fileId = useId()
  const client = useClient()
  const { conferenceId } = useConferenceStore()
  const [code, setCode] = useState('')
  const [verdict, setVerdict] = useState<PaperVerdict | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  async function verify(paper: PaperInHand) {
    const result = await client.verifyPaper({ conferenceId, paper })
    setVerdict(result.ok ? result.value : null)
    setProblem(result.ok ? null : sentenceOf(result.failure))
  }

  async function verifyFile(file: File) {
    setVerdict(null)
    const sha256 = await sha256Of(file).catch(() => null)
    if (sha256 === null) setProblem('The file could not be read. Choose it again.')
    else await verify({ kind: 'file', sha256 })
  }

  function verifySheet(event: FormEvent) {
    event.preventDefault()
    if (code.trim() !== '') void verify({ kind: 'sheet', checkCode: code })
  }

  return (
    <Card labelledBy={headingId}>
      <div className="stack">
        <h2 id={headingId}>Check a paper</h2>
        <p className="quiet">Did it come from this conference, and does the record still say the same?</p>
        <div className="columns">
          <div className="field">
            <label htmlFor={fileId} className="field-label">
              A file that somebody sent or kept
            </label>
            <input
              id={fileId}
              type="file"
              className="control"
              onChange={({ target }) => {
                const [file] = target.files ?? []
                // So that the same file can be chosen again.
                target.value = ''
                if (file !== undefined) void verifyFile(file)
              }}
            />
          </div>
          <form className="row" onSubmit={verifySheet}>
            <TextField
              label="The check code of a printed paper"
              placeholder="B70C-C4A0-DCC9"
              value={code}
              onChange={setCode}
            />
            <Button type="submit">Check the code</Button>
          </form>
        </div>
        <div role="status" className="paper-verdict" data-kind={verdict?.kind}>
          {verdict !== null && (
            <>
              <p>
                <strong>{inAWord[verdict.kind]}</strong>
              </p>
              {verdict.sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </>
          )}
        </div>
        <FailureNote sentence={problem} />
      </div>
    </Card>
  )
}

/** 64 hexadecimal digits. Rejects when the file has gone or may not be read. */
async function sha256Of(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
