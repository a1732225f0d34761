import type { FrameView } from '../../../src-shared/audience/frame.ts'
import { heading, paragraph } from '../../../src-shared/documents/blocks.ts'
import { type Block, type Content, isolate } from '../../../src-shared/documents/content.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { PracticeProfile } from '../../../src-shared/practice/profile.ts'
import type { Making } from '../kind.ts'
import { dayOf, isBlank, logHeadInWords } from '../words.ts'

export interface Letter {
  /** "Decision letter" */
  kind: string
  /** The file's title. Holds no name but the child's. */
  title: string
  heading: string
  /** Bottom left of every page. */
  foot: string
  checkCode: string
  /** Whom it is for, as on an envelope: the name first. */
  to: readonly string[]
  /** "Dear Kerry Reed," */
  greeting: string
  signedBy: string
  body: readonly Block[]
  /** After the signature: who else has it. */
  after: readonly Block[]
}

/** A letter from the chair: to whom and when, what it says, and who writes it. */
export function letter(
  letter: Letter,
  frame: FrameView,
  { letters, chairTitle }: PracticeProfile,
  making: Making,
): Content {
  const [name = '', ...address] = letter.to
  const written = [
    shortDate(dayOf(making.at)),
    ...(isBlank(frame.reference) ? [] : [`our reference ${frame.reference.trim()}`]),
  ]
  return {
    title: letter.title,
    language: 'en-GB',
    furniture: {
      title: frame.isPractice ? `PRACTICE: a fictional conference\n${letter.kind}` : letter.kind,
      marking: 'Private: contains personal information',
      name: letter.foot,
      checkCode: letter.checkCode,
      isDraft: false,
    },
    blocks: [
      heading(1, letter.heading),
      paragraph([
        { text: name, bold: true },
        { text: address.length === 0 ? '' : `\n${address.join(', ')}` },
      ]),
      paragraph(written.join(', ')),
      paragraph(letter.greeting),
      ...letter.body,
      paragraph(`${letters.closing},`),
      signature(letter, chairTitle, making),
      ...letter.after,
    ],
  }
}

/** Who writes it, with the check code: its QR code has the place at the end where a letter is empty. */
function signature({ signedBy, checkCode }: Letter, chairTitle: string, { logHead }: Making): Block {
  const same = `\nPapers with the check code ${checkCode} say the same.`
  return {
    kind: 'checkCode',
    code: checkCode,
    text: [
      { text: isBlank(signedBy) ? '' : `${isolate(signedBy)}\n`, bold: true },
      { text: chairTitle },
      { text: logHead === null ? same : `${same} ${logHeadInWords(logHead)}`, tone: 'quiet' },
    ],
  }
}

/** "the initial child protection conference on 24 March 2026" */
export function conferenceInWords({ kind, date }: FrameView): string {
  const title = `${kind.charAt(0).toLowerCase()}${kind.slice(1)}`
  return date === null ? `the ${title}` : `the ${title} on ${shortDate(date)}`
}
