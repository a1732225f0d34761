import type { CensusRecord } from '../census/censusRecord.ts'
import { type CensusFinding, checkCensus } from '../census/censusRules.ts'
import { censusYearOf } from '../census/censusYear.ts'
import { caseSystemOf, censusRecordOf, isFirstConference } from '../census/recordOfConference.ts'
import type { Child, Quoracy } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import { outcomeOf } from '../conference/questions.ts'
import type { Id, LocalDate } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import { Refusal } from '../result.ts'
import { childDates } from './dates.ts'
import { type ChildView, childView, type FrameView, frameView } from './frame.ts'
import { type LeftOut, leftOutOf, nothingLeftOut } from './leftOut.ts'
import { whoIs } from './who.ts'

/**
 * What business support types into the case system about one child: dates, categories and counts, and nothing of what
 * was said. The only names in it are the child's and the lead social worker's.
 */
export interface CensusView {
  frame: FrameView
  child: ChildView
  kindOfConference: 'first' | 'transferIn' | 'review'
  record: CensusRecord
  /** Rules of the census that the record breaks, or that have to be looked up. */
  findings: CensusFinding[]
  /** Last day of the census year of the conference; null while it has no day. */
  referenceDate: LocalDate | null
  decision: { title: string; planNeeded: boolean } | null
  /** Chosen today, one by one: the census and the NHS code them differently. */
  categories: { title: string; code: string }[]
  /** The earliest day by which the next review is due. */
  reviewDue: LocalDate | null
  /** Day of the next review as it was set in the room. */
  reviewSetFor: LocalDate | null
  quoracy: Quoracy['confirmed']
  /** PN0 to PN7; empty while not known. */
  participationCode: string
  /** As they were written down; the case system has codes for them. */
  ethnicity: string
  disability: string
  nhsNumber: string
  lead: string
  /** For the chair. */
  leftOut: LeftOut
}

/** The census view of a child. Refuses when the child is not of this conference. */
export function censusViewOf(conference: Conference, practice: Practice, childId: Id): CensusView {
  const child = conference.children.byId[childId]
  if (child === undefined)
    throw new Refusal('no-such-child', 'That child is no longer part of this conference.')
  const record = censusRecordOf(conference, practice, child)
  const findings = checkCensus(record, caseSystemOf(conference, child))
  const outcome = outcomeOf(practice, child)
  const { leadPractitionerId, reviewDate } = child.plan
  return {
    frame: frameView(conference, practice),
    child: childView(conference, child),
    kindOfConference: isFirstConference(conference)
      ? conference.kindId === 'transferIn'
        ? 'transferIn'
        : 'first'
      : 'review',
    record,
    findings,
    referenceDate: conference.date === null ? null : censusYearOf(conference.date).referenceDate,
    decision: outcome === null ? null : { title: outcome.title, planNeeded: outcome.planNeeded },
    categories: practice.profile.categories
      .filter(({ id }) => child.decision?.categoryIds.includes(id))
      .map(({ title, censusCode }) => ({ title, code: censusCode })),
    reviewDue: reviewDueOf(conference, practice, child),
    reviewSetFor: reviewDate,
    quoracy: child.quoracy.confirmed,
    participationCode: child.participation.code ?? '',
    ethnicity: child.ethnicity,
    disability: child.disability,
    nhsNumber: child.nhsNumber,
    lead: leadPractitionerId === null ? '' : (whoIs(conference, practice, leadPractitionerId)?.name ?? ''),
    leftOut: leftOutOf(nothingLeftOut(), sentencesOf(findings)),
  }
}

function reviewDueOf(conference: Conference, practice: Practice, child: Child): LocalDate | null {
  const { dates } = childDates(conference, practice, child)
  return dates.find(({ event, isEarliest }) => event === 'nextReview' && isEarliest)?.date ?? null
}

/** What does not hold, one by one; what has to be looked up, in one sentence. */
function sentencesOf(findings: CensusFinding[]): string[] {
  const broken = findings.filter(({ kind }) => kind === 'broken')
  const notKnown = findings.filter(({ kind }) => kind === 'notKnown')
  return [
    ...broken.map(({ code, sentence }) => `Census rule ${code}: ${sentence}`),
    ...(notKnown.length === 0
      ? []
      : [
          `To look up in the case system, because the conference does not know it: census rules ${notKnown.map(({ code }) => code).join(', ')}. The data sheet says what to compare.`,
        ]),
  ]
}
