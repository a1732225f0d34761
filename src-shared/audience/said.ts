import type { Conference } from '../conference/conference.ts'
import type { Entry, HarmMatrix } from '../conference/discussion.ts'
import type { Restriction } from '../conference/people.ts'
import { rows } from '../conference/table.ts'
import type { LocalDate } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import type { EntryHeading } from '../practice/profile.ts'
import { type Access, aboutWhom } from './access.ts'
import { nameOnPaper } from './who.ts'

/** Something that was said or reported. */
export interface EntryView {
  text: string
  /** "Kerry Reed", "Report: School chronology"; empty when it is not recorded. */
  source: string
  exactWords: boolean
  isOpinion: boolean
  happenedOn: LocalDate | null
  /** What is known of the harm, each with its question in the words of the practice; nothing where it was not told apart. */
  harm: { question: string; answer: string }[]
  /** Children it is about; empty: all of them, or the child of the plan. */
  about: string[]
  /** Part of a split meeting in which it was said; empty where the meeting is not split, and in a plan. */
  part: string
  /** From whom it is kept, in words; empty where it is not restricted. */
  keptFrom: string
}

export interface HeadingView {
  title: string
  /** Its step of the agenda. */
  step: string
  tone: EntryHeading['tone']
  isSafety: boolean
  entries: EntryView[]
}

/**
 * The headings of these tones under which there is something that the reader may have, in the order of the agenda. A
 * heading that the agenda has twice appears where it is first.
 */
export function headingViews(
  conference: Conference,
  practice: Practice,
  access: Access,
  tones: EntryHeading['tone'][],
): HeadingView[] {
  const seen = new Set<string>()
  return practice.profile.agenda.flatMap((step) =>
    step.headings.flatMap((heading) => {
      if (seen.has(heading.id) || !tones.includes(heading.tone)) return []
      seen.add(heading.id)
      const entries = rows(conference.entries).filter(
        (entry) => entry.headingId === heading.id && access.allows(entry),
      )
      if (entries.length === 0) return []
      return [
        {
          title: heading.title,
          step: step.title,
          tone: heading.tone,
          isSafety: heading.safetyDetails,
          entries: entries.map((entry) => entryView(conference, practice, entry, access)),
        },
      ]
    }),
  )
}

function entryView(conference: Conference, practice: Practice, entry: Entry, access: Access): EntryView {
  const wholeRecord = access.childIds === null
  return {
    text: entry.text,
    source: sourceName(conference, practice, entry),
    exactWords: entry.exactWords,
    isOpinion: entry.standing === 'opinion',
    happenedOn: entry.happenedOn,
    harm: entry.harm === null ? [] : harmView(practice, entry.harm),
    about: aboutWhom(access, entry).map((id) => nameOnPaper(conference, practice, id)),
    part: wholeRecord ? partTitle(conference, entry.partId) : '',
    keptFrom: wholeRecord ? keptFrom(conference, practice, restrictionOf(conference, entry)) : '',
  }
}

function harmView({ profile }: Practice, harm: HarmMatrix): EntryView['harm'] {
  return profile.harmQuestions
    .map(({ id, title }) => ({ question: title, answer: harm[id] }))
    .filter(({ answer }) => answer.trim() !== '')
}

/** Who said it, or which report does, named as on paper. */
function sourceName(conference: Conference, practice: Practice, { source }: Entry): string {
  if (source === null) return ''
  if (source.kind === 'person') return nameOnPaper(conference, practice, source.personId)
  if (source.kind === 'child') return nameOnPaper(conference, practice, source.childId)
  const title = conference.reports.byId[source.reportId]?.title ?? ''
  return title === '' ? 'A report' : `Report: ${title}`
}

function restrictionOf(conference: Conference, { restriction, source }: Entry): Restriction | null {
  if (restriction !== null || source?.kind !== 'report') return restriction
  return conference.reports.byId[source.reportId]?.restriction ?? null
}

/** "the family", or the people by name, with the reason; empty when there is no restriction. */
export function keptFrom(
  conference: Conference,
  practice: Practice,
  restriction: Restriction | null,
): string {
  if (restriction === null) return ''
  const { withheldFrom, reason } = restriction
  const from =
    withheldFrom.kind === 'family'
      ? 'the family'
      : withheldFrom.personIds.map((id) => nameOnPaper(conference, practice, id)).join(', ') ||
        'people still to be named'
  const why = reason.trim().replace(/\.$/, '')
  return why === '' ? from : `${from} (${why})`
}

/** Title of a part of a split meeting; empty where there is one part only. */
export function partTitle(conference: Conference, partId: string): string {
  const { byId, order } = conference.parts
  return order.length > 1 ? (byId[partId]?.title ?? '') : ''
}
