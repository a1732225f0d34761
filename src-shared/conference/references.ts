import type { Practice } from '../practice/practice.ts'
import type { Conference } from './conference.ts'
import { childName } from './names.ts'
import { rows } from './table.ts'
import type { Id } from './values.ts'

/** A place in the document that does not fit the rest of it. */
export interface Problem {
  /** Where, as in the file: `children.byId.c1.plan.actions.byId.a2.owner.personId`. */
  place: string
  sentence: string
}

/**
 * Checks what a schema cannot: that every id points to something that is there, that tables and their order agree, and
 * that every id of the practice is one of the profile. An empty answer means that the document is whole.
 */
export function findProblems(conference: Conference, practice: Practice): Problem[] {
  const problems: Problem[] = []
  const report = (place: string, sentence: string) => problems.push({ place, sentence })
  const { profile } = practice

  const check = (place: string, ids: (Id | null)[], known: (id: Id) => boolean, what: string) => {
    ids.forEach((id, index) => {
      if (id !== null && !known(id))
        report(ids.length === 1 ? place : `${place}.${index}`, `there is no ${what} “${id}”`)
    })
  }
  const has = (byId: Record<Id, unknown>) => (id: Id) => Object.hasOwn(byId, id)
  const aChild = has(conference.children.byId)
  const aPerson = has(conference.people.byId)
  const aParticipant = (id: Id) => aChild(id) || aPerson(id)
  const aPart = has(conference.parts.byId)
  const aDanger = has(conference.dangers.byId)
  const oneOf = (list: { id: string }[]) => (id: string) => list.some((item) => item.id === id)
  const keys = (record: Record<string, unknown>) => Object.keys(record)

  checkTables(conference, '', report)
  check('kindId', [conference.kindId], oneOf(profile.kinds), 'kind of conference')
  check('chairId', [conference.chairId], aPerson, 'person')
  check('meeting.stepId', [conference.meeting.stepId], oneOf(profile.agenda), 'step of the agenda')
  check('meeting.partId', [conference.meeting.partId], aPart, 'part of the meeting')
  for (const [stepId, noted] of Object.entries(conference.meeting.heard))
    check(`meeting.heard.${stepId}`, keys(noted), aParticipant, 'person or child')

  for (const person of rows(conference.people)) {
    const at = `people.byId.${person.id}`
    check(`${at}.roleId`, [person.roleId], oneOf(profile.roles), 'role')
    check(`${at}.agencyId`, [person.agencyId], oneOf(profile.agencies), 'agency')
    check(`${at}.addressId`, [person.addressId], has(conference.addresses.byId), 'address')
    check(`${at}.worksWithChildIds`, person.worksWithChildIds, aChild, 'child')
    check(`${at}.thereForId`, [person.thereForId], aParticipant, 'person or child')
  }
  for (const relation of rows(conference.relations)) {
    const at = `relations.byId.${relation.id}`
    check(`${at}.fromId`, [relation.fromId], aParticipant, 'person or child')
    check(`${at}.toId`, [relation.toId], aParticipant, 'person or child')
    check(`${at}.kindId`, [relation.kindId], oneOf(profile.relations), 'relation')
  }
  for (const { id, betweenIds } of rows(conference.familyMap.bonds))
    check(`familyMap.bonds.byId.${id}.betweenIds`, betweenIds, aParticipant, 'person or child')
  check('familyMap.nudges', keys(conference.familyMap.nudges), aParticipant, 'person or child')
  for (const { id, personId } of rows(conference.network)) {
    check(`network.byId.${id}.personId`, [personId], aPerson, 'person')
    if (rows(conference.network).some((other) => other.id !== id && other.personId === personId))
      report(`network.byId.${id}.personId`, 'this person is in the network twice')
  }
  for (const address of rows(conference.addresses))
    check(`addresses.byId.${address.id}.withheldFromIds`, address.withheldFromIds, aPerson, 'person')
  for (const part of rows(conference.parts))
    check(`parts.byId.${part.id}.attendeeIds`, part.attendeeIds, aParticipant, 'person or child')
  for (const exclusion of rows(conference.exclusions)) {
    const at = `exclusions.byId.${exclusion.id}`
    check(`${at}.personId`, [exclusion.personId], aPerson, 'person')
    check(`${at}.groundIds`, exclusion.groundIds, oneOf(profile.exclusionGrounds), 'ground for an exclusion')
    check(`${at}.requestedById`, [exclusion.requestedById], aPerson, 'person')
    check(`${at}.viewsBroughtById`, [exclusion.viewsBroughtById], aPerson, 'person')
    if (exclusion.scope.kind === 'parts')
      check(`${at}.scope.partIds`, exclusion.scope.partIds, aPart, 'part of the meeting')
  }
  for (const item of rows(conference.restrictedItems)) {
    const at = `restrictedItems.byId.${item.id}`
    check(`${at}.notifiedById`, [item.notifiedById], aPerson, 'person')
    check(`${at}.childIds`, item.childIds, aChild, 'child')
    if (item.restriction.withheldFrom.kind === 'people')
      check(
        `${at}.restriction.withheldFrom.personIds`,
        item.restriction.withheldFrom.personIds,
        aPerson,
        'person',
      )
  }
  for (const item of rows(conference.reports)) {
    const at = `reports.byId.${item.id}`
    check(`${at}.authorId`, [item.authorId], aPerson, 'person')
    check(`${at}.agencyId`, [item.agencyId], oneOf(profile.agencies), 'agency')
    check(`${at}.childIds`, item.childIds, aChild, 'child')
    check(`${at}.sharedOn`, keys(item.sharedOn), aPerson, 'person')
  }
  const headings = profile.agenda.flatMap((step) => step.headings)
  for (const entry of rows(conference.entries)) {
    const at = `entries.byId.${entry.id}`
    check(`${at}.headingId`, [entry.headingId], oneOf(headings), 'heading of the agenda')
    check(`${at}.childIds`, entry.childIds, aChild, 'child')
    check(`${at}.partId`, [entry.partId], aPart, 'part of the meeting')
    if (entry.source?.kind === 'person')
      check(`${at}.source.personId`, [entry.source.personId], aPerson, 'person')
    if (entry.source?.kind === 'child') check(`${at}.source.childId`, [entry.source.childId], aChild, 'child')
    if (entry.source?.kind === 'report')
      check(`${at}.source.reportId`, [entry.source.reportId], has(conference.reports.byId), 'report')
    if (entry.restriction?.withheldFrom.kind === 'people')
      check(
        `${at}.restriction.withheldFrom.personIds`,
        entry.restriction.withheldFrom.personIds,
        aPerson,
        'person',
      )
  }
  for (const danger of rows(conference.dangers)) {
    const at = `dangers.byId.${danger.id}`
    check(`${at}.childIds`, danger.childIds, aChild, 'child')
    check(`${at}.disputes`, keys(danger.disputes), aPerson, 'person')
    check(`${at}.partId`, [danger.partId], aPart, 'part of the meeting')
  }
  for (const question of rows(conference.scalingQuestions)) {
    const at = `scalingQuestions.byId.${question.id}`
    check(`${at}.dangerId`, [question.dangerId], aDanger, 'danger statement')
    check(`${at}.childIds`, question.childIds, aChild, 'child')
    check(`${at}.scales`, keys(question.scales), aParticipant, 'person or child')
    check(`${at}.partId`, [question.partId], aPart, 'part of the meeting')
  }
  for (const dissent of rows(conference.dissents)) {
    check(`dissents.byId.${dissent.id}.personId`, [dissent.personId], aPerson, 'person')
    check(`dissents.byId.${dissent.id}.childIds`, dissent.childIds, aChild, 'child')
  }
  for (const challenge of rows(conference.challenges))
    check(`challenges.byId.${challenge.id}.aboutPersonId`, [challenge.aboutPersonId], aPerson, 'person')
  for (const contact of rows(conference.preparation.familyContacts))
    check(
      `preparation.familyContacts.byId.${contact.id}.withId`,
      [contact.withId],
      aParticipant,
      'person or child',
    )

  for (const child of rows(conference.children)) {
    const at = `children.byId.${child.id}`
    const { participation, plan, decision } = child
    check(`${at}.addressId`, [child.addressId], has(conference.addresses.byId), 'address')
    check(`${at}.participation.consultedIds`, participation.consultedIds, aPerson, 'person')
    check(`${at}.participation.routeIds`, participation.routeIds, oneOf(profile.participationRoutes), 'route')
    check(
      `${at}.participation.code`,
      [participation.code],
      oneOf(profile.participationCodes),
      'participation code',
    )
    check(`${at}.participation.advocate.personId`, [participation.advocate.personId], aPerson, 'person')
    check(
      `${at}.quoracy.exceptionId`,
      [child.quoracy.exceptionId],
      oneOf(profile.quoracy.exceptions),
      'exception',
    )
    check(`${at}.views`, keys(child.views), aParticipant, 'person or child')
    check(
      `${at}.threshold.limbIds`,
      child.threshold.limbIds,
      oneOf(profile.threshold.limbs),
      'part of the threshold',
    )
    check(`${at}.tellingTheChild.byId`, [child.tellingTheChild.byId], aPerson, 'person')
    if (decision !== null) {
      check(`${at}.decision.outcomeId`, [decision.outcomeId], oneOf(profile.outcomes), 'outcome')
      check(`${at}.decision.categoryIds`, decision.categoryIds, oneOf(profile.categories), 'category')
    }
    check(`${at}.plan.leadPractitionerId`, [plan.leadPractitionerId], aPerson, 'person')
    check(`${at}.plan.coreGroupIds`, plan.coreGroupIds, aParticipant, 'person or child')
    check(
      `${at}.plan.visits.frequencyId`,
      [plan.visits.frequencyId],
      oneOf(profile.visitFrequencies),
      'visit frequency',
    )
    for (const action of rows(plan.actions)) {
      const where = `${at}.plan.actions.byId.${action.id}`
      if (action.owner?.kind === 'person')
        check(`${where}.owner.personId`, [action.owner.personId], aParticipant, 'person')
      check(`${where}.helperIds`, action.helperIds, aParticipant, 'person')
      check(`${where}.dangerIds`, action.dangerIds, aDanger, 'danger statement')
    }
    for (const contingency of rows(plan.contingencies))
      if (contingency.owner?.kind === 'person')
        check(
          `${at}.plan.contingencies.byId.${contingency.id}.owner.personId`,
          [contingency.owner.personId],
          aParticipant,
          'person',
        )
    for (const copy of rows(plan.copies))
      if (copy.recipient.kind === 'person')
        check(
          `${at}.plan.copies.byId.${copy.id}.recipient.personId`,
          [copy.recipient.personId],
          aParticipant,
          'person',
        )
    for (const signature of rows(plan.signatures))
      check(
        `${at}.plan.signatures.byId.${signature.id}.signatoryId`,
        [signature.signatoryId],
        aParticipant,
        'person or child',
      )
    if (childName(child) === 'Child without a name') report(at, 'the child has no name')
  }
  for (const { id, childId } of rows(conference.issuedDocuments))
    check(`issuedDocuments.byId.${id}.childId`, [childId], aChild, 'child')
  return problems
}

/** Every table: each id of the order is there once, each row is in the order, and its own id is its key. */
function checkTables(value: unknown, place: string, report: (place: string, sentence: string) => void): void {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return
  const record = value as Record<string, unknown>
  if (isTable(record)) {
    const { byId, order } = record
    for (const id of order)
      if (!Object.hasOwn(byId, id)) report(`${place}.order`, `it names “${id}”, which is not there`)
    if (new Set(order).size !== order.length) report(`${place}.order`, 'it names something twice')
    for (const [key, row] of Object.entries(byId)) {
      if (!order.includes(key)) report(`${place}.byId.${key}`, 'it is missing from the order')
      if (row.id !== key) report(`${place}.byId.${key}.id`, `it should be “${key}”`)
    }
  }
  for (const [key, item] of Object.entries(record))
    checkTables(item, place === '' ? key : `${place}.${key}`, report)
}

function isTable(
  record: Record<string, unknown>,
): record is { byId: Record<string, { id: string }>; order: string[] } {
  return Array.isArray(record.order) && typeof record.byId === 'object' && record.byId !== null
}
