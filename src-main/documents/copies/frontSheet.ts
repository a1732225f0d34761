import type { Conference } from '../../../src-shared/conference/conference.ts'
import { bullets, heading, kicker, paragraph } from '../../../src-shared/documents/blocks.ts'
import { type Content, isolate } from '../../../src-shared/documents/content.ts'
import { longDate } from '../../../src-shared/practice/formatDate.ts'

/**
 * The sheet in front of one recipient's papers: for whom, and which. It names nobody else and says nothing of what anybody
 * else gets, as it may lie on a printer.
 */
export function frontSheet(
  { date, isPractice }: Conference,
  { name, titles }: { name: string; titles: readonly string[] },
): Content {
  const kind = 'Papers to hand out'
  const papers = titles.length === 1 ? '1 paper' : `${titles.length} papers`
  return {
    title: kind,
    language: 'en-GB',
    furniture: {
      title: isPractice ? `PRACTICE: a fictional conference\n${kind}` : kind,
      marking: 'Private: contains personal information',
      name: `For ${isolate(name)}`,
      checkCode: null,
      isDraft: false,
    },
    blocks: [
      kicker(
        date === null ? 'Child protection conference' : `Child protection conference, ${longDate(date)}`,
      ),
      heading(1, `For ${isolate(name)}`),
      heading(2, papers),
      ...bullets(titles),
      paragraph(
        'Is a paper missing, or is one in here that is not yours? Please give it back to the chair of the conference at once.',
      ),
    ],
  }
}
