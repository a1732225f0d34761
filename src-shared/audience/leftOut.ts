/** Why something is not in a reader's view. */
export const leftOutReasons = [
  'restricted',
  'otherPart',
  'withheldAddress',
  'otherChild',
  'ofSomebodyElse',
  'sealed',
  'privateToChair',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** What was left out for a reader: how much for which reason, and never what it was. */
export interface LeftOut {
  counts: Record<LeftOutReason, number>
  /** For the chair; empty when nothing was left out. */
  sentences: string[]
}

export type LeftOutCounts = LeftOut['counts']

export function nothingLeftOut(): LeftOutCounts {
  return {
    restricted: 0,
    otherPart: 0,
    withheldAddress: 0,
    otherChild: 0,
    ofSomebodyElse: 0,
    sealed: 0,
    privateToChair: 0,
  }
}

/** The counts with their sentences, in the order of the reasons; `first` is what the chair has to know before them. */
export function leftOutOf(counts: LeftOutCounts, first: string[] = []): LeftOut {
  const sentences = leftOutReasons.flatMap((reason) =>
    counts[reason] === 0 ? [] : [sentenceFor[reason](counts[reason])],
  )
  return { counts, sentences: [...first, ...sentences] }
}

/**
 * Those of a document's `sentences` that nobody must miss who hands it out: whom it must not reach ("Not for Lee Marsh…"),
 * and that an address is withheld.
 */
export function warningsIn(sentences: readonly string[]): string[] {
  return sentences.filter((sentence) => /^Not for |\baddress(?:es)? (?:is|are) withheld\b/.test(sentence))
}

const things = (count: number) => (count === 1 ? 'One thing is' : `${count} things are`)

const sentenceFor: Record<LeftOutReason, (count: number) => string> = {
  restricted: (count) => `${things(count)} left out because somebody who reads this must not have it.`,
  otherPart: (count) =>
    `${things(count)} left out because it was said in a part of the meeting in which not all who read this could be.`,
  withheldAddress: (count) =>
    `${count === 1 ? 'One address is withheld' : `${count} addresses are withheld`} from somebody and not in this document.`,
  otherChild: (count) => `${things(count)} left out because it is about another child, or is theirs.`,
  ofSomebodyElse: (count) => `${things(count)} left out because it belongs to somebody else.`,
  sealed: (count) =>
    `${count === 1 ? 'The answers to one scaling question are' : `The answers to ${count} scaling questions are`} left out because they were not revealed.`,
  privateToChair: (count) =>
    `${count === 1 ? 'One note' : `${count} notes`} for the chair’s manager ${count === 1 ? 'is' : 'are'} private to the chair and left out.`,
}
