import type { CensusView } from '../../../src-shared/audience/censusView.ts'
import { type CensusName, censusNames } from '../../../src-shared/census/censusNames.ts'
import type { LocalDate } from '../../../src-shared/conference/values.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'

/** One thing to type. */
export interface SheetRow {
  name: CensusName
  /** As it is typed; null where the conference does not know it. */
  value: string | null
  /** Where to find it while it is not known; empty where there is nothing to add. */
  whereToFind: string
}

/**
 * Everything of the conference that business support types about one child, in the order of the census. What does not
 * apply, and what no conference knows (`inCaseSystem`), is left out.
 */
export function sheetRows(view: CensusView): SheetRow[] {
  return [...identity(view), ...conference(view), ...plan(view), ...review(view)]
}

/** What is in the case system already, and never in a conference. */
export const inCaseSystem: CensusName[] = [
  censusNames.pupilNumber,
  censusNames.ethnicity,
  censusNames.disability,
  censusNames.referral,
]

/** It is said below the table, with what is to be put right. */
const saidBelow = ''
const askTheChair = 'ask the chair.'

function identity({ record, child }: CensusView): SheetRow[] {
  const { LAchildID, PersonBirthDate, ExpectedPersonBirthDate, Sex } = record.ChildIdentifiers
  return [
    row(censusNames.number, LAchildID, saidBelow),
    child.isUnborn
      ? row(censusNames.dueDate, date(ExpectedPersonBirthDate), 'ask the midwife.')
      : row(censusNames.birth, date(PersonBirthDate), saidBelow),
    row(censusNames.sex, Sex, saidBelow),
  ]
}

function conference({ record, kindOfConference, decision }: CensusView): SheetRow[] {
  const { Section47, DateOfInitialCPC } = record.CINdetails
  const planMade = row(
    censusNames.planMade,
    decision === null ? null : yesOrNo(decision.planNeeded),
    askTheChair,
  )
  if (kindOfConference === 'review') return []
  if (Section47 === null)
    return [
      row(censusNames.conference, date(DateOfInitialCPC), askTheChair),
      row(censusNames.transferIn, 'Y', ''),
      planMade,
    ]
  return [
    row(censusNames.enquiry, date(Section47.S47ActualStartDate), 'ask the team.'),
    row(censusNames.target, date(Section47.InitialCPCtarget), saidBelow),
    row(censusNames.conference, date(Section47.DateOfInitialCPC), askTheChair),
    row(censusNames.notRequired, String(Section47.ICPCnotRequired), ''),
    planMade,
  ]
}

function plan({ record, lead, reviewDue, kindOfConference }: CensusView): SheetRow[] {
  const { ChildProtectionPlans: plans } = record.CINdetails
  if (plans === null) return []
  const { CPPstartDate, CPPendDate, InitialCategoryOfAbuse, LatestCategoryOfAbuse, NumberOfPreviousCPP } =
    plans
  const start = kindOfConference === 'review' ? saidBelow : askTheChair
  return [
    row(censusNames.planStart, date(CPPstartDate), start),
    ...(CPPendDate === null ? [] : [row(censusNames.planEnd, date(CPPendDate), '')]),
    row(censusNames.initialCategory, InitialCategoryOfAbuse, saidBelow),
    row(censusNames.latestCategory, LatestCategoryOfAbuse, saidBelow),
    row(
      censusNames.previousPlans,
      NumberOfPreviousCPP === null ? null : String(NumberOfPreviousCPP),
      saidBelow,
    ),
    ...(CPPendDate === null ? [row(censusNames.reviewDue, date(reviewDue), askTheChair)] : []),
    row(censusNames.worker, lead === '' ? null : lead, askTheChair),
  ]
}

function review({ record, decision, quoracy, participationCode }: CensusView): SheetRow[] {
  const held = record.CINdetails.ChildProtectionPlans?.Reviews ?? null
  const participation = row(
    censusNames.participation,
    participationCode === '' ? null : participationCode,
    askTheChair,
  )
  if (held === null) return [participation]
  return [
    row(censusNames.review, date(held.CPPreviewDate), ''),
    row(censusNames.planContinues, decision === null ? null : yesOrNo(decision.planNeeded), askTheChair),
    row(censusNames.quorate, quoracy === null ? null : yesOrNo(quoracy === 'quorate'), askTheChair),
    participation,
  ]
}

function row(name: CensusName, value: string | null, whereToFind: string): SheetRow {
  return { name, value, whereToFind }
}

function date(day: LocalDate | null): string | null {
  return day === null ? null : shortDate(day)
}

function yesOrNo(answer: boolean): string {
  return answer ? 'Y' : 'N'
}
