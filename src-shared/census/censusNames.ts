/**
 * What a fact is called in the systems into which business support types it.
 * Sources: DfE guide to the children in need census 2023 to 2024 and data-to-insight/csc-validator-be-cin (elements and
 * their numbers); data-to-insight/ssd-data-model (Standard Safeguarding Dataset, and the columns of Ofsted's Annex A).
 */
export interface CensusName {
  /** In words, for whoever types. */
  title: string
  /** Element of the children in need census, with its number. */
  element: { name: string; number: string } | null
  /** Field of the Standard Safeguarding Dataset. */
  dataset: string | null
  /** Column of Ofsted's Annex A, with its list where that is known. */
  annexA: string | null
}

function named(
  title: string,
  element: [name: string, number: string] | null,
  dataset: string | null = null,
  annexA: string | null = null,
): CensusName {
  return {
    title,
    element: element === null ? null : { name: element[0], number: element[1] },
    dataset,
    annexA,
  }
}

export const censusNames = {
  number: named('Child’s number', ['LAchildID', 'N00097'], null, 'ChildUniqueID'),
  pupilNumber: named('Pupil number', ['UPN', 'N00001']),
  birth: named('Date of birth', ['PersonBirthDate', 'N00066'], null, 'DateOfBirth'),
  dueDate: named('Baby is due on', ['ExpectedPersonBirthDate', 'N00098']),
  sex: named('Sex', ['Sex', 'N00783'], null, 'Gender'),
  ethnicity: named('Ethnicity', ['Ethnicity', 'N00177'], null, 'Ethnicity'),
  disability: named('Disability', ['Disability', 'N00099'], null, 'HasDisability'),
  referral: named('Referral', ['CINreferralDate', 'N00100']),
  enquiry: named('Strategy discussion', ['S47ActualStartDate', 'N00148'], null, 'list 5'),
  target: named('Conference due by', ['InitialCPCtarget', 'N00109'], 'icpc_icpc_target_date'),
  conference: named('Initial conference', ['DateOfInitialCPC', 'N00110'], 'icpc_icpc_date', 'list 5'),
  notRequired: named('Conference not required', ['ICPCnotRequired', 'N00111']),
  transferIn: named('Moved here with a plan', null, 'icpc_icpc_transfer_in'),
  planMade: named('Plan made', null, 'icpc_icpc_outcome_cp_flag', 'list 5'),
  planStart: named(
    'Plan starts',
    ['CPPstartDate', 'N00105'],
    'cppl_cp_plan_start_date',
    'ChildProtectionPlanStartDate',
  ),
  planEnd: named(
    'Plan ends',
    ['CPPendDate', 'N00115'],
    'cppl_cp_plan_end_date',
    'ChildProtectionPlanEndDate',
  ),
  initialCategory: named(
    'First category',
    ['InitialCategoryOfAbuse', 'N00113'],
    'cppl_cp_plan_initial_category',
    'InitialCategoryOfAbuse',
  ),
  latestCategory: named(
    'Latest category',
    ['LatestCategoryOfAbuse', 'N00114'],
    'cppl_cp_plan_latest_category',
    'LatestCategoryOfAbuse',
  ),
  previousPlans: named(
    'Plans before this one',
    ['NumberOfPreviousCPP', 'N00106'],
    null,
    'NumberOfPreviousChildProtectionPlans',
  ),
  review: named('Review held', ['CPPreviewDate', 'N00116'], 'cppr_cp_review_date', 'DateOfLatestReviewConf'),
  reviewDue: named('Next review due by', null, 'cppr_cp_review_due'),
  planContinues: named('Plan continues', null, 'cppr_cp_review_outcome_continue_cp'),
  quorate: named('Quorate', null, 'cppr_cp_review_quorate'),
  participation: named('How the child took part', null, 'cppr_cp_review_participation'),
  worker: named('Lead social worker', null, null, 'AllocatedWorker'),
} as const satisfies Record<string, CensusName>
