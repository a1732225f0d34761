import type { SignatoryView } from '../../../src-shared/audience/agreed.ts'
import type { PlanView } from '../../../src-shared/audience/planView.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { PracticeProfile } from '../../../src-shared/practice/profile.ts'
import type { Piece } from '../pdf/definition.ts'
import { isolate } from '../pdf/text.ts'
import { dayOf, isBlank } from '../words.ts'
import type { Blocks } from './blocksOf.ts'

/** What signing means, and a place for everybody who is asked to sign. */
export function signing(
  { agreed }: PlanView,
  { planHeadings, texts }: PracticeProfile,
  blocks: Blocks,
): Piece[] {
  if (agreed.signatories.length === 0) return []
  return [
    blocks.section(planHeadings.signatures, [
      blocks.paragraph(texts.whatSigningMeans),
      ...agreed.signatories.map((signatory) => signatureBox(signatory, blocks)),
    ]),
  ]
}

const agreements = [
  { id: 'agrees', text: 'I agree' },
  { id: 'agreesInPart', text: 'I agree with some of it' },
  { id: 'doesNotAgree', text: 'I do not agree' },
] as const

function signatureBox(signatory: SignatoryView, blocks: Blocks): Piece {
  const { who, agreement, drawing, signedAt } = signatory
  return blocks.signatureBox({
    name: isolate(who.name),
    role: who.role === '' ? 'Child' : who.role,
    choices: agreements.map(({ id, text }) => ({ text, isChosen: id === agreement })),
    signature:
      drawing === null || drawing.strokes.length === 0
        ? null
        : { drawing, alt: `Signature of ${who.name}, made on the screen` },
    date: signedAt === null ? null : shortDate(dayOf(signedAt)),
    note: noteOf(signatory),
    headingLevel: 3,
  })
}

function noteOf({ method, signedAt, drawing, comment }: SignatoryView): string | null {
  const how =
    method === 'declined'
      ? 'Chose not to sign.'
      : method === 'paper' && signedAt !== null && drawing === null
        ? 'Signed on paper.'
        : ''
  const words = [how, comment.trim()].filter((part) => !isBlank(part)).join(' ')
  return words === '' ? null : words
}
