import type { DangerView, ScalingView } from '../../../src-shared/audience/analysis.ts'
import type { CaseFileView } from '../../../src-shared/audience/caseFileView.ts'
import type { EntryView } from '../../../src-shared/audience/said.ts'
import {
  bullets,
  heading,
  labelled,
  paragraph,
  section,
  table,
} from '../../../src-shared/documents/blocks.ts'
import type { Block, Part } from '../../../src-shared/documents/content.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import { isBlank, quoted, sentence } from '../words.ts'
import { nameAndRole } from './nameAndRole.ts'

/** What was said under each heading of the agenda, the danger statements and the scaling. */
export function said(view: CaseFileView): Block[] {
  const steps = [...new Set(view.headings.map(({ step }) => step))]
  return [
    ...steps.flatMap((step) => [
      heading(2, step),
      ...view.headings
        .filter((group) => group.step === step)
        .flatMap(({ title, entries }) => section(title, bullets(entries.map(entryInWords)), 3)),
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
function entryInWords(entry: EntryView): Part[] {
  const { text, source, exactWords, isOpinion, happenedOn, harm, about, part, keptFrom } = entry
  const marks = [
    ...(isBlank(source) ? [] : [source]),
    ...(isOpinion ? ['opinion'] : []),
    ...(about.length === 0 ? [] : [`about ${about.join(', ')}`]),
    ...(part === '' ? [] : [`said in: ${part}`]),
  ]
  const matrix =
    harm === null
      ? []
      : [
          { name: 'What happened', value: harm.what },
          { name: 'How bad', value: harm.howBad },
          { name: 'How often', value: harm.howOften },
          { name: 'Since when', value: harm.sinceWhen },
          { name: 'Effect on the child', value: harm.effectOnChild },
        ].flatMap(({ name, value }) => (isBlank(value) ? [] : [`${name}: ${sentence(value)}`]))
  return [
    ...(keptFrom === '' ? [] : [{ text: `RESTRICTED: kept from ${keptFrom}. `, bold: true }]),
    ...(happenedOn === null ? [] : [{ text: `${shortDate(happenedOn)}. `, bold: true }]),
    { text: exactWords ? quoted(text) : sentence(text) },
    ...(matrix.length === 0 ? [] : [{ text: ` ${matrix.join(' ')}` }]),
    ...(marks.length === 0 ? [] : [{ text: ` (${marks.join('; ')})` }]),
  ]
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
    ...table(
      'Answers',
      [
        { heading: 'Who', share: 0.3 },
        { heading: 'Number', share: 0.2 },
        { heading: 'Reason', share: 0.5 },
      ],
      scales.map(({ who, score, reason, outsideMeeting }) => [
        nameAndRole(who.name, who.role),
        score === null ? 'Gave no number' : String(score),
        `${isBlank(reason) ? 'Gave no reason.' : sentence(reason)}${outsideMeeting ? ' Given outside the meeting.' : ''}`,
      ]),
      { level: 4, noun: '' },
    ),
  ]
}
