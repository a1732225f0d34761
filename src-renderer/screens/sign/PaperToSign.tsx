import { useId, useState } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { isChangedSinceFrozen } from '../../../src-shared/conference/frozenPlan.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { whatIsMissing } from '../../../src-shared/conference/readiness.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { FailureNote, sentenceOf } from '../../components/FailureNote.tsx'
import { MissingList } from '../../components/MissingList.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useShowDocument } from '../../components/useShowDocument.ts'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { AskToSign } from './AskToSign.tsx'
import { paperOf } from './paperOf.ts'

/** What is still open, who is asked to sign, and the paper itself: frozen as a version, then shown to be printed. */
export function PaperToSign({ child, stepId }: { child: Child; stepId: string }) {
  const headingId = useId()
  const practice = usePractice()
  const isReadOnly = useIsReadOnly()
  const missing = useConference((conference) => whatIsMissing(conference, practice)).filter(
    ({ childId }) => childId === child.id,
  )
  const must = missing.filter(({ mustHave }) => mustHave)
  const may = missing.filter(({ mustHave }) => !mustHave)
  const { version } = child.plan
  const isChanged = useConference((conference) => isChangedSinceFrozen(conference, child))
  const isAsked = child.plan.signatures.order.length > 0
  return (
    <Card labelledBy={headingId}>
      <div className="stack">
        <div className="row">
          <h2 id={headingId}>
            {childName(child)}’s {paperOf(practice, child)}
          </h2>
          {version > 0 && <Tag tone="action">Version {version}</Tag>}
          {must.length === 0 && <Tag tone="strength">Ready to sign</Tag>}
        </div>
        {isChanged && (
          <p className="changed-since" role="status">
            <strong>Changed since version {version}.</strong> Make a new version, and ask again: nobody has
            signed what it says now.
          </p>
        )}
        {must.length > 0 && (
          <div className="stack tight">
            <h3>Before it is signed</h3>
            <MissingList missing={must} stepId={stepId} />
          </div>
        )}
        {may.length > 0 && (
          <div className="stack tight quiet-text">
            <h3>Also open</h3>
            <MissingList missing={may} stepId={stepId} />
          </div>
        )}
        {!isAsked && !isReadOnly && <AskToSign child={child} />}
        <Versions child={child} isNext={isAsked && (version === 0 || isChanged)} isChanged={isChanged} />
      </div>
    </Card>
  )
}

interface VersionsProps {
  child: Child
  /** Making a version is the next thing to do. */
  isNext: boolean
  isChanged: boolean
}

/** Makes a version of the paper and shows it. */
function Versions({ child, isNext, isChanged }: VersionsProps) {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const paper = paperOf(usePractice(), child)
  const { making, problem, show } = useShowDocument()
  const [refusal, setRefusal] = useState<string | null>(null)
  const { version } = child.plan
  const documentId = `plan/${child.id}`

  async function make() {
    setRefusal(null)
    const result = await perform('freezePlan', { childId: child.id }, { refusals: 'inline' })
    if (result.ok) await show(documentId)
    else setRefusal(sentenceOf(result.failure))
  }

  const first = `Make the ${paper} to sign`
  return (
    <div className="stack tight">
      <div className="row">
        {version > 0 && (
          <Button
            look={isNext ? 'quiet' : 'primary'}
            isDisabled={making !== null}
            onPress={() => void show(documentId)}
          >
            {isChanged ? 'Show it as it is now' : `Show version ${version}`}
          </Button>
        )}
        {!isReadOnly && (
          <Button
            look={isNext ? 'primary' : 'quiet'}
            isDisabled={making !== null}
            onPress={() => void make()}
          >
            {version === 0 ? first : 'Make a new version'}
          </Button>
        )}
        <p className="quiet small" role="status">
          {making === null
            ? 'It opens in a window of its own. Print it there: one for each who signs, and the copies.'
            : 'The paper is being made…'}
        </p>
      </div>
      <FailureNote sentence={refusal ?? problem?.sentence ?? null} />
    </div>
  )
}
