import type { Conference } from '../conference/conference.ts'
import { rows, type Table } from '../conference/table.ts'
import type { Id } from '../conference/values.ts'
import type { Practice } from '../practice/practice.ts'
import type { Access } from './access.ts'
import { type BackgroundView, backgroundView } from './background.ts'

/**
 * What was there before the meeting, as far as it is one reader's: why the conference was held, where all of its children
 * are theirs; their own contact with the chair; the reports that were shared with them; and their own relations.
 * Addresses, the network, and what agencies asked to be kept back stay with the professionals.
 */
export function ownBackgroundView(
  conference: Conference,
  practice: Practice,
  access: Access,
  personId: Id,
): BackgroundView {
  const isOfAllChildren = conference.children.order.every((id) => access.childIds?.includes(id))
  const own = onlyOwn(conference, access, personId)
  const {
    purpose,
    enquiryOutcome,
    strategyDiscussionOn,
    transfer,
    familyContacts,
    reports,
    relations,
    statementsSaid,
  } = backgroundView(own, practice)
  if (!isOfAllChildren) access.counts.otherChild += 1
  return {
    purpose: isOfAllChildren ? purpose : '',
    strategyDiscussionOn,
    enquiryOutcome: isOfAllChildren ? enquiryOutcome : '',
    transfer,
    familyContacts,
    attendanceIssues: [],
    reports: reports.map(({ title, from, about, receivedOn, sharedOn, summary }) => ({
      title,
      from,
      about,
      receivedOn,
      sharedOn,
      keptFrom: '',
      summary,
    })),
    restrictedItems: [],
    relations: relations.map(({ from, kind, to, parentalResponsibility, sameHousehold }) => ({
      from,
      kind,
      to,
      parentalResponsibility,
      sameHousehold,
      note: '',
    })),
    network: [],
    addresses: [],
    statementsSaid,
    earlierConferences: [],
  }
}

/** The conference with nobody else’s contacts, reports and relations in it, counted as left out. */
function onlyOwn(conference: Conference, access: Access, personId: Id): Conference {
  const { preparation, reports, relations, people, network } = conference
  const isTheirs = (id: Id) => people.byId[id] !== undefined || access.childIds?.includes(id) === true
  const kept = {
    contacts: only(preparation.familyContacts, ({ withId }) => withId === personId),
    reports: only(
      reports,
      (report) =>
        report.sharedOn[personId] !== undefined &&
        access.allows({ childIds: report.childIds, restriction: report.restriction }),
    ),
    relations: only(
      relations,
      ({ fromId, toId }) => [fromId, toId].includes(personId) && isTheirs(fromId) && isTheirs(toId),
    ),
  }
  access.counts.ofSomebodyElse +=
    preparation.familyContacts.order.length -
    kept.contacts.order.length +
    rows(reports).filter(({ sharedOn }) => sharedOn[personId] === undefined).length +
    relations.order.length -
    kept.relations.order.length +
    network.order.length
  for (const report of rows(kept.reports))
    kept.reports.byId[report.id] = { ...report, sharedOn: { [personId]: report.sharedOn[personId] ?? '' } }
  return {
    ...conference,
    preparation: { ...preparation, familyContacts: kept.contacts },
    reports: kept.reports,
    relations: kept.relations,
  }
}

function only<T extends { id: Id }>(table: Table<T>, isKept: (row: T) => boolean): Table<T> {
  const kept = rows(table).filter(isKept)
  return { byId: Object.fromEntries(kept.map((row) => [row.id, row])), order: kept.map(({ id }) => id) }
}
