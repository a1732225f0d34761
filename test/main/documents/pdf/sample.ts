import { blocks } from '../../../../src-main/documents/pdf/blocks.ts'
import type { Definition, Piece } from '../../../../src-main/documents/pdf/definition.ts'
import type { BaseSize } from '../../../../src-main/documents/pdf/look.ts'
import { isolate } from '../../../../src-shared/documents/content.ts'

/** Everybody in here is invented. */
export const names = {
  Urdu: 'ثناء اللہ چوہدری',
  Arabic: 'محمد عبد الرحمن',
  Hebrew: 'נועה בן־דוד',
  Punjabi: 'ਹਰਪ੍ਰੀਤ ਕੌਰ ਸਿੱਧੂ',
  Bengali: 'কৃষ্ণেন্দু বন্দ্যোপাধ্যায়',
  Hindi: 'श्रेया कृष्णमूर्ति',
  Tamil: 'தமிழ்ச்செல்வி',
  Chinese: '王小明',
  Amharic: 'ዓለምነሽ ተስፋዬ',
  Ukrainian: 'Олександра Галаган',
  Welsh: 'Siân Ŵyn Llŷr',
  Polish: 'Małgorzata Żółkiewska',
  Emoji: 'Aisha 🦋',
}

export const options = {
  title: 'Plan for Gosia & family',
  language: 'en-GB',
  created: '2026-11-22T10:00:00.000Z',
}

/** A document of the given content, with the usual header and footer. */
export function documentOf(
  size: BaseSize,
  content: (b: ReturnType<typeof blocks>) => Piece[],
): () => Definition {
  const b = blocks(size)
  return () =>
    b.pages(
      {
        title: 'Child protection plan',
        marking: 'Private: contains personal information',
        name: 'Gosia Nowak, version 2',
        checkCode: 'B70C-C4A0-DCC9',
        isDraft: false,
      },
      [b.heading(1, 'How we will keep Gosia safe'), ...content(b)],
    )
}

/** Numbered actions: what will happen, who does it, by when, and how everybody will know. */
export function actionTable(
  b: ReturnType<typeof blocks>,
  actions: readonly { what: string; who: string; byWhen: string; howWeWillKnow: string }[],
): Piece {
  return b.dataTable({
    title: 'Actions',
    columns: [
      { heading: 'No.', share: 0.06 },
      { heading: 'What will happen', share: 0.3 },
      { heading: 'Who', share: 0.2 },
      { heading: 'By when', share: 0.2 },
      { heading: 'How we will know', share: 0.24 },
    ],
    rows: actions.map(({ what, who, byWhen, howWeWillKnow }, index) => [
      String(index + 1),
      what,
      who,
      byWhen,
      howWeWillKnow,
    ]),
    card: { level: 3, noun: 'Action' },
  })
}

/** One of every block. */
export function everyBlock(b: ReturnType<typeof blocks>): Piece[] {
  const choices = (chosen: number) =>
    ['I agree with this plan', 'I do not agree with it'].map((text, index) => ({
      text,
      isChosen: index === chosen,
    }))
  return [
    b.lead('This is the plan for Gosia.'),
    b.keyFacts([
      { name: 'Social worker', value: names.Welsh },
      { name: 'Review meeting', value: '9 February 2027' },
    ]),
    b.quoteBox('In Gosia’s words', ['“I like it when Mum picks me up.”']),
    b.section('What we are worried about', [
      b.bullets(['She missed 19 days of school.', 'Nobody was at home.']),
    ]),
    b.section('How safe is Gosia today?', [
      b.scaleLine({
        low: 'Gosia is not safe at home',
        high: 'safe enough to end this plan',
        marks: [
          { name: 'Mum', value: 6 },
          { name: 'Gosia', value: 6 },
          { name: isolate(names.Urdu), value: 4 },
        ],
        isInWordsToo: false,
      }),
    ]),
    b.section('What each person will do', [
      actionTable(b, [
        {
          what: 'Meet Gosia from school.',
          who: 'Mum',
          byWhen: '23 November 2026',
          howWeWillKnow: 'School notes it.',
        },
        {
          what: 'See the GP.',
          who: `Dr ${isolate(names.Arabic)}`,
          byWhen: '4 December 2026',
          howWeWillKnow: 'Mum says.',
        },
      ]),
    ]),
    b.warningBox('If you are worried right now', ['Ring 01632 960 114.']),
    b.section('Signing the plan', [
      b.signatureBox({
        name: 'Anna Nowak',
        role: 'Mum',
        choices: choices(-1),
        signature: null,
        date: null,
        note: null,
        level: 3,
      }),
      b.signatureBox({
        name: isolate(names.Punjabi),
        role: 'Family support worker',
        choices: choices(0),
        signature: {
          drawing: {
            width: 300,
            height: 100,
            strokes: [
              [10, 80, 60, 20, 110, 80, 160, 20],
              [200, 50],
            ],
          },
          alt: `Signature of ${names.Punjabi}, made on screen`,
        },
        date: '22 November 2026',
        note: 'Would like a copy in Punjabi.',
        level: 3,
      }),
    ]),
  ]
}
