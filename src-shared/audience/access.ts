import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import type { Source } from '../conference/discussion.ts'
import type { Restriction } from '../conference/people.ts'
import { isAbout } from '../conference/questions.ts'
import { rows } from '../conference/table.ts'
import type { Id } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { type LeftOutCounts, nothingLeftOut } from './leftOut.ts'
import { familyReaderIds, planReaderIds } from './reader.ts'

/** What decides whether a reader may have something that was said or written down. */
export interface Guarded {
  childIds: Id[]
  partId?: Id
  restriction?: Restriction | null
  source?: Source | null
}

/** Says of one thing at a time whether the reader may have it, and counts what they may not. */
export interface Access {
  /** The children whom the document is about; null for the case file, which is the whole record. */
  readonly childIds: readonly Id[] | null
  readonly counts: LeftOutCounts
  allows(thing: Guarded): boolean
}

/** The case file holds everything that was said. What is restricted is marked there, not left out. */
export function caseFileAccess(): Access {
  return { childIds: null, counts: nothingLeftOut(), allows: () => true }
}

/**
 * A plan holds only what every one of its readers may have: about this child, not restricted from the family, from
 * any reader or from somebody whom a reader is there for, and said in a part of the meeting that was open to all of the
 * family among them. A restriction that does not say yet from whom counts as one from everybody.
 */
export function planAccess(conference: Conference, practice: Practice, child: Child): Access {
  const readers = planReaderIds(conference, practice, child)
  const family = familyReaderIds(conference, practice, child)
  const kept = new Set([...readers, ...family].flatMap((id) => [id, ...thoseTheyAreThereFor(conference, id)]))
  return readerAccess(conference, [child.id], {
    kept,
    isAbout: (childIds) => isAbout(childIds, child.id),
    isOpen: (partId) => family.every((id) => partWasOpenTo(conference, id, partId)),
  })
}

/**
 * The access of people who take a paper away: what is about their children, is restricted from none of `kept`, and was
 * said in a part that was open. What a sibling said is the sibling's own.
 */
export function readerAccess(
  conference: Conference,
  childIds: readonly Id[],
  may: { kept: ReadonlySet<Id>; isAbout: (childIds: Id[]) => boolean; isOpen: (partId: Id) => boolean },
): Access {
  const counts = nothingLeftOut()
  const isOfOtherChild = ({ childIds: about, source }: Guarded) =>
    !may.isAbout(about) || (source?.kind === 'child' && !childIds.includes(source.childId))
  const isRestricted = (thing: Guarded) =>
    restrictionsOn(conference, thing).some(
      ({ withheldFrom }) =>
        withheldFrom.kind === 'family' ||
        withheldFrom.personIds.length === 0 ||
        withheldFrom.personIds.some((id) => may.kept.has(id)),
    )
  const isOfOtherPart = ({ partId }: Guarded) => partId !== undefined && !may.isOpen(partId)

  return {
    childIds,
    counts,
    allows(thing) {
      const reason = isOfOtherChild(thing)
        ? 'otherChild'
        : isRestricted(thing)
          ? 'restricted'
          : isOfOtherPart(thing)
            ? 'otherPart'
            : null
      if (reason !== null) counts[reason] += 1
      return reason === null
    },
  }
}

/** The access of somebody who was excluded from the whole conference: nothing that was said in it. */
export function outcomeAccess(child: Child): Access {
  const counts = nothingLeftOut()
  return {
    childIds: [child.id],
    counts,
    allows({ childIds }) {
      counts[isAbout(childIds, child.id) ? 'otherPart' : 'otherChild'] += 1
      return false
    },
  }
}

/** What a supporter, advocate or interpreter has in their hands, the person whom they are there for may read as well. */
export function thoseTheyAreThereFor(conference: Conference, id: Id): Id[] {
  const thereForId = conference.people.byId[id]?.thereForId ?? null
  return thereForId === null ? [] : [thereForId]
}

/** A thing that comes from a restricted report is restricted as the report is. */
function restrictionsOn(conference: Conference, { restriction, source }: Guarded): Restriction[] {
  const report = source?.kind === 'report' ? conference.reports.byId[source.reportId] : undefined
  return [restriction, report?.restriction].filter((found) => found !== undefined && found !== null)
}

/**
 * Whether somebody may know what was said in a part: they were not excluded from it and, where the meeting is split,
 * belong to it. Whoever could have come and did not (an apology) may still read what was said. Source of the rule:
 * Wales Safeguarding Procedures, section 3 part 2: copies "except for any part … from which they were excluded".
 */
export function partWasOpenTo(conference: Conference, participantId: Id, partId: Id): boolean {
  const wasKeptOut = rows(conference.exclusions).some(
    ({ personId, scope }) =>
      personId === participantId && (scope.kind === 'whole' || scope.partIds.includes(partId)),
  )
  if (wasKeptOut) return false
  if (conference.parts.order.length <= 1) return true
  return conference.parts.byId[partId]?.attendeeIds.includes(participantId) ?? false
}

/** Whether somebody may know all that was said in the meeting, as far as its parts go. */
export function everyPartWasOpenTo(conference: Conference, participantId: Id): boolean {
  return conference.parts.order.every((partId) => partWasOpenTo(conference, participantId, partId))
}

/** Which of its children a thing is said to be about: those of the document, where it is about more than one child. */
export function aboutWhom({ childIds: own }: Access, { childIds }: Guarded): Id[] {
  if (own === null) return childIds
  return own.length === 1 ? [] : childIds.filter((id) => own.includes(id))
}
