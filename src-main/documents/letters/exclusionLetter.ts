import type { ExclusionLetterView } from '../../../src-shared/audience/exclusionLetterView.ts'
import { namesOf } from '../../../src-shared/conference/names.ts'
import { bullets, labelled, paragraph, quote, section } from '../../../src-shared/documents/blocks.ts'
import { type Block, type Content, isolate } from '../../../src-shared/documents/content.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { LetterTexts } from '../../../src-shared/practice/letterTexts.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { checkCodeOf } from '../checkCode.ts'
import type { Making } from '../kind.ts'
import { dayOf, isBlank, sentence } from '../words.ts'
import { conferenceInWords, letter } from './letter.ts'

/**
 * The chair's letter to somebody who was excluded from a conference or from parts of it: that the chair decided it, why in
 * words that put nobody in danger, for how long, how they are heard, the offer to meet, and how to complain. It reads
 * right before the conference and after it.
 */
export function exclusionLetter(view: ExclusionLetterView, { profile }: Practice, making: Making): Content {
  const { frame, to, explainedOn } = view
  const { letters, texts } = profile
  const kind = 'Letter from the chair'
  return letter(
    {
      kind,
      title: `${kind} about an exclusion`,
      heading: 'About your place at the conference',
      foot: `Letter of ${shortDate(dayOf(making.at))}`,
      checkCode: checkCodeOf(view),
      to: [isolate(to.name), ...to.address],
      greeting: `Dear ${isolate(to.name)},`,
      signedBy: isBlank(view.decidedBy) ? frame.chair : view.decidedBy,
      body: [
        paragraph(texts.exclusionLetter),
        ...(explainedOn === null
          ? []
          : [paragraph(`It was explained to you on ${shortDate(explainedOn)}. Here it is in writing.`)]),
        ...section(letters.headings.exclusionWhat, decided(view, letters)),
        ...section(letters.headings.exclusionWhy, [
          ...(view.grounds.length === 1
            ? view.grounds.map((ground) => paragraph(ground))
            : bullets(view.grounds)),
          paragraph(letters.exclusionIsNoFinding),
        ]),
        ...section(letters.headings.exclusionViews, heard(view, letters)),
        ...section(letters.headings.exclusionTalk, [
          paragraph(letters.offerToMeet),
          paragraph(letters.complainAboutExclusion),
          paragraph(`${letters.chairsOffice} ${letters.otherForms}`),
        ]),
      ],
      after: [],
    },
    frame,
    profile,
    making,
  )
}

function decided(view: ExclusionLetterView, letters: LetterTexts): Block[] {
  const { frame, children, isWhole, parts, duringMeeting, minimumDuration } = view
  const about = children.length === 0 ? '' : ` about ${namesOf(children.map(isolate))}`
  const meeting = `${conferenceInWords(frame)}${about}`
  const what = isWhole
    ? `I decided that you would not be at ${meeting}.`
    : `I decided that you would be at ${meeting}, but not in ${partsInWords(parts)}.`
  return [
    paragraph(
      [what, duringMeeting ? 'I decided this during the meeting.' : '', letters.onlyTheChair]
        .filter((part) => part !== '')
        .join(' '),
    ),
    ...labelled('How long this is for', sentence(minimumDuration)),
  ]
}

/** "one of its two parts"; what a part was called may say who was in it and why. */
function partsInWords({ count, of }: ExclusionLetterView['parts']): string {
  const words = (number: number) => numbers[number] ?? String(number)
  return `${words(count)} of its ${words(of)} parts`
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six']

function heard(view: ExclusionLetterView, letters: LetterTexts): Block[] {
  const { viewsBroughtBy, views, isOver, outcome } = view
  const name = isolate(viewsBroughtBy)
  const brought = isOver
    ? `${name} told the conference what you want to say.`
    : `${name} tells the conference what you want to say.`
  return [
    ...(isBlank(viewsBroughtBy) ? [] : [paragraph(brought)]),
    ...(isBlank(views)
      ? [paragraph(isOver ? letters.viewsAfterwards : letters.viewsStillToCome)]
      : [
          quote('What was written down of what you say', [views.trim()], 3),
          paragraph(letters.viewsAsWritten),
        ]),
    ...(outcome === 'none' ? [] : [paragraph(letters.outcome[outcome])]),
  ]
}
