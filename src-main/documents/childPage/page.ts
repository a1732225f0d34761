import type { ChildsPageView } from '../../../src-shared/audience/childsPageView.ts'
import {
  bullets,
  heading,
  paragraph,
  quote,
  section,
  writingLines,
} from '../../../src-shared/documents/blocks.ts'
import { type Block, isolate, type Words } from '../../../src-shared/documents/content.ts'
import type { ChildsPage } from '../../../src-shared/practice/childsPage.ts'
import { isBlank, sentence } from '../words.ts'
import { actionForChild } from './actionForChild.ts'
import { dayOfYear } from './dayOfYear.ts'

/** The page that a child reads: short sentences to "you", what was said and what comes next, and room of their own. */
export function page(view: ChildsPageView, { headings, texts }: ChildsPage, title: string): Block[] {
  return [
    heading(1, title),
    paragraph(texts.opening),
    ...section(headings.talked, talked(view, texts)),
    ...told(view, headings.told, texts),
    ...section(headings.grownUps, grownUps(view, texts)),
    ...section(headings.talkTo, talkTo(view, texts)),
  ]
}

function talked({ whatWeTalkedAbout, teller }: ChildsPageView, texts: ChildsPage['texts']): Block[] {
  if (!isBlank(whatWeTalkedAbout)) return [paragraph(sentence(whatWeTalkedAbout))]
  return [
    paragraph(texts.talked),
    writingLines(teller === '' ? 'More about this:' : `${isolate(teller)} tells you more about this:`, 2),
  ]
}

function told(
  { ownWords }: ChildsPageView,
  title: string,
  { thanks, noWords }: ChildsPage['texts'],
): Block[] {
  return ownWords.length === 0 ? section(title, [paragraph(noWords)]) : [quote(title, [...ownWords, thanks])]
}

function grownUps(view: ChildsPageView, texts: ChildsPage['texts']): Block[] {
  const { decided, actions, otherActions, whatHappensNext } = view
  const isUnsaid = actions.length === 0 && isBlank(whatHappensNext) && otherActions > 0
  const next = [decided, sentence(whatHappensNext), isUnsaid ? texts.noActions : '']
  return [
    paragraph(next.filter((text) => text !== '').join(' ')),
    ...bullets([...actions.map(actionForChild), ...meetings(view, texts)]),
  ]
}

function meetings(
  { coreGroupOn, reviewOn }: ChildsPageView,
  { beforeNextTime }: ChildsPage['texts'],
): string[] {
  return [
    ...(coreGroupOn === null ? [] : [`The grown-ups meet on ${dayOfYear(coreGroupOn)} to see how it goes.`]),
    ...(reviewOn === null ? [] : [`All of us meet again on ${dayOfYear(reviewOn)}. ${beforeNextTime}`]),
  ]
}

function talkTo({ advocate, socialWorker }: ChildsPageView, texts: ChildsPage['texts']): Block[] {
  const people: Words[] = [
    ...(advocate === '' ? [] : [[{ text: isolate(advocate), bold: true }, { text: ` ${texts.advocate}` }]]),
    ...(socialWorker === null
      ? []
      : [
          [
            { text: isolate(socialWorker.name), bold: true },
            { text: ` ${texts.socialWorker}${phone(socialWorker.phone)}` },
          ],
        ]),
    texts.disagree,
    texts.anyTime,
  ]
  return bullets(people)
}

function phone(number: string): string {
  return isBlank(number) ? '' : ` Phone: ${number.trim()}.`
}
