import type { Conference } from '../../../src-shared/conference/conference.ts'
import { participantName } from '../../../src-shared/conference/names.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { AgendaStep, EntryHeading } from '../../../src-shared/practice/profile.ts'
import type { Tone } from '../../components/Tag.tsx'
import { withheldFromInWords } from '../people/WithheldFromPicker.tsx'
import type { Composition } from './composition.ts'

/** Something that the next entry will be filed with. */
export interface Chip {
  id: string
  title: string
  tone: Tone
  /** What takes it off again; null for what every entry has: a heading. */
  without: Partial<Composition> | null
}

/**
 * All that the next entry will be filed with, in the order in which it is taken off from the end: a restriction only
 * after everything that is less grave.
 */
export function chipsOf(
  conference: Conference,
  step: AgendaStep,
  heading: EntryHeading,
  values: Composition,
): Chip[] {
  const { childIds, exactWords, standing, restriction, happenedOn } = values
  const isUsual = heading.id === step.headings[0]?.id
  return [
    {
      id: 'heading',
      title: heading.title,
      tone: heading.tone,
      without: isUsual ? null : { headingId: null },
    },
    ...chip(restriction !== null, {
      id: 'restriction',
      title: `Kept from ${restriction === null ? '' : withheldFromInWords(conference, restriction.withheldFrom)}`,
      tone: 'overdue',
      without: { restriction: null },
    }),
    ...childIds.map((id) => ({
      id,
      title: participantName(conference, id),
      tone: 'neutral' as const,
      without: { childIds: childIds.filter((other) => other !== id) },
    })),
    ...chip(heading.dated && happenedOn !== null, {
      id: 'happenedOn',
      title: happenedOn === null ? '' : shortDate(happenedOn),
      tone: 'neutral',
      without: { happenedOn: null },
    }),
    ...chip(exactWords, {
      id: 'exactWords',
      title: 'Exact words',
      tone: 'neutral',
      without: { exactWords: false },
    }),
    ...chip(standing !== null, {
      id: 'standing',
      title: standing === 'fact' ? 'Fact' : 'Opinion',
      tone: 'neutral',
      without: { standing: null },
    }),
  ]
}

const chip = (isThere: boolean, one: Chip): Chip[] => (isThere ? [one] : [])
