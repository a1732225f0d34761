import type { Child } from '../conference/child.ts'
import type { Conference } from '../conference/conference.ts'
import { planNeeded } from '../conference/questions.ts'
import type { Id, LocalDate } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import type { PracticeProfile } from '../practice/profile.ts'
import { addWorkingDays } from '../practice/workingDays.ts'
import { Refusal } from '../result.ts'
import type {
  CaseSystem,
  CategoryCode,
  CensusRecord,
  ChildIdentifiers,
  ChildProtectionPlan,
  Section47,
  Sex,
} from './censusRecord.ts'

/** Source: DfE guide, section 4.12.2: 15 working days after the strategy discussion. Fixed by the census, not locally. */
const workingDaysToConference = 15

/** What the conference adds to the census about one child: dates, categories and counts, and nobody's name. */
export function censusRecordOf(conference: Conference, practice: Practice, child: Child): CensusRecord {
  const isTransfer = conference.kindId === 'transferIn'
  const isFirst = isFirstConference(conference)
  return {
    ChildIdentifiers: identifiersOf(child),
    CINdetails: {
      DateOfInitialCPC: isTransfer ? conference.date : null,
      Section47: isFirst && !isTransfer ? section47Of(conference, practice) : null,
      ChildProtectionPlans: isFirst
        ? newPlanOf(conference, practice, child)
        : reviewedPlanOf(conference, practice, child),
    },
  }
}

/** What the conference happens to know of the case system; the rest is null. */
export function caseSystemOf(conference: Conference, child: Child): CaseSystem {
  const { planStartedOn, numberOfPreviousPlans } = child.before
  const isOfOtherAuthority = conference.kindId === 'transferIn'
  const isReview = !isFirstConference(conference)
  const openPlan =
    planStartedOn === null || isReview || isOfOtherAuthority
      ? null
      : [{ CPPstartDate: planStartedOn, CPPendDate: null }]
  return {
    ReferenceDate: null,
    CINreferralDate: null,
    otherPlans: numberOfPreviousPlans === 0 ? (openPlan ?? []) : openPlan,
    CINPlanDates: null,
  }
}

/** Whether a plan made today begins today: every kind of conference but a review. */
export function isFirstConference({ kindId }: Conference): boolean {
  return kindId !== 'review'
}

/** One category gives its own code; several, or none recommended, give `MUL`. Source: DfE guide, section 5. */
export function categoryCodeOf({ categories }: PracticeProfile, categoryIds: Id[]): CategoryCode {
  const codes = categories.filter(({ id }) => categoryIds.includes(id)).map(({ censusCode }) => censusCode)
  const [only] = codes
  return codes.length === 1 && only !== undefined ? only : 'MUL'
}

function identifiersOf({ localAuthorityId, birth, gender }: Child): ChildIdentifiers {
  const isBorn = birth.kind === 'born'
  return {
    LAchildID: localAuthorityId.trim() || null,
    PersonBirthDate: isBorn ? birth.dateOfBirth : null,
    ExpectedPersonBirthDate: isBorn ? null : birth.dueDate,
    Sex: isBorn ? sexOf(gender) : 'U',
  }
}

/** What a person says of their gender is no sex in the sense of the census unless it is one of its two words. */
function sexOf(gender: Child['gender']): Sex | null {
  return gender === 'female' ? 'F' : gender === 'male' ? 'M' : null
}

function section47Of({ strategyDiscussionOn, date }: Conference, practice: Practice): Section47 {
  return {
    S47ActualStartDate: strategyDiscussionOn,
    InitialCPCtarget: strategyDiscussionOn === null ? null : targetAfter(strategyDiscussionOn, practice),
    DateOfInitialCPC: date,
    ICPCnotRequired: false,
  }
}

/** Null where it reaches a year whose bank holidays are not known: a date is never guessed. */
function targetAfter(strategyDiscussionOn: LocalDate, practice: Practice): LocalDate | null {
  try {
    return addWorkingDays(strategyDiscussionOn, workingDaysToConference, practice)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return null
  }
}

function newPlanOf(conference: Conference, practice: Practice, child: Child): ChildProtectionPlan | null {
  if (!planNeeded(practice, child)) return null
  const category = categoryCodeOf(practice.profile, child.decision?.categoryIds ?? [])
  return {
    CPPstartDate: conference.date,
    CPPendDate: null,
    InitialCategoryOfAbuse: category,
    LatestCategoryOfAbuse: category,
    NumberOfPreviousCPP: child.before.numberOfPreviousPlans,
    Reviews: null,
  }
}

/** A review goes on with the plan that there was, or ends it on the day; while nothing is decided it does neither. */
function reviewedPlanOf(conference: Conference, practice: Practice, child: Child): ChildProtectionPlan {
  const { before, decision } = child
  const goesOn = planNeeded(practice, child)
  const known = (categoryIds: Id[]) =>
    categoryIds.length === 0 ? null : categoryCodeOf(practice.profile, categoryIds)
  return {
    CPPstartDate: before.planStartedOn,
    CPPendDate: decision === null || goesOn ? null : conference.date,
    InitialCategoryOfAbuse: known(before.initialCategoryIds),
    LatestCategoryOfAbuse: goesOn
      ? categoryCodeOf(practice.profile, decision?.categoryIds ?? [])
      : known(before.latestCategoryIds),
    NumberOfPreviousCPP: before.numberOfPreviousPlans,
    Reviews: conference.date === null ? null : { CPPreviewDate: conference.date },
  }
}
