import type { SignatoryView } from '../../../src-shared/audience/agreed.ts'
import type { PlanView } from '../../../src-shared/audience/planView.ts'
import type { Instant } from '../../../src-shared/conference/values.ts'
import { paragraph, writingLines } from '../../../src-shared/documents/blocks.ts'
import { type Block, isolate, type SignatureBlock } from '../../../src-shared/documents/content.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { PracticeProfile } from '../../../src-shared/practice/profile.ts'
import { dayOf, isBlank } from '../words.ts'

/** What signing means, a place for everybody who is asked to sign, and room to write what one does not agree with. */
export function signing({ agreed }: PlanView, { planHeadings, texts }: PracticeProfile): Block[] {
  if (agreed.signatories.length === 0) return []
  const content = [
    paragraph(texts.whatSigningMeans),
    ...agreed.signatories.map(boxFor),
    ...(agreed.signatories.every(({ isUnderThisPaper }) => isUnderThisPaper)
      ? []
      : [writingLines('What I do not agree with, or want to add, and my name', 3)]),
  ]
  // One page to hand round the table, where one is enough.
  const keepTogether = agreed.signatories.length <= mostOnOnePage
  return [{ kind: 'section', level: 2, title: planHeadings.signatures, content, keepTogether }]
}

const mostOnOnePage = 7

const agreements = [
  { id: 'agrees', text: 'I agree' },
  { id: 'agreesInPart', text: 'I agree with some of it' },
  { id: 'doesNotAgree', text: 'I do not agree' },
] as const

function boxFor(signatory: SignatoryView): SignatureBlock {
  const { who, agreement, signedAt, isUnderThisPaper } = signatory
  const isUnderAnother = signedAt !== null && !isUnderThisPaper
  return {
    kind: 'signature',
    level: 3,
    name: isolate(who.name),
    role: who.role === '' ? 'Child' : who.role,
    choices: agreements.map(({ id, text }) => ({ text, isChosen: !isUnderAnother && id === agreement })),
    signature: isUnderAnother ? null : signatureOf(signatory),
    date: signedAt === null || isUnderAnother ? null : shortDate(dayOf(signedAt)),
    note: isUnderAnother ? signedAnother(signatory, signedAt) : noteOf(signatory),
  }
}

function signatureOf({ who, drawing, typedName }: SignatoryView): SignatureBlock['signature'] {
  if (typedName !== null && !isBlank(typedName)) return { typed: isolate(typedName) }
  if (drawing === null || drawing.strokes.length === 0) return null
  return { drawing, alt: `Signature of ${who.name}, made on screen` }
}

/** A signature is under the words that were signed, and under no others. */
function signedAnother({ signedVersion }: SignatoryView, signedAt: Instant): string {
  const what = signedVersion === null || signedVersion === 0 ? 'a draft' : `version ${signedVersion}`
  return `Signed ${what} on ${shortDate(dayOf(signedAt))}, before it was changed.`
}

function noteOf({ method, signedAt, drawing, typedName, comment }: SignatoryView): string | null {
  const how =
    method === 'declined'
      ? 'Chose not to sign.'
      : method === 'paper' && signedAt !== null && drawing === null
        ? 'Signed on paper.'
        : typedName !== null
          ? 'Signed on screen by typing the name.'
          : ''
  const words = [how, comment.trim()].filter((part) => !isBlank(part)).join(' ')
  return words === '' ? null : words
}
