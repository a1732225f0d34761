import type { CaseFileView } from '../../../src-shared/audience/caseFileView.ts'
import { namesOf } from '../../../src-shared/conference/names.ts'
import { warning } from '../../../src-shared/documents/blocks.ts'
import type { Block } from '../../../src-shared/documents/content.ts'

/** Whose copy of the minutes it is. */
export interface MinutesCopy {
  /** Top right of every page. */
  marking: string
  /** Below the title, before everything else. */
  top: Block[]
}

/** The professionals' copy: marked, with a warning on its first page of what is in it that somebody must not have. */
export function professionalsCopy(view: CaseFileView): MinutesCopy {
  return { marking: 'For professionals only', top: [warning(null, [whyNotForTheFamily(view)])] }
}

/** What is in it that somebody must not have, told on its first page: the minutes are what gets sent on by mistake. */
function whyNotForTheFamily({ background: known, headings, exclusions, parts: list }: CaseFileView): string {
  const entries = headings.flatMap((group) => group.entries)
  const restricted =
    known.restrictedItems.length +
    entries.filter(({ keptFrom }) => keptFrom !== '').length +
    known.reports.filter(({ keptFrom }) => keptFrom !== '').length
  const withheld = known.addresses.filter(({ withheldFrom }) => withheldFrom.length > 0).length
  const counted = (count: number, one: string, many: string) =>
    count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${many}`]
  const held = [
    ...counted(restricted, 'thing that is restricted', 'things that are restricted'),
    ...counted(withheld, 'address that is withheld', 'addresses that are withheld'),
    ...(list.length > 0 || exclusions.length > 0 ? ['what was said while somebody was not let in'] : []),
  ]
  const holds = held.length === 0 ? '' : ` It holds ${namesOf(held)}.`
  return `For professionals only, for the case file. Not to be given or sent to anybody of the family.${holds}`
}
