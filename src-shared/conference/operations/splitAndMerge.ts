import { z } from 'zod'
import type { Practice } from '../../practice/practice.ts'
import { Refusal } from '../../result.ts'
import { beginningOf } from '../beginning.ts'
import type { Conference } from '../conference.ts'
import type { Entry, HarmMatrix } from '../discussion.ts'
import type { Restriction } from '../people.ts'
import { isEntryRestricted, isFamily } from '../questions.ts'
import { addRow, moveRow, removeRow } from '../table.ts'
import { Id, Text } from '../values.ts'
import { existing, operation } from './operation.ts'

/** Two things that were typed as one, and one thing that was typed as two. Nothing becomes known to more people by it. */
export const splitAndMergeOperations = {
  /** `first` stays where it is, with the harm told apart; `second` follows it as an entry of its own, otherwise alike. */
  splitEntry: operation({
    args: z.strictObject({ entryId: Id, first: Text, second: Text }),
    describe: ({ entryId }, before) =>
      `Split “${beginningOf(before.entries.byId[entryId]?.text ?? '')}” in two`,
    apply: (draft, { entryId, first, second }, { newId }) => {
      if (first.trim() === '' || second.trim() === '')
        throw new Refusal('nothing-to-split', 'Put the cursor between the words: both entries need some.')
      const entry = existing(draft.entries, entryId, 'That entry')
      const { order } = draft.entries
      const follower = order[order.indexOf(entryId) + 1] ?? null
      const added: Entry = {
        ...entry,
        id: newId(),
        text: second.trim(),
        childIds: [...entry.childIds],
        harm: null,
      }
      entry.text = first.trim()
      addRow(draft.entries, added)
      moveRow(draft.entries, added.id, follower)
    },
  }),

  /** `secondId` is added to `firstId`, which keeps its place. Refused where one entry would say something untrue. */
  mergeEntries: operation({
    args: z.strictObject({ firstId: Id, secondId: Id }),
    describe: ({ firstId, secondId }, before) =>
      `Joined “${beginningOf(before.entries.byId[secondId]?.text ?? '')}” to “${beginningOf(before.entries.byId[firstId]?.text ?? '')}”`,
    apply: (draft, { firstId, secondId }, { practice }) => {
      const first = existing(draft.entries, firstId, 'That entry')
      const second = existing(draft.entries, secondId, 'That entry')
      if (firstId === secondId) throw new Refusal('same-entry', 'Choose two entries to join.')
      refuseIfDifferent(first, second)
      first.text = `${first.text.trimEnd()} ${second.text.trimStart()}`
      first.restriction = stricter(draft, practice, first.restriction, second.restriction)
      first.exactWords &&= second.exactWords
      first.standing = first.standing === second.standing ? first.standing : null
      first.happenedOn ??= second.happenedOn
      first.harm = both(first.harm, second.harm)
      first.released = first.released && second.released && !isEntryRestricted(draft, first)
      removeRow(draft.entries, secondId)
    },
  }),
}

/** What must be alike: otherwise words would be put into somebody’s mouth, or come to a reader who must not have them. */
function refuseIfDifferent(first: Entry, second: Entry): void {
  const refuse = (code: string, sentence: string) => {
    throw new Refusal(code, sentence)
  }
  if (first.partId !== second.partId)
    refuse('different-parts', 'These were said in different parts of the meeting, so they stay apart.')
  if (first.headingId !== second.headingId)
    refuse('different-headings', 'These stand under different headings. Move one of them first.')
  if (JSON.stringify(first.source) !== JSON.stringify(second.source))
    refuse('different-sources', 'These come from different people. Change who said one of them first.')
  if ([...first.childIds].sort().join() !== [...second.childIds].sort().join())
    refuse('different-children', 'These are about different children. Change that first.')
  if (first.happenedOn !== null && second.happenedOn !== null && first.happenedOn !== second.happenedOn)
    refuse('different-days', 'These happened on different days, so they stay apart.')
}

/** The restriction that keeps something from everybody from whom one of the two does. */
function stricter(
  conference: Conference,
  practice: Practice,
  one: Restriction | null,
  other: Restriction | null,
): Restriction | null {
  if (one === null || other === null) return one ?? other
  const reason =
    one.reason === other.reason ? one.reason : [one.reason, other.reason].filter(Boolean).join('; ')
  const named = [one, other].flatMap(({ withheldFrom }) =>
    withheldFrom.kind === 'people' ? [withheldFrom.personIds] : [],
  )
  // Named people, and nobody named yet: that holds for everybody until somebody is.
  if (named.some((personIds) => personIds.length === 0))
    return { withheldFrom: { kind: 'people', personIds: [] }, reason }
  if (named.length === 2)
    return { withheldFrom: { kind: 'people', personIds: [...new Set(named.flat())] }, reason }
  const isOfFamily = (id: Id) => {
    const person = conference.people.byId[id]
    return person !== undefined && isFamily(practice, person)
  }
  if (!named.flat().every(isOfFamily))
    throw new Refusal(
      'different-restrictions',
      'One is kept from the family, the other from somebody else too. Make the restrictions alike first.',
    )
  return { withheldFrom: { kind: 'family' }, reason }
}

/** What both tell of the harm, each answer of the second after that of the first. */
function both(one: HarmMatrix | null, other: HarmMatrix | null): HarmMatrix | null {
  if (one === null || other === null) return one ?? other
  const joined = (key: keyof HarmMatrix) => [one[key], other[key]].filter(Boolean).join('; ')
  return {
    what: joined('what'),
    howBad: joined('howBad'),
    howOften: joined('howOften'),
    sinceWhen: joined('sinceWhen'),
    effectOnChild: joined('effectOnChild'),
  }
}
