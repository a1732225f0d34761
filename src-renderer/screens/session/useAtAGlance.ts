import { useEffect, useState } from 'react'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { whatIsMissing } from '../../../src-shared/conference/readiness.ts'
import type { ConferenceSummary, OpenedConference } from '../../../src-shared/contract.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { useSession } from '../../store/hooks.ts'

/** What the home screen says about a conference beyond its one line. */
export interface AtAGlance {
  place: string
  /** How many people are expected, the chair among them. */
  expected: number
  /** Whether the meeting has begun. */
  hasBegun: boolean
  /** Sentences: what is not ready before it begins; what a conference must not end without, once it has. */
  open: string[]
}

/** Steps on which somebody can put right before the meeting what is open for a child. */
const screensOfPreparation = ['people', 'map']

/** Looks into a conference without opening it on the screen. Null until it is known, and where it cannot be read. */
export function useAtAGlance({ id, savedAt }: ConferenceSummary): AtAGlance | null {
  const { client } = useSession()
  const [glance, setGlance] = useState<AtAGlance | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked into afresh when something was saved
  useEffect(() => {
    let isWanted = true
    void client.openConference({ conferenceId: id }).then((result) => {
      if (isWanted && result.ok) setGlance(glanceAt(result.value))
    })
    return () => {
      isWanted = false
    }
  }, [client, id, savedAt])

  return glance
}

function glanceAt({ conference, practice }: OpenedConference): AtAGlance {
  const { people, venue, meeting } = conference
  const hasBegun = meeting.startedAt !== null
  return {
    place: venue,
    expected: people.order.length,
    hasBegun,
    open: hasBegun ? mustHaves(conference, practice) : notReady(conference, practice),
  }
}

function notReady(conference: Conference, practice: Practice): string[] {
  const steps = practice.profile.agenda
    .filter(({ screen }) => screensOfPreparation.includes(screen))
    .map(({ id }) => id)
  return [
    ...(conference.children.order.length === 0 ? ['Add the children.'] : []),
    ...(conference.chairId === null ? ['Name who chairs.'] : []),
    ...whatIsMissing(conference, practice)
      .filter(({ stepId }) => steps.includes(stepId))
      .map(({ sentence }) => sentence),
  ]
}

function mustHaves(conference: Conference, practice: Practice): string[] {
  return whatIsMissing(conference, practice)
    .filter(({ mustHave }) => mustHave)
    .map(({ sentence }) => sentence)
}
