import type { AgreedView, SignatoryView } from '../../../src-shared/audience/agreed.ts'
import { longDate, shortDate } from '../../../src-shared/practice/formatDate.ts'
import { byWhenInWords, dayOf, isBlank, notAgreedYet, orNotAgreed, sentence } from '../words.ts'
import { type Block, bullets, labelled, section, table } from './word.ts'

/** What was agreed for one child, as it stood at the conference. */
export function outlinePlan(agreed: AgreedView): Block[] {
  const { firstCoreGroup, lead, visits } = agreed
  const coreGroup = [
    ...(firstCoreGroup.date === null ? [] : [longDate(firstCoreGroup.date)]),
    firstCoreGroup.time,
    firstCoreGroup.place,
  ].filter((part) => !isBlank(part))
  return section(2, 'What was agreed', [
    ...section(3, 'What has to change', bullets(agreed.outcomes.filter((text) => !isBlank(text)))),
    ...section(3, 'Actions', actions(agreed)),
    ...section(3, 'If it does not work', contingencies(agreed)),
    ...section(3, 'People and dates', [
      ...labelled(
        'Lead practitioner',
        lead === null
          ? ''
          : [lead.name, lead.role, lead.phone, lead.email].filter((part) => !isBlank(part)).join(', '),
      ),
      ...labelled('Core group', agreed.coreGroup.map(({ name }) => name).join(', ')),
      ...labelled('First core group', coreGroup.join(', ')),
      ...labelled('Review conference', agreed.reviewDate === null ? '' : longDate(agreed.reviewDate)),
      ...labelled(
        'Visits',
        [visits.frequency, visits.arrangements]
          .filter((part) => !isBlank(part))
          .map(sentence)
          .join(' '),
      ),
      ...labelled(
        'Copies of the plan',
        agreed.copies
          .filter(({ name }) => !isBlank(name))
          .map(({ name, how }) => `${name}${isBlank(how) ? '' : ` (${how.trim()})`}`)
          .join(', '),
      ),
    ]),
    ...section(3, 'Signatures', bullets(agreed.signatories.map(signatureInWords))),
  ])
}

function actions(agreed: AgreedView): Block[] {
  return table(
    [
      { heading: 'No.', share: 0.06 },
      { heading: 'What will happen', share: 0.34 },
      { heading: 'Who', share: 0.18 },
      { heading: 'By when', share: 0.18 },
      { heading: 'How we will know', share: 0.24 },
    ],
    agreed.actions.map(({ number, what, owner, helpers, byWhen, measure, dangerNumbers }) => [
      String(number),
      `${orNotAgreed(what)}${dangerNumbers.length === 0 ? '' : `\nAnswers danger ${dangerNumbers.join(' and ')}`}`,
      `${isBlank(owner) ? notAgreedYet : owner}${helpers.length === 0 ? '' : `, with ${helpers.join(', ')}`}`,
      byWhenInWords(byWhen),
      orNotAgreed(measure),
    ]),
  )
}

function contingencies(agreed: AgreedView): Block[] {
  return bullets(
    agreed.contingencies.map(({ trigger, owner, what, within }) => [
      { text: isBlank(trigger) ? '' : `${sentence(trigger)} `, bold: true },
      {
        text: [
          sentence(what),
          ...(isBlank(owner) ? [] : [`Who: ${sentence(owner)}`]),
          ...(isBlank(within) ? [] : [`Within: ${sentence(within)}`]),
        ].join(' '),
      },
    ]),
  )
}

const agreementWords = {
  agrees: 'agrees',
  agreesInPart: 'agrees with some of it',
  doesNotAgree: 'does not agree',
} as const

function signatureInWords({ who, method, agreement, comment, signedAt }: SignatoryView): string {
  const signed =
    method === 'declined'
      ? 'chose not to sign'
      : signedAt === null
        ? 'asked to sign'
        : `signed on ${method === 'paper' ? 'paper' : 'the screen'}, ${shortDate(dayOf(signedAt))}`
  const rest = agreement === null ? '' : `, ${agreementWords[agreement]}`
  return `${who.name}: ${signed}${rest}.${isBlank(comment) ? '' : ` ${sentence(comment)}`}`
}
