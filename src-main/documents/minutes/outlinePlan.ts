import type { AgreedView, SignatoryView } from '../../../src-shared/audience/agreed.ts'
import { bullets, labelled, section } from '../../../src-shared/documents/blocks.ts'
import { type Block, isolate } from '../../../src-shared/documents/content.ts'
import { longDate, shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { PlanHeadings } from '../../../src-shared/practice/standardTexts.ts'
import { contingencyInWords } from '../contingency.ts'
import { actionTable } from '../plan/agreement.ts'
import { dayOf, isBlank, sentence } from '../words.ts'

/** What was agreed for one child, as it stood at the conference. */
export function outlinePlan(agreed: AgreedView, headings: PlanHeadings): Block[] {
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
      ...section('Actions', actionTable(agreed.actions, headings, 5, true), 4),
      ...section('If it does not work', contingencies(agreed), 4),
      ...section(
        'People and dates',
        [
          ...labelled(
            'Lead practitioner',
            lead === null
              ? ''
              : [isolate(lead.name), lead.role, lead.phone, lead.email]
                  .filter((part) => !isBlank(part))
                  .join(', '),
          ),
          ...labelled('Core group', agreed.coreGroup.map(({ name }) => isolate(name)).join(', ')),
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
      ...section('Signatures', signatures(agreed.signatories), 4),
    ],
    3,
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

/** Those who have not answered yet are named together. */
function signatures(signatories: readonly SignatoryView[]): Block[] {
  const isOpen = ({ method, signedAt, agreement, comment }: SignatoryView) =>
    method !== 'declined' && signedAt === null && agreement === null && isBlank(comment)
  const open = signatories.filter(isOpen).map(({ who }) => isolate(who.name))
  return [
    ...bullets(signatories.filter((signatory) => !isOpen(signatory)).map(signatureInWords)),
    ...labelled('Asked to sign', open.join(', ')),
  ]
}

function signatureInWords(signatory: SignatoryView): string {
  const { who, method, agreement, comment, signedAt } = signatory
  const signed =
    method === 'declined'
      ? 'chose not to sign'
      : signedAt === null
        ? 'asked to sign'
        : `signed ${whatIsSigned(signatory)}${howSigned(signatory)}, ${shortDate(dayOf(signedAt))}`
  const rest = agreement === null ? '' : `, ${agreementWords[agreement]}`
  return `${isolate(who.name)}: ${signed}${rest}.${isBlank(comment) ? '' : ` ${sentence(comment)}`}`
}

function whatIsSigned({ signedVersion, isUnderThisPaper }: SignatoryView): string {
  if (isUnderThisPaper || signedVersion === null) return ''
  return signedVersion === 0 ? 'an earlier draft ' : `version ${signedVersion}, before it was changed, `
}

function howSigned({ method, typedName }: SignatoryView): string {
  if (method === 'paper') return 'on paper'
  return typedName === null ? 'on the screen' : 'on the screen by typing their name'
}
