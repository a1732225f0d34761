import type { AgreedView, SignatoryView } from '../../../src-shared/audience/agreed.ts'
import { bullets, labelled, section, table } from '../../../src-shared/documents/blocks.ts'
import type { Block } from '../../../src-shared/documents/content.ts'
import { longDate, shortDate } from '../../../src-shared/practice/formatDate.ts'
import { contingencyInWords } from '../contingency.ts'
import { byWhenInWords, dayOf, isBlank, notAgreedYet, orNotAgreed, sentence } from '../words.ts'

/** What was agreed for one child, as it stood at the conference. */
export function outlinePlan(agreed: AgreedView): Block[] {
  const { firstCoreGroup, lead, visits } = agreed
  const coreGroup = [
    ...(firstCoreGroup.date === null ? [] : [longDate(firstCoreGroup.date)]),
    firstCoreGroup.time,
    firstCoreGroup.place,
  ].filter((part) => !isBlank(part))
  return section(
    'What was agreed',
    [
      ...section('What has to change', bullets(agreed.outcomes.filter((text) => !isBlank(text))), 4),
      ...section('Actions', actions(agreed), 4),
      ...section('If it does not work', contingencies(agreed), 4),
      ...section(
        'People and dates',
        [
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
              .map(
                ({ name, how, isOfOwnPaper }) =>
                  `${name}${isOfOwnPaper ? ' (a shorter paper, because excluded)' : ''}${isBlank(how) ? '' : ` (${how.trim()})`}`,
              )
              .join(', '),
          ),
        ],
        4,
      ),
      ...section('Signatures', bullets(agreed.signatories.map(signatureInWords)), 4),
    ],
    3,
  )
}

function actions(agreed: AgreedView): Block[] {
  return table(
    'Actions',
    [
      { heading: 'No.', share: 0.07 },
      { heading: 'What will happen', share: 0.32 },
      { heading: 'Who', share: 0.19 },
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
    { level: 5, noun: 'Action' },
  )
}

function contingencies(agreed: AgreedView): Block[] {
  return bullets(agreed.contingencies.map((contingency) => contingencyInWords(contingency, (name) => name)))
}

const agreementWords = {
  agrees: 'agrees',
  agreesInPart: 'agrees with some of it',
  doesNotAgree: 'does not agree',
} as const

function signatureInWords(signatory: SignatoryView): string {
  const { who, method, agreement, comment, signedAt } = signatory
  const signed =
    method === 'declined'
      ? 'chose not to sign'
      : signedAt === null
        ? 'asked to sign'
        : `signed ${whatIsSigned(signatory)}${howSigned(signatory)}, ${shortDate(dayOf(signedAt))}`
  const rest = agreement === null ? '' : `, ${agreementWords[agreement]}`
  return `${who.name}: ${signed}${rest}.${isBlank(comment) ? '' : ` ${sentence(comment)}`}`
}

function whatIsSigned({ signedVersion, isUnderThisPaper }: SignatoryView): string {
  if (isUnderThisPaper || signedVersion === null) return ''
  return signedVersion === 0 ? 'an earlier draft ' : `version ${signedVersion}, before it was changed, `
}

function howSigned({ method, typedName }: SignatoryView): string {
  if (method === 'paper') return 'on paper'
  return typedName === null ? 'on the screen' : 'on the screen by typing their name'
}
