import type { DangerView } from '../../../src-shared/audience/analysis.ts'
import type { PlanView } from '../../../src-shared/audience/planView.ts'
import type { EntryView, HeadingView } from '../../../src-shared/audience/said.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { PlanHeadings } from '../../../src-shared/practice/standardTexts.ts'
import type { Piece } from '../pdf/definition.ts'
import { ink } from '../pdf/look.ts'
import { isolate, type StyledText } from '../pdf/text.ts'
import type { Words } from '../pdf/textBlocks.ts'
import { isBlank, quoted, sentence } from '../words.ts'
import type { Blocks } from './blocksOf.ts'

/** What worries people, what works, and what could happen. Nothing is printed for what is not there. */
export function story(view: PlanView, headings: PlanHeadings, blocks: Blocks): Piece[] {
  return [
    ...said(view.worries, headings.worries, blocks),
    ...said(view.workingWell, headings.workingWell, blocks),
    ...dangers(view, headings, blocks),
  ]
}

/** The child's wishes, and what else the child said: the same words written down in two places are said once. */
export function childsWords({ wishes, voice }: PlanView, headings: PlanHeadings, blocks: Blocks): Piece[] {
  const known = new Set(sentencesOf(wishes))
  const entries = voice
    .flatMap((group) => group.entries)
    .filter(({ text }) => !sentencesOf(text).every((one) => known.has(one)))
  const paragraphs = [...(isBlank(wishes) ? [] : [wishes.trim()]), ...entries.map(entryInWords)]
  return paragraphs.length === 0 ? [] : [blocks.quoteBox(headings.childsWords, paragraphs)]
}

function sentencesOf(text: string): string[] {
  return text
    .split(/[.!?…\n]+/u)
    .map((part) =>
      part
        .replace(/[“”"‘’']/gu, '')
        .replace(/\s+/gu, ' ')
        .trim()
        .toLowerCase(),
    )
    .filter((part) => part !== '')
}

/**
 * One heading of the plan. Each heading of the agenda below it stands in bold before the first of its entries, so that
 * what is good stays apart from what has kept the child safe.
 */
function said(groups: HeadingView[], title: string, blocks: Blocks): Piece[] {
  if (groups.length === 0) return []
  const items = groups.flatMap((group) =>
    group.entries.map(
      (entry, index): Words => [
        ...(index === 0 ? [{ text: `${group.title}: `, bold: true }] : []),
        ...entryInWords(entry),
      ],
    ),
  )
  return [blocks.section(title, [blocks.bullets(items)])]
}

/** An entry as the family reads it: it says whose it is, and quotations and opinions look like what they are. */
function entryInWords(entry: EntryView): StyledText[] {
  const { text, source, exactWords, isOpinion, happenedOn, harm } = entry
  const marks = [...(isOpinion ? ['opinion'] : []), ...(isBlank(source) ? [] : [isolate(source)])]
  return [
    ...(happenedOn === null ? [] : [{ text: `${shortDate(happenedOn)}. `, bold: true }]),
    { text: exactWords ? quoted(text) : sentence(text) },
    ...(marks.length === 0 ? [] : [{ text: ` (${marks.join(': ')})`, color: ink.grey }]),
    ...(harm === null ? [] : harmInLines(harm)),
  ]
}

/** What is known of the harm, each on a line of its own. */
function harmInLines(harm: NonNullable<EntryView['harm']>): StyledText[] {
  const line = (name: string, value: string) =>
    isBlank(value) ? [] : [{ text: `\n${name}: `, color: ink.grey }, { text: sentence(value) }]
  return [
    ...line('What happened', harm.what),
    ...line('How bad', harm.howBad),
    ...line('How often', harm.howOften),
    ...line('Since when', harm.sinceWhen),
    ...line('What it did to the child', harm.effectOnChild),
  ]
}

function dangers({ dangers: list }: PlanView, headings: PlanHeadings, blocks: Blocks): Piece[] {
  if (list.length === 0) return []
  return [
    blocks.section(
      headings.dangersAndGoals,
      list.map((danger) => blocks.section(`Danger ${danger.number}`, dangerInWords(danger, blocks), 3)),
    ),
  ]
}

function dangerInWords({ statement, goal, disputes }: DangerView, blocks: Blocks): Piece[] {
  const labelled = (label: string, text: string) =>
    isBlank(text) ? [] : [blocks.paragraph([{ text: `${label}: `, bold: true }, { text: text.trim() }])]
  return [
    ...(isBlank(statement) ? [] : [blocks.paragraph(statement.trim())]),
    ...labelled('What we want to see instead', goal.statement),
    ...labelled('For how long', goal.seenFor),
    ...disputes.flatMap(({ name, words }) => labelled(`${isolate(name)} sees it differently`, words)),
  ]
}
