import { useId, useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import type { CouncilTemplate, TemplateVerdict } from '../../../../src-shared/contract.ts'
import { shortDate } from '../../../../src-shared/practice/formatDate.ts'
import { Button } from '../../../components/Button.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { FailureNote, sentenceOf } from '../../../components/FailureNote.tsx'
import { useSession } from '../../../store/hooks.ts'
import { localDateOf } from '../../../words.ts'
import { inBase64 } from './inBase64.ts'
import { PlaceList } from './PlaceList.tsx'
import { VerdictOnTemplate } from './VerdictOnTemplate.tsx'

/** In bytes. */
const largest = 10_000_000

/** What was done last with this kind of template. */
type Outcome =
  | { kind: 'checked'; fileName: string; verdict: TemplateVerdict }
  | { kind: 'said'; sentence: string }
  | { kind: 'failed'; sentence: string }

export interface TemplateOfKindProps {
  template: CouncilTemplate
  onChanged: () => Promise<void>
}

/** The template for one kind of document: which is in use, another one, none, or a sample to start from. */
export function TemplateOfKind({ template, onChanged }: TemplateOfKindProps) {
  const { kind, title, chosen, places } = template
  const { client } = useSession()
  const headingId = useId()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [isChecking, setIsChecking] = useState(false)

  async function choose(file: File) {
    setIsChecking(true)
    setOutcome(await checked(file))
    setIsChecking(false)
    await onChanged()
  }

  async function checked(file: File): Promise<Outcome> {
    if (file.size > largest)
      return { kind: 'failed', sentence: `“${file.name}” is larger than 10 MB. Make its pictures smaller.` }
    const base64 = await inBase64(file).catch(() => null)
    if (base64 === null)
      return { kind: 'failed', sentence: `“${file.name}” could not be read. Choose it again.` }
    const result = await client.chooseTemplate({ kind, fileName: file.name, base64 })
    return result.ok
      ? { kind: 'checked', fileName: file.name, verdict: result.value }
      : { kind: 'failed', sentence: sentenceOf(result.failure) }
  }

  async function drop() {
    const result = await client.dropTemplate({ kind })
    setOutcome(result.ok ? null : { kind: 'failed', sentence: sentenceOf(result.failure) })
    await onChanged()
  }

  async function saveSample() {
    const result = await client.saveSampleTemplate({ kind })
    if (!result.ok) setOutcome({ kind: 'failed', sentence: sentenceOf(result.failure) })
    else if (result.value !== null)
      setOutcome({ kind: 'said', sentence: `The sample is saved in ${result.value.folder}.` })
  }

  return (
    <section className="template stack tight" aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      <p>{inUse(chosen)}</p>
      <div className="row">
        <FileTrigger
          acceptedFileTypes={['.docx', '.dotx']}
          onSelect={(files) => {
            const file = files?.[0]
            if (file !== undefined) void choose(file)
          }}
        >
          <Button isDisabled={isChecking} aria-label={`Choose a Word file for: ${title}`}>
            {isChecking ? 'Looking at it…' : 'Choose a Word file'}
          </Button>
        </FileTrigger>
        <Button
          look="bare"
          aria-label={`Save a sample to start from: ${title}`}
          onPress={() => void saveSample()}
        >
          Save a sample to start from
        </Button>
        {chosen !== null && (
          <Button look="bare" aria-label={`Stop using the template: ${title}`} onPress={() => void drop()}>
            Stop using the template
          </Button>
        )}
      </div>
      <div role="status">
        {outcome?.kind === 'said' && <p>{outcome.sentence}</p>}
        {outcome?.kind === 'checked' && <VerdictOnTemplate {...outcome} />}
      </div>
      <FailureNote sentence={outcome?.kind === 'failed' ? outcome.sentence : null} />
      <Disclosure title={`Places that it can have: ${title}`} status={String(places.length)}>
        <PlaceList places={places} />
      </Disclosure>
    </section>
  )
}

function inUse(chosen: CouncilTemplate['chosen']): string {
  if (chosen === null) return 'None: Word files look as Chairside makes them.'
  return `In use: “${chosen.fileName}”, chosen on ${shortDate(localDateOf(new Date(chosen.at)))}.`
}
