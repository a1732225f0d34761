import type { LocalDate } from '../conference/values.ts'

/**
 * What one conference adds to the children in need census about one child, in the census's own element names and their
 * order, so that the record can be written out as it stands. Null: the conference does not know it, or it does not
 * apply; the element is then left out and never guessed. There is no name in the census.
 * Source: the sample return and rules of data-to-insight/csc-validator-be-cin (2025-26) and the DfE's guide to the
 * children in need census 2023 to 2024, sections 4 and 5.
 */
export interface CensusRecord {
  ChildIdentifiers: ChildIdentifiers
  CINdetails: CINdetails
}

export interface ChildIdentifiers {
  LAchildID: string | null
  PersonBirthDate: LocalDate | null
  ExpectedPersonBirthDate: LocalDate | null
  Sex: Sex | null
}

/** `U` is also for a child who is not born yet (rule 8750). */
export type Sex = 'F' | 'M' | 'U'

export interface CINdetails {
  /** The conference of a child who moved here; otherwise it is in the section 47 group, and never in both (2884). */
  DateOfInitialCPC: LocalDate | null
  Section47: Section47 | null
  ChildProtectionPlans: ChildProtectionPlan | null
}

export interface Section47 {
  S47ActualStartDate: LocalDate | null
  InitialCPCtarget: LocalDate | null
  DateOfInitialCPC: LocalDate | null
  ICPCnotRequired: boolean
}

export interface ChildProtectionPlan {
  CPPstartDate: LocalDate | null
  CPPendDate: LocalDate | null
  InitialCategoryOfAbuse: CategoryCode | null
  LatestCategoryOfAbuse: CategoryCode | null
  NumberOfPreviousCPP: number | null
  Reviews: { CPPreviewDate: LocalDate } | null
}

export const categoryCodes = ['NEG', 'PHY', 'SAB', 'EMO', 'MUL'] as const
/** Neglect, physical, sexual, emotional; `MUL`: more than one, or none recommended. */
export type CategoryCode = (typeof categoryCodes)[number]

/** What the case system holds beside the record. Null: the conference does not know, so nothing is checked against it. */
export interface CaseSystem {
  /** Last day of the census year for which the return is made. */
  ReferenceDate: LocalDate | null
  CINreferralDate: LocalDate | null
  /** Other child protection plans of this authority. */
  otherPlans: { CPPstartDate: LocalDate; CPPendDate: LocalDate | null }[] | null
  CINPlanDates: { CINPlanStartDate: LocalDate; CINPlanEndDate: LocalDate | null }[] | null
}
