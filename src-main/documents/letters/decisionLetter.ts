import type { DateView } from '../../../src-shared/audience/dates.ts'
import type { DecisionView } from '../../../src-shared/audience/decided.ts'
import type { LetterView } from '../../../src-shared/audience/letterView.ts'
import type { Who } from '../../../src-shared/audience/who.ts'
import { namesOf } from '../../../src-shared/conference/names.ts'
import { facts, paragraph, section } from '../../../src-shared/documents/blocks.ts'
import { type Block, type Content, type Fact, isolate } from '../../../src-shared/documents/content.ts'
import { longDate, shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { PracticeProfile } from '../../../src-shared/practice/profile.ts'
import { checkCodeOf } from '../checkCode.ts'
import type { Making } from '../kind.ts'
import { named } from '../plan/named.ts'
import { dayOf, isBlank, lowerFirst, notAgreedYet, sentence, upperFirst } from '../words.ts'
import { conferenceInWords, letter } from './letter.ts'
import { outline } from './outline.ts'

/**
 * The chair's letter after a conference: what was decided for one child and why, the plan or the help in outline, whom to
 * ring, what comes next, and how to disagree. Source of what it holds: Pan Sussex procedures, 8.8; North Yorkshire
 * standards. As complete where no plan is needed as where one is.
 */
export function decisionLetter(view: LetterView, { profile }: Practice, making: Making): Content {
  const { child, frame, to } = view
  const kind = 'Decision letter'
  return letter(
    {
      kind,
      title: `${kind}: ${child.name}`,
      heading: `What was decided for ${isolate(child.calledName)}`,
      foot: `${isolate(child.name)}, letter of ${shortDate(dayOf(making.at))}`,
      checkCode: checkCodeOf(view),
      to:
        to.kind === 'person'
          ? [isolate(to.recipient.name), ...to.recipient.address]
          : ['To the professionals who were invited'],
      greeting: to.kind === 'person' ? `Dear ${isolate(to.recipient.name)},` : 'Dear colleagues,',
      signedBy: frame.chair,
      body: [
        paragraph(
          `${openingWords(view, profile)} It is about ${aboutWhom(view)}, and ${conferenceInWords(frame)}.`,
        ),
        ...decision(view, profile),
        ...reasons(view, profile),
        ...outline(view, profile),
        ...next(view, profile),
        ...disagree(view, profile),
      ],
      after: sentTo(view),
    },
    frame,
    profile,
    making,
  )
}

function openingWords({ to }: LetterView, { letters }: PracticeProfile): string {
  if (to.kind === 'professionals') return letters.opening.professionals
  return to.recipient.wasThere ? letters.opening.wasThere : letters.opening.wasNotThere
}

/** "Amber Reed, born 2 May 2017" */
function aboutWhom({ child }: LetterView): string {
  const { name, number, isUnborn, birthDate } = child
  const birth = birthDate === null ? [] : [`${isUnborn ? 'due' : 'born'} ${shortDate(birthDate)}`]
  return [isolate(name), ...birth, ...(number === '' ? [] : [number])].join(', ')
}

function decision({ decision: made, to, frame }: LetterView, { letters }: PracticeProfile): Block[] {
  const meaning = made.planNeeded
    ? letters.meaning.withPlan
    : [made.plainWords.trim(), letters.meaning.withoutPlan].join(' ').trim()
  return section(letters.headings.decision, [
    paragraph([{ text: sentence(made.title), bold: true }, { text: howReached(made, frame.chair) }]),
    ...made.categories.map(({ title, plainWords }) =>
      paragraph([{ text: `Category: ${lowerFirst(title)}. `, bold: true }, { text: sentence(plainWords) }]),
    ),
    ...(to.kind === 'person' ? [paragraph(meaning)] : []),
  ])
}

function howReached({ reachedBy, decidedBy }: DecisionView, chair: string): string {
  if (reachedBy === null) return ''
  if (reachedBy === 'consensus') return ' The conference agreed on this.'
  const who =
    isBlank(decidedBy) || decidedBy === chair
      ? 'I decided, as its chair'
      : `its chair, ${isolate(decidedBy)}, decided`
  return ` The conference did not agree, so ${who}.`
}

function reasons({ decision: made, areReasonsHeldBack }: LetterView, { letters }: PracticeProfile): Block[] {
  const text = areReasonsHeldBack ? letters.reasonsFromTheChair : made.rationale.trim()
  return text === '' ? [] : section(letters.headings.reasons, [paragraph(text)])
}

function next(view: LetterView, profile: PracticeProfile): Block[] {
  const { decision: made, to } = view
  const { letters, texts, planHeadings } = profile
  const words = to.kind === 'person' ? letters.nextWithoutPlan : texts.nextWithoutPlan
  const contact = lead(view, profile)
  const { next: title, contactAndNext } = letters.headings
  return section(contact.length === 0 ? title : contactAndNext, [
    ...facts(planHeadings.keyDates, [...contact, ...dates(view)]),
    ...(made.planNeeded ? [] : [paragraph(words)]),
  ])
}

function lead(
  { agreed, decision: made }: LetterView,
  { letters, leadPractitionerTitle }: PracticeProfile,
): Fact[] {
  if (agreed.lead === null)
    return made.planNeeded ? [{ name: leadPractitionerTitle, value: notAgreedYet }] : []
  const { phone, email } = agreed.lead
  const reach = [
    ...(isBlank(phone) ? [] : [`Telephone ${phone.trim()}`]),
    ...(isBlank(email) ? [] : [`E-mail ${email.trim()}`]),
  ]
  return [
    {
      name: made.planNeeded ? leadPractitionerTitle : letters.headings.contact,
      value: [named(agreed.lead), ...reach].join('\n'),
    },
  ]
}

/** The days that are set, then, for what has none, every day that a rule gives. */
function dates({ agreed, dates: byRule }: LetterView): Fact[] {
  const { firstCoreGroup, reviewDate } = agreed
  const where = [firstCoreGroup.time, firstCoreGroup.place]
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const set = [
    ...(firstCoreGroup.date === null
      ? []
      : [
          {
            event: 'firstCoreGroup',
            name: 'First core group',
            value: [longDate(firstCoreGroup.date), ...where].join(', '),
          },
        ]),
    ...(reviewDate === null
      ? []
      : [{ event: 'nextReview', name: 'Review conference', value: longDate(reviewDate) }]),
  ]
  const others = byRule.filter(({ event }) => !set.some((day) => day.event === event))
  return [
    ...set.map(({ name, value }) => ({ name, value })),
    ...[...Map.groupBy(others, ({ event }) => event).values()].map((same) => ({
      name: same[0]?.title ?? '',
      value: same.map(dateInWords).join('\n'),
    })),
  ]
}

function dateInWords({ sentence: rule, setInstead }: DateView): string {
  return setInstead === null ? upperFirst(sentence(rule)) : sentence(longDate(setInstead.date))
}

function disagree({ to }: LetterView, { letters, texts }: PracticeProfile): Block[] {
  const isFamily = to.kind === 'person'
  return section(letters.headings.disagree, [
    paragraph(isFamily ? texts.howToComplain : texts.formalDissent),
    paragraph(texts.corrections),
    paragraph(isFamily ? `${letters.chairsOffice} ${letters.otherForms}` : letters.chairsOffice),
  ])
}

function sentTo({ to }: LetterView): Block[] {
  if (to.kind === 'person' || to.people.length === 0) return []
  return [paragraph([{ text: 'Sent to: ', bold: true }, { text: `${namesOf(to.people.map(inShort))}.` }])]
}

/** "Daniel Okafor (Social worker)": in a list of many a comma would not tell the people apart. */
function inShort({ name, role }: Who): string {
  const [what = ''] = role.split(',')
  return what === '' ? isolate(name) : `${isolate(name)} (${what})`
}
