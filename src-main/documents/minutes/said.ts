import type { DangerView, ScalingView } from '../../../src-shared/audience/analysis.ts'
import type { CaseFileView } from '../../../src-shared/audience/caseFileView.ts'
import type { EntryView } from '../../../src-shared/audience/said.ts'
import { bullets, heading, labelled, paragraph, section } from '../../../src-shared/documents/blocks.ts'
import { type Block, isolate, type Part } from '../../../src-shared/documents/content.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import { scaleInWords } from '../plan/scaling.ts'
import { isBlank, quoted, sentence } from '../words.ts'

/** What was said under each heading of the agenda, the danger statements and the scaling. */
export function said(view: CaseFileView): Block[] {
  const parts = view.parts.map(({ title }) => title)
  const steps = [...new Set(view.headings.map(({ step }) => step))]
  return [
    ...steps.flatMap((step) => [
      heading(2, step),
      ...view.headings
        .filter((group) => group.step === step)
        .flatMap(({ title, entries }) =>
          section(title, bullets(entries.map((entry) => entryInWords(entry, parts))), 3),
        ),
    ]),
    ...section(
      'Danger statements and safety goals',
      view.dangers.flatMap((danger) => dangerInWords(danger)),
    ),
    ...section(
      'Scaling',
      view.scaling.flatMap((question) => scaling(question)),
    ),
  ]
}

/** One entry with where it comes from; quotations, opinions and restrictions are marked as what they are. */
function entryInWords(entry: EntryView, parts: readonly string[]): Part[] {
  const { text, source, exactWords, isOpinion, happenedOn, harm, about, part, keptFrom } = entry
  const marks = [
    ...(isBlank(source) ? [] : [isolate(source)]),
    ...(isOpinion ? ['opinion'] : []),
    ...(about.length === 0 ? [] : [`about ${about.join(', ')}`]),
    ...(part === '' ? [] : [`said in: ${partInShort(part, parts)}`]),
  ]
  const matrix = harm.map(({ question, answer }) => `${question}: ${sentence(answer)}`)
  return [
    ...(keptFrom === '' ? [] : [{ text: `RESTRICTED: kept from ${keptFrom}. `, bold: true }]),
    ...(happenedOn === null ? [] : [{ text: `${shortDate(happenedOn)}. `, bold: true }]),
    { text: exactWords ? quoted(text) : sentence(text) },
    ...(matrix.length === 0 ? [] : [{ text: ` ${matrix.join(' ')}` }]),
    ...(marks.length === 0 ? [] : [{ text: ` (${marks.join('; ')})` }]),
  ]
}

/** "Part A" for "Part A: with Kerry, before Lee joins", where that is enough to know it by. */
function partInShort(title: string, parts: readonly string[]): string {
  const beginningOf = (whole: string) => whole.split(':')[0] ?? whole
  const isEnough = parts.filter((part) => beginningOf(part) === beginningOf(title)).length === 1
  return isEnough ? beginningOf(title) : title
}

function dangerInWords({ number, statement, disputes, goal, about, part }: DangerView): Block[] {
  return [
    heading(3, `Danger ${number}`),
    paragraph(statement.trim()),
    ...labelled('About', about.join(', ')),
    ...labelled('Said in', part),
    ...labelled('Safety goal', goal.statement),
    ...labelled('Seen for', goal.seenFor),
    ...disputes.flatMap(({ name, words }) => labelled(`${name} disputes it`, words)),
  ]
}

function scaling({ question, zero, ten, dangerNumber, scales, isSealed, about, part }: ScalingView): Block[] {
  return [
    heading(3, question.trim()),
    ...labelled('0', zero),
    ...labelled('10', ten),
    ...labelled('Measures', dangerNumber === null ? '' : `danger ${dangerNumber}`),
    ...labelled('About', about.join(', ')),
    ...labelled('Asked in', part),
    ...(isSealed
      ? [paragraph('The answers were not revealed in the meeting, so they are not told here.')]
      : []),
    ...(!isSealed && scales.length === 0 ? [paragraph('Nobody has answered this question.')] : []),
    ...bullets(scales.map(scaleInWords)),
  ]
}
