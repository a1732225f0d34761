import type { Conference } from '../conference/conference.ts'
import { isAbout } from '../conference/questions.ts'
import { rows } from '../conference/table.ts'
import type { Id } from '../conference/values.ts'
import { withoutWithheldAddresses } from './addresses.ts'
import { type LeftOut, type LeftOutCounts, leftOutOf } from './leftOut.ts'

/**
 * A view for people who take a paper away, once it is put together: without the withheld addresses that somebody typed
 * into it, and with what was left out beside what was counted on the way. `childIds` are the children it is about;
 * `first` is what the chair has to know before the counts.
 */
export function finished<T>(
  conference: Conference,
  content: T,
  childIds: readonly Id[],
  counts: LeftOutCounts,
  first: string[] = [],
): T & { leftOut: LeftOut } {
  const { value, found } = withoutWithheldAddresses(conference, content)
  const typed = `A withheld address was typed in ${found === 1 ? 'one place' : `${found} places`}: this paper has “(address withheld)” instead.`
  const items = rows(conference.restrictedItems)
  const about = items.filter((item) => childIds.some((id) => isAbout(item.childIds, id)))
  const withheld = rows(conference.addresses).filter(({ withheldFromIds }) => withheldFromIds.length > 0)
  const others = conference.children.order.filter((id) => !childIds.includes(id))
  return {
    ...value,
    leftOut: leftOutOf(
      {
        ...counts,
        restricted: counts.restricted + about.length,
        withheldAddress: withheld.length,
        otherChild: counts.otherChild + items.length - about.length + others.length,
        privateToChair: conference.challenges.order.length,
      },
      [...first, ...(found === 0 ? [] : [typed])],
    ),
  }
}
