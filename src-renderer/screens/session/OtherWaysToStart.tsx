import { useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import type { Result } from '../../../src-shared/result.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { useSession, useSessionData } from '../../store/hooks.ts'

interface OtherWaysToStartProps {
  onNewRecoveryKey: () => void
  onTemplates: () => void
}

/** The practice conference, conferences that come as a file, and what concerns the records as a whole. */
export function OtherWaysToStart({ onNewRecoveryKey, onTemplates }: OtherWaysToStartProps) {
  const session = useSession()
  const { version, shell } = useSessionData()
  const [problem, setProblem] = useState<string | null>(null)

  async function start(made: Promise<Result<{ conferenceId: string }>>) {
    const result = await session.openNew(made)
    setProblem(result.ok ? null : result.failure.sentence)
  }

  const practise = (blankMeeting: boolean) =>
    void start(session.client.startPracticeConference({ blankMeeting }))

  async function importFile(file: File | undefined) {
    if (file) await start(session.client.importConference({ text: await file.text() }))
  }

  return (
    <aside className="home-aside stack" aria-label="Other ways to start">
      <Card labelledBy="practise">
        <div className="stack">
          <h2 id="practise">Practise first</h2>
          <p>A made-up family. Try anything: nothing in it is real, and each time it starts afresh.</p>
          <Button onPress={() => practise(true)}>Start with everything prepared</Button>
          <Button onPress={() => practise(false)}>Look at a finished one</Button>
        </div>
      </Card>
      <Card labelledBy="from-file">
        <div className="stack">
          <h2 id="from-file">From a file</h2>
          <p>A conference that was prepared or exported as a conference file.</p>
          <FileTrigger
            acceptedFileTypes={['application/json', '.json']}
            onSelect={(files) => void importFile(files?.[0])}
          >
            <Button>Open a conference file</Button>
          </FileTrigger>
        </div>
      </Card>
      {problem !== null && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <div className="row">
        <Button look="bare" size="small" onPress={onNewRecoveryKey}>
          Make a new recovery key
        </Button>
        <Button look="bare" size="small" onPress={onTemplates}>
          The council’s Word templates
        </Button>
      </div>
      <p className="quiet small">
        Chairside {version} ({shell})
      </p>
    </aside>
  )
}
