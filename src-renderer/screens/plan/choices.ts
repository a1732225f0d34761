import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { isAbout, roleInWords } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import type { DateWordsContext } from '../../../src-shared/practice/dateWords.ts'
import type { Option } from '../../components/Options.tsx'
import { useConference, usePractice } from '../../store/hooks.ts'
import { useSame } from '../../store/useSame.ts'
import { useNow } from '../../useNow.ts'
import { localDateOf } from '../../words.ts'

/** Stands for an owner in words. */
export const somebodyElse = 'somebody-else'

/** Who can make sure of something: the people of the conference, the children, and somebody without a name yet. */
export function useOwnerOptions(): Option[] {
  const practice = usePractice()
  return useSame(
    useConference((conference) => [
      ...rows(conference.people).map((person) => ({
        id: person.id,
        title: person.name,
        hint: roleInWords(practice, person),
      })),
      ...rows(conference.children).map((child) => ({ id: child.id, title: childName(child), hint: 'Child' })),
      { id: somebodyElse, title: 'Somebody not on the list', hint: 'In words, until there is a name' },
    ]),
  )
}

export interface DangerOption {
  id: Id
  /** As on the screen of the danger statements, from 1. */
  number: number
  statement: string
}

/** The danger statements about a child. */
export function useDangersOf(childId: Id): DangerOption[] {
  return useSame(
    useConference((conference) =>
      rows(conference.dangers)
        .map(({ id, statement, childIds }, index) => ({ id, statement, childIds, number: index + 1 }))
        .filter(({ childIds }) => isAbout(childIds, childId))
        .map(({ id, number, statement }) => ({ id, number, statement })),
    ),
  )
}

/** The other children, by name. */
export function useSiblingsOf(childId: Id): { id: Id; name: string }[] {
  return useSame(
    useConference((conference) =>
      rows(conference.children)
        .filter(({ id }) => id !== childId)
        .map((child) => ({ id: child.id, name: childName(child) })),
    ),
  )
}

/** What days in words are counted from, and the meetings that they can name. */
export type CountedDays = Pick<DateWordsContext, 'from' | 'events'>

/** Days are counted from the conference, or from today when it is over; in a practice conference from its own day. */
export function useCountedDays(child: Child): CountedDays {
  const today = localDateOf(useNow(60_000))
  const { firstCoreGroup, reviewDate } = child.plan
  return useSame(
    useConference(({ date, isPractice }) => ({
      from: date !== null && (isPractice || date > today) ? date : today,
      events: { coreGroup: firstCoreGroup.date, review: reviewDate },
    })),
  )
}
