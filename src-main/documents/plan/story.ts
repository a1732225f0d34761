import type { DangerView } from '../../../src-shared/audience/analysis.ts'
import type { PlanView } from '../../../src-shared/audience/planView.ts'
import type { EntryView, HeadingView } from '../../../src-shared/audience/said.ts'
import { bullets, labelled, paragraph, quote, section } from '../../../src-shared/documents/blocks.ts'
import { type Block, isolate, type Part, type Words } from '../../../src-shared/documents/content.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { PlanHeadings } from '../../../src-shared/practice/standardTexts.ts'
import { isBlank, quoted, sentence } from '../words.ts'

/** What worries people, what works, and what could happen. Nothing is printed for what is not there. */
export function story(view: PlanView, headings: PlanHeadings): Block[] {
  return [
    ...said(view.worries, headings.worries),
    ...said(view.workingWell, headings.workingWell),
    ...dangers(view, headings),
  ]
}

/** The child's wishes, and what else the child said: the same words written down in two places are said once. */
export function childsWords({ wishes, voice }: PlanView, headings: PlanHeadings): Block[] {
  const known = new Set(sentencesOf(wishes))
  const others = voice.map((group) => ({
    ...group,
    entries: group.entries.filter(({ text }) => !sentencesOf(text).every((one) => known.has(one))),
  }))
  const paragraphs = [
    ...(isBlank(wishes) ? [] : [wishes.trim()]),
    ...others.flatMap(entriesUnderTheirHeading),
  ]
  return paragraphs.length === 0 ? [] : [quote(headings.childsWords, paragraphs)]
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
function said(groups: HeadingView[], title: string): Block[] {
  return section(title, bullets(groups.flatMap(entriesUnderTheirHeading)))
}

function entriesUnderTheirHeading({ title, entries }: HeadingView): Words[] {
  return entries.map((entry, index) => [
    ...(index === 0 ? [{ text: `${title}: `, bold: true }] : []),
    ...entryInWords(entry),
  ])
}

/** An entry as the family reads it: it says whose it is, and quotations and opinions look like what they are. */
function entryInWords(entry: EntryView): Part[] {
  const { text, source, exactWords, isOpinion, happenedOn, harm } = entry
  const marks = [...(isOpinion ? ['opinion'] : []), ...(isBlank(source) ? [] : [isolate(source)])]
  return [
    ...(happenedOn === null ? [] : [{ text: `${shortDate(happenedOn)}. `, bold: true }]),
    { text: exactWords ? quoted(text) : sentence(text) },
    ...(marks.length === 0 ? [] : [{ text: ` (${marks.join(': ')})`, tone: 'quiet' } as const]),
    ...harmInLines(harm),
  ]
}

/** What is known of the harm, each on a line of its own. */
function harmInLines(harm: EntryView['harm']): Part[] {
  return harm.flatMap(({ question, answer }): Part[] => [
    { text: `\n${question}: `, tone: 'quiet' },
    { text: sentence(answer) },
  ])
}

function dangers({ dangers: list }: PlanView, headings: PlanHeadings): Block[] {
  return section(
    headings.dangersAndGoals,
    list.flatMap((danger) => section(`Danger ${danger.number}`, dangerInWords(danger), 3)),
  )
}

function dangerInWords({ statement, goal, disputes }: DangerView): Block[] {
  return [
    ...(isBlank(statement) ? [] : [paragraph(statement.trim())]),
    ...labelled('What we want to see instead', goal.statement),
    ...labelled('For how long', goal.seenFor),
    ...disputes.flatMap(({ name, words }) => labelled(`${isolate(name)} sees it differently`, words)),
  ]
}
