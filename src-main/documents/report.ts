import { createHash } from 'node:crypto'
import { viewFor } from '../../src-shared/audience/audience.ts'
import type { ChildRecordView, ViewView } from '../../src-shared/audience/childRecord.ts'
import { type LeftOutCounts, nothingLeftOut } from '../../src-shared/audience/leftOut.ts'
import type { Child } from '../../src-shared/conference/child.ts'
import type { Conference } from '../../src-shared/conference/conference.ts'
import { rows } from '../../src-shared/conference/table.ts'
import type { Instant } from '../../src-shared/conference/values.ts'
import { checkAction, checkPlan, type SmartFlag } from '../../src-shared/plan/smartRules.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import type { MadeDocument } from './makeDocuments.ts'

export const reportFormat = 'chairside-documents-report'

/**
 * What was made, for whom, and what a system needs to know of the conference beside the papers: a file for the chair
 * or the case system, not for the family. Views are counted as a record of what people said; no outcome follows.
 */
export function makeReport(
  conference: Conference,
  practice: Practice,
  made: readonly MadeDocument[],
  at: Instant,
) {
  const { children } = viewFor(conference, practice, { kind: 'caseFile' })
  return {
    format: reportFormat,
    version: 1,
    madeAt: at,
    conference: {
      kindId: conference.kindId,
      date: conference.date,
      isPractice: conference.isPractice,
      profile: { id: conference.profile.id, version: conference.profile.version },
    },
    files: made.map((document) => fileReport(conference, practice, document)),
    children: rows(conference.children).flatMap((child, index) => {
      const record = children[index]
      return record === undefined ? [] : [childReport(conference, practice, child, record)]
    }),
  }
}

function fileReport(
  conference: Conference,
  practice: Practice,
  { listing, reader, file, missingCharacters, checkCode }: MadeDocument,
) {
  const leftOut: LeftOutCounts =
    reader === null ? nothingLeftOut() : viewFor(conference, practice, reader).leftOut.counts
  return {
    name: file.name,
    documentId: listing.id,
    title: listing.title,
    format: listing.format,
    reader: { kind: reader?.kind ?? 'chair', name: listing.readerName },
    childId: listing.childId,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    /** As on each page, to tell which paper somebody has in their hands. */
    checkCode,
    missingCharacters,
    leftOut,
  }
}

function childReport(conference: Conference, practice: Practice, child: Child, record: ChildRecordView) {
  const context = { conference, practice, child }
  const { quoracy, views, dates, datesProblem } = record
  const { decision } = child
  return {
    childId: child.id,
    name: record.child.name,
    participationCode: child.participation.code,
    quoracy: {
      confirmed: quoracy.confirmed,
      isQuorateByRule: quoracy.isQuorateByRule,
      agenciesPresent: quoracy.present,
      missing: quoracy.missing,
      exceptionId: child.quoracy.exceptionId,
      reason: quoracy.reason,
      newDate: quoracy.newDate,
    },
    views: {
      professionals: counted(views.professionals),
      family: counted(views.family),
      children: counted(views.children),
    },
    decision:
      decision === null
        ? null
        : {
            outcomeId: decision.outcomeId,
            title: record.decision?.title ?? '',
            planNeeded: record.decision?.planNeeded ?? false,
            categoryIds: decision.categoryIds,
            censusCodes: practice.profile.categories
              .filter(({ id }) => decision.categoryIds.includes(id))
              .map(({ censusCode }) => censusCode),
            reachedBy: decision.reachedBy,
          },
    dissents: {
      noted: record.dissents.filter(({ strength }) => strength === 'noted').length,
      formal: record.dissents.filter(({ strength }) => strength === 'formal').length,
    },
    plan: {
      version: child.plan.version,
      leadPractitioner: record.agreed.lead?.name ?? null,
      visitFrequencyId: child.plan.visits.frequencyId,
      firstCoreGroupOn: child.plan.firstCoreGroup.date,
      reviewOn: child.plan.reviewDate,
    },
    actions: rows(child.plan.actions).map((action, index) => ({
      actionId: action.id,
      number: index + 1,
      what: action.what,
      flags: checkAction({ ...context, action }).map(flagReport),
    })),
    planFlags: checkPlan(context).map(flagReport),
    dates: dates.map(({ limitId, event, title, date, time, isEarliest, sentence, source, setInstead }) => ({
      limitId,
      event,
      title,
      date,
      time,
      isEarliest,
      rule: sentence,
      source,
      setInstead,
    })),
    datesProblem,
  }
}

/** `at` says in which part of the action, and between which characters of it; null is the whole action. */
function flagReport({ ruleId, severity, prompt, at, answer }: SmartFlag) {
  return { ruleId, severity, prompt, at, answer }
}

/** How many gave each answer; "none" is an answer of its own. */
function counted(views: ViewView[]): Record<ViewView['answer'], number> {
  const counts = { yes: 0, no: 0, unsure: 0, none: 0 }
  for (const { answer } of views) counts[answer] += 1
  return counts
}
