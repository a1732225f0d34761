import { rows } from '../../../../src-shared/conference/table.ts'
import { nameOf, type Paper } from '../paper.ts'
import { type Sorted, sort } from './sorted.ts'

/** Sorts what the chair noted about people before and beside the meeting, and what is said aloud at its opening. */
export function sortChairsNotes(paper: Paper, sorted: Sorted): void {
  const { conference, onlyHolderId } = paper
  for (const { withId, outcome, issuesToRaise } of rows(conference.preparation.familyContacts))
    if (withId !== onlyHolderId)
      sort(
        sorted,
        [outcome, issuesToRaise],
        `the chair’s talk with ${nameOf(conference, withId)} before the day`,
      )
  for (const { issue, strategy } of rows(conference.preparation.attendanceIssues))
    sort(sorted, [issue, strategy], 'what was prepared because somebody’s attendance may be contentious')
  for (const { personId, rationale } of rows(conference.exclusions))
    if (personId !== onlyHolderId)
      sort(sorted, [rationale], `why ${nameOf(conference, personId)} was excluded`)
  for (const { withheldReason, withheldFromIds } of rows(conference.addresses))
    if (withheldFromIds.length > 0) sort(sorted, [withheldReason], 'why an address is withheld')
  const { purpose, enquiryOutcome, venue } = conference
  sort(sorted, [purpose, enquiryOutcome, venue], null)
}
