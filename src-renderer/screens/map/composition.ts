import type { Conference } from '../../../src-shared/conference/conference.ts'
import type { Entry } from '../../../src-shared/conference/discussion.ts'
import type { OperationArgs } from '../../../src-shared/conference/operations/registry.ts'
import type { Restriction } from '../../../src-shared/conference/people.ts'
import { headingById } from '../../../src-shared/conference/questions.ts'
import type { Id, LocalDate } from '../../../src-shared/conference/values.ts'
import type { AgendaStep, EntryHeading } from '../../../src-shared/practice/profile.ts'
import { type DraftValues, useDraftValues } from '../../components/useDraftValues.ts'
import { useConference, usePractice } from '../../store/hooks.ts'
import { sourceOf } from './speakers.ts'

/** What is chosen beside the text in the composer. */
export interface Composition {
  speaker: string | null
  headingId: string | null
  childIds: Id[]
  exactWords: boolean
  standing: Entry['standing']
  restriction: Restriction | null
  happenedOn: LocalDate | null
}

const fresh: Composition = {
  speaker: null,
  headingId: null,
  childIds: [],
  exactWords: false,
  standing: null,
  restriction: null,
  happenedOn: null,
}

/** What the next entry starts from: the same speaker and heading, and nothing else of the last one. */
export const freshEntry: Partial<Composition> = {
  childIds: [],
  exactWords: false,
  standing: null,
  restriction: null,
  happenedOn: null,
}

/** Draft of the text. */
export const textField = (stepId: string) => `composer/${stepId}`

/**
 * The choices beside the text of one step. They are kept like the text itself: a text that was to be restricted must not
 * come back from a crash without its restriction.
 */
export function useComposition(
  step: AgendaStep,
): DraftValues<Composition> & { heading: EntryHeading | null } {
  const practice = usePractice()
  const draft = useDraftValues(`composer/${step.id}/about`, fresh)
  const { headingId } = draft.values
  const chosen = headingId === null ? null : headingById(practice, headingId)
  return { ...draft, heading: chosen ?? step.headings[0] ?? null }
}

/** Picks who is speaking. A child speaks for themselves, in their own words, and under the heading of the child's voice. */
export function useChooseSpeaker(step: AgendaStep, change: (changes: Partial<Composition>) => void) {
  const conference = useConference((whole) => whole)
  const voice = step.headings.find(({ tone }) => tone === 'voice')
  return (speaker: string | null) => {
    const source = sourceOf(conference, speaker)
    change({
      speaker,
      ...(source?.kind === 'child' ? { childIds: [source.childId], exactWords: true } : {}),
      ...(source?.kind === 'child' && voice ? { headingId: voice.id } : {}),
    })
  }
}

/** The entry that a text and what is chosen beside it make. */
export function entryOf(
  conference: Conference,
  text: string,
  values: Composition,
  heading: EntryHeading,
): OperationArgs<'recordEntry'> {
  const { childIds, exactWords, standing, restriction, happenedOn, speaker } = values
  return {
    text,
    headingId: heading.id,
    source: sourceOf(conference, speaker),
    childIds: childIds.filter((id) => conference.children.byId[id] !== undefined),
    exactWords,
    standing,
    restriction,
    happenedOn: heading.dated ? happenedOn : null,
  }
}
