import type { PlanView } from '../../../src-shared/audience/planView.ts'
import type { EntryView, HeadingView } from '../../../src-shared/audience/said.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { PlanHeadings } from '../../../src-shared/practice/standardTexts.ts'
import type { Piece } from '../pdf/definition.ts'
import { ink } from '../pdf/look.ts'
import { isolate } from '../pdf/text.ts'
import type { Words } from '../pdf/textBlocks.ts'
import { isBlank, quoted, sentence } from '../words.ts'
import type { Blocks } from './blocksOf.ts'

/** What the child says, what worries people, what works, and what could happen. Nothing is printed for what is not there. */
export function story(view: PlanView, headings: PlanHeadings, blocks: Blocks): Piece[] {
  return [
    ...childsWords(view, headings, blocks),
    ...said(view.worries, headings.worries, blocks),
    ...said(view.workingWell, headings.workingWell, blocks),
    ...dangers(view, headings, blocks),
  ]
}

function childsWords({ wishes, voice }: PlanView, headings: PlanHeadings, blocks: Blocks): Piece[] {
  const entries = voice.flatMap((group) => group.entries).filter(({ text }) => bare(text) !== bare(wishes))
  const paragraphs = [...(isBlank(wishes) ? [] : [wishes.trim()]), ...entries.map(entryInWords)]
  return paragraphs.length === 0 ? [] : [blocks.quoteBox(headings.childsWords, paragraphs)]
}

/** Without quotation marks: the same words written down in two places are said once. */
function bare(text: string): string {
  return text.replace(/[“”"‘’']/gu, '').trim()
}

/** One heading of the plan, with the headings of the agenda below it: what is good stays apart from what has kept the child safe. */
function said(groups: HeadingView[], title: string, blocks: Blocks): Piece[] {
  if (groups.length === 0) return []
  return [
    blocks.section(
      title,
      groups.map((group) =>
        blocks.section(group.title, [blocks.bullets(group.entries.map(entryInWords))], 3),
      ),
    ),
  ]
}

/** An entry as the family reads it: it says whose it is, and quotations and opinions look like what they are. */
function entryInWords(entry: EntryView): Words {
  const { text, source, exactWords, isOpinion, happenedOn, harm } = entry
  const words = [exactWords ? quoted(text) : sentence(text), ...(harm === null ? [] : harmInWords(harm))]
  const marks = [...(isOpinion ? ['opinion'] : []), ...(isBlank(source) ? [] : [isolate(source)])]
  return [
    ...(happenedOn === null ? [] : [{ text: `${shortDate(happenedOn)}: `, bold: true }]),
    { text: words.join(' ') },
    ...(marks.length === 0 ? [] : [{ text: ` (${marks.join(': ')})`, color: ink.grey }]),
  ]
}

function harmInWords(harm: NonNullable<EntryView['harm']>): string[] {
  const part = (name: string, value: string) => (isBlank(value) ? [] : [`${name}: ${sentence(value)}`])
  return [
    ...part('What happened', harm.what),
    ...part('How bad', harm.howBad),
    ...part('How often', harm.howOften),
    ...part('Since when', harm.sinceWhen),
    ...part('What it did to the child', harm.effectOnChild),
  ]
}

function dangers({ dangers: list }: PlanView, headings: PlanHeadings, blocks: Blocks): Piece[] {
  if (list.length === 0) return []
  return [
    blocks.section(
      headings.dangersAndGoals,
      list.map(({ number, statement, goal, disputes }) =>
        blocks.section(
          `Danger ${number}`,
          [
            blocks.paragraph(statement.trim()),
            ...(isBlank(goal.statement)
              ? []
              : [
                  blocks.paragraph([
                    { text: 'What we want to see instead: ', bold: true },
                    { text: goal.statement.trim() },
                  ]),
                ]),
            ...(isBlank(goal.seenFor)
              ? []
              : [blocks.paragraph([{ text: 'For how long: ', bold: true }, { text: goal.seenFor.trim() }])]),
            ...disputes.map(({ name, words }) =>
              blocks.paragraph([
                { text: `${isolate(name)} sees it differently: `, bold: true },
                { text: words.trim() },
              ]),
            ),
          ],
          3,
        ),
      ),
    ),
  ]
}
