import type { LocalDate } from '../conference/values.ts'
import { weekdayNumber } from '../practice/formatDate.ts'
import {
  type CaseSystem,
  type CensusRecord,
  type ChildProtectionPlan,
  categoryCodes,
  type Section47,
} from './censusRecord.ts'
import { censusYearOf } from './censusYear.ts'

/**
 * A rule of the census. `holds` answers null where the record cannot say; the chair or business support then looks it
 * up in the case system. A rule about something that the record does not have holds.
 */
export interface CensusRule {
  /** The number under which the census reports it. */
  code: string
  /** What to do when it does not hold. */
  toDo: string
  /** What to compare when the record cannot say. */
  toLookUp: string
  holds: (record: CensusRecord, caseSystem: CaseSystem) => boolean | null
}

export interface CensusFinding {
  code: string
  kind: 'broken' | 'notKnown'
  /** What to do, as a sentence. */
  sentence: string
}

/** Every rule that does not hold or cannot be told from this record, in the order of the census's elements. */
export function checkCensus(record: CensusRecord, caseSystem: CaseSystem): CensusFinding[] {
  return censusRules.flatMap(({ code, toDo, toLookUp, holds }): CensusFinding[] => {
    const answer = holds(record, caseSystem)
    if (answer === true) return []
    return answer === null
      ? [{ code, kind: 'notKnown', sentence: toLookUp }]
      : [{ code, kind: 'broken', sentence: toDo }]
  })
}

/** Source of numbers and meanings: data-to-insight/csc-validator-be-cin, rules of 2022-23 to 2025-26. */
export const censusRules: CensusRule[] = [
  {
    code: '8500',
    toDo: 'LAchildID is missing. Find the child’s number in the case system.',
    toLookUp: '',
    holds: ({ ChildIdentifiers }) => ChildIdentifiers.LAchildID !== null,
  },
  {
    code: '8525Q',
    toDo: 'The date of birth, or the day on which the baby is due, is missing. Take it from the case system.',
    toLookUp: '',
    holds: ({ ChildIdentifiers: { PersonBirthDate, ExpectedPersonBirthDate } }) =>
      (PersonBirthDate === null) !== (ExpectedPersonBirthDate === null),
  },
  {
    code: '4180',
    toDo: 'Sex is missing: the census takes M, F or U. Take it from the case system.',
    toLookUp: '',
    holds: ({ ChildIdentifiers }) => ChildIdentifiers.Sex !== null,
  },
  {
    code: '8750',
    toDo: 'Sex has to be U for a child who is not born yet.',
    toLookUp: '',
    holds: ({ ChildIdentifiers: { ExpectedPersonBirthDate, PersonBirthDate, Sex } }) =>
      ExpectedPersonBirthDate === null || PersonBirthDate !== null || Sex === 'U',
  },
  {
    code: '1104',
    toDo: 'The conference is before the referral (CINreferralDate). Check both days.',
    toLookUp: 'DateOfInitialCPC is not before CINreferralDate.',
    holds: (record, { CINreferralDate }) => notBefore(conferenceDayOf(record), CINreferralDate),
  },
  {
    code: '2884',
    toDo: 'The conference stands in the section 47 group and in the CIN details. Keep it in one of them.',
    toLookUp: '',
    holds: ({ CINdetails: { DateOfInitialCPC, Section47 } }) =>
      DateOfInitialCPC === null || DateOfInitialCPC !== Section47?.DateOfInitialCPC,
  },
  {
    code: '8615',
    toDo: 'S47ActualStartDate is missing, or later than the conference. It is the day of the strategy discussion that began the enquiry.',
    toLookUp: '',
    holds: ifEnquiry(({ S47ActualStartDate, DateOfInitialCPC }) =>
      DateOfInitialCPC === null
        ? true
        : S47ActualStartDate !== null && S47ActualStartDate <= DateOfInitialCPC,
    ),
  },
  {
    code: '8870Q',
    toDo: 'InitialCPCtarget is on a Saturday or Sunday. It is 15 working days after the strategy discussion.',
    toLookUp:
      'InitialCPCtarget could not be counted. It is 15 working days after the strategy discussion, and never a Saturday or Sunday.',
    holds: ifEnquiry(({ InitialCPCtarget }) =>
      InitialCPCtarget === null ? null : !isWeekend(InitialCPCtarget),
    ),
  },
  {
    code: '8875',
    toDo: 'The conference is on a Saturday or Sunday. Check its day.',
    toLookUp: '',
    holds: (record) => {
      const day = conferenceDayOf(record)
      return day === null || !isWeekend(day)
    },
  },
  {
    code: '8715',
    toDo: 'The conference is not in the year of this return. It belongs to the return of its own year.',
    toLookUp: 'DateOfInitialCPC is in the year of the return, from 1 April to ReferenceDate.',
    holds: isInReturn,
  },
  {
    code: '2885',
    toDo: 'The plan does not start on the day of the conference. Check CPPstartDate.',
    toLookUp: 'CPPstartDate is the day of the initial conference.',
    holds: startsWithConference,
  },
  {
    code: '1105',
    toDo: 'The plan starts before the referral (CINreferralDate). Check both days.',
    toLookUp: 'CPPstartDate is not before CINreferralDate.',
    holds: ({ CINdetails }, { CINreferralDate }) =>
      notBefore(CINdetails.ChildProtectionPlans?.CPPstartDate ?? null, CINreferralDate),
  },
  {
    code: '8925',
    toDo: 'The plan ends before it starts. Check CPPstartDate and CPPendDate.',
    toLookUp: 'CPPstartDate is missing. It is not after CPPendDate.',
    holds: ifPlan(({ CPPstartDate, CPPendDate }) =>
      CPPendDate === null ? true : CPPstartDate === null ? null : CPPendDate >= CPPstartDate,
    ),
  },
  {
    code: '8840',
    toDo: 'The plan starts and ends on the same day. Check CPPstartDate and CPPendDate.',
    toLookUp: 'CPPstartDate is missing. It is not the same day as CPPendDate.',
    holds: ifPlan(({ CPPstartDate, CPPendDate }) =>
      CPPendDate === null ? true : CPPstartDate === null ? null : CPPendDate !== CPPstartDate,
    ),
  },
  {
    code: '8905',
    toDo: 'InitialCategoryOfAbuse is missing or not a code of the census. Take it from the conference at which the plan was made.',
    toLookUp: '',
    holds: ifPlan(({ InitialCategoryOfAbuse }) => isCategoryCode(InitialCategoryOfAbuse)),
  },
  {
    code: '8910',
    toDo: 'LatestCategoryOfAbuse is missing or not a code of the census. Take it from the last conference that chose it.',
    toLookUp: '',
    holds: ifPlan(({ LatestCategoryOfAbuse }) => isCategoryCode(LatestCategoryOfAbuse)),
  },
  {
    code: '8730',
    toDo: 'NumberOfPreviousCPP is missing. Count the child’s earlier plans with this authority, the old register included; 0 for the first.',
    toLookUp: '',
    holds: ifPlan(({ NumberOfPreviousCPP }) => NumberOfPreviousCPP !== null && NumberOfPreviousCPP >= 0),
  },
  {
    code: '8841',
    toDo: 'The review is not after the start of the plan. Check CPPreviewDate and CPPstartDate.',
    toLookUp: 'CPPstartDate is missing. It is before CPPreviewDate.',
    holds: ifPlan(({ CPPstartDate, Reviews }) =>
      Reviews === null ? true : CPPstartDate === null ? null : Reviews.CPPreviewDate > CPPstartDate,
    ),
  },
  {
    code: '4003',
    toDo: 'The review is inside an open child in need plan. Check CPPreviewDate and CINPlanDates.',
    toLookUp: 'CPPreviewDate is not inside an open child in need plan (CINPlanDates).',
    holds: reviewOutsideCinPlans,
  },
  {
    code: '8935',
    toDo: 'There is another child protection plan without an end. Only one can be open: end it first, or check that it is not the same plan.',
    toLookUp: 'No other child protection plan of this child is open.',
    holds: (record, { otherPlans }) =>
      openPlanOf(record) === null
        ? true
        : (otherPlans?.every(({ CPPendDate }) => CPPendDate !== null) ?? null),
  },
  {
    code: '8940',
    toDo: 'The plan overlaps with another child protection plan of this child. Check the days of both.',
    toLookUp: 'The plan does not overlap with another child protection plan of this child.',
    holds: overlapsNoOtherPlan,
  },
]

function conferenceDayOf({ CINdetails: { DateOfInitialCPC, Section47 } }: CensusRecord): LocalDate | null {
  return Section47?.DateOfInitialCPC ?? DateOfInitialCPC
}

function ifEnquiry(holds: (enquiry: Section47) => boolean | null) {
  return ({ CINdetails: { Section47 } }: CensusRecord) => (Section47 === null ? true : holds(Section47))
}

function ifPlan(holds: (plan: ChildProtectionPlan) => boolean | null) {
  return ({ CINdetails: { ChildProtectionPlans: plan } }: CensusRecord) =>
    plan === null ? true : holds(plan)
}

function openPlanOf({ CINdetails: { ChildProtectionPlans: plan } }: CensusRecord) {
  return plan !== null && plan.CPPendDate === null ? plan : null
}

function notBefore(day: LocalDate | null, referral: LocalDate | null): boolean | null {
  if (day === null) return true
  return referral === null ? null : day >= referral
}

function isWeekend(day: LocalDate): boolean {
  return weekdayNumber(day) >= 6
}

function isCategoryCode(code: string | null): boolean {
  return categoryCodes.some((known) => known === code)
}

function isInReturn(record: CensusRecord, { ReferenceDate }: CaseSystem): boolean | null {
  const day = conferenceDayOf(record)
  if (day === null) return true
  return ReferenceDate === null ? null : censusYearOf(day).referenceDate === ReferenceDate
}

/** A plan that started before the census year of its review has its conference in an earlier return. */
function startsWithConference(record: CensusRecord): boolean | null {
  const plan = record.CINdetails.ChildProtectionPlans
  const day = conferenceDayOf(record)
  if (plan === null) return true
  if (day !== null) return plan.CPPstartDate === day
  const { CPPstartDate, Reviews } = plan
  if (CPPstartDate === null || Reviews === null) return null
  return CPPstartDate < censusYearOf(Reviews.CPPreviewDate).first ? true : null
}

function reviewOutsideCinPlans(
  { CINdetails: { ChildProtectionPlans: plan } }: CensusRecord,
  { CINPlanDates }: CaseSystem,
): boolean | null {
  const review = plan?.Reviews?.CPPreviewDate
  if (review === undefined || review === plan?.CPPendDate) return true
  if (CINPlanDates === null) return null
  return CINPlanDates.every(
    ({ CINPlanStartDate, CINPlanEndDate }) =>
      review < CINPlanStartDate || (CINPlanEndDate !== null && review >= CINPlanEndDate),
  )
}

function overlapsNoOtherPlan(
  { CINdetails: { ChildProtectionPlans: plan } }: CensusRecord,
  { otherPlans }: CaseSystem,
): boolean | null {
  if (plan === null) return true
  const { CPPstartDate, CPPendDate } = plan
  if (CPPstartDate === null || otherPlans === null) return null
  return otherPlans.every(
    (other) =>
      (other.CPPendDate !== null && other.CPPendDate < CPPstartDate) ||
      (CPPendDate !== null && other.CPPstartDate > CPPendDate),
  )
}
