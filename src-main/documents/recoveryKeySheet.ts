import type { Instant } from '../../src-shared/conference/values.ts'
import { bullets, heading, paragraph, section } from '../../src-shared/documents/blocks.ts'
import type { Content } from '../../src-shared/documents/content.ts'
import { shortDate } from '../../src-shared/practice/formatDate.ts'
import type { NamedFile } from '../core/core.ts'
import { pdf } from './pdf/writeContent.ts'

/**
 * The sheet with the recovery key, to be printed once and put away. It is shown from memory and never saved: it opens
 * every record on the computer.
 */
export async function recoveryKeySheet(recoveryKey: string, at: Instant): Promise<NamedFile> {
  const title = 'Recovery key for Chairside'
  const content: Content = {
    title,
    language: 'en-GB',
    furniture: {
      title,
      marking: 'Private: keep it locked away',
      name: `Printed on ${shortDate(at.slice(0, 10))}`,
      checkCode: null,
      isDraft: false,
    },
    blocks: [
      heading(1, title),
      paragraph(
        'This key opens the conferences on one computer when the passphrase is forgotten. With it, a new passphrase can be chosen. Without it and without the passphrase, nobody can open them: not you, not your IT service, not the makers of Chairside.',
      ),
      heading(2, recoveryKey),
      ...section(
        'Where to keep it',
        bullets([
          'On paper, in a locked place at the office, in a sealed envelope with your name on it.',
          'Never with the laptop, never in an e-mail, never as a photograph.',
          'If somebody else has seen it, tell your information governance team.',
        ]),
      ),
      ...section('How to use it', [
        paragraph(
          'Start Chairside, choose “I have forgotten it: use the recovery key”, and type the key. Capital or small letters and hyphens make no difference.',
        ),
      ]),
    ],
  }
  const { bytes } = await pdf(content, at)
  return { name: `${title}.pdf`, mediaType: 'application/pdf', bytes }
}
