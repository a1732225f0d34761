import type { DateView } from '../../../src-shared/audience/dates.ts'
import type { PlanView } from '../../../src-shared/audience/planView.ts'
import { namesOf } from '../../../src-shared/conference/names.ts'
import { facts, heading, kicker, paragraph } from '../../../src-shared/documents/blocks.ts'
import { type Block, type Fact, isolate } from '../../../src-shared/documents/content.ts'
import { longDate, shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { isBlank, lowerFirst, notAgreedYet, upperFirst } from '../words.ts'
import { isWholePlan } from './agreement.ts'

/** What the paper is called, on its first page, in its header and in its file's title. */
export interface PlanTitle {
  /** "Child protection plan" */
  what: string
  /** "Keeping Amber safe" */
  heading: string
  /** How the footer counts it: "plan version 2". */
  version: string
}

/** A child without a plan gets the decision under a name that nobody can take for a plan. */
export function titleOf({ decision, child, agreed, isForExcluded }: PlanView): PlanTitle {
  const changed = agreed.isChangedSinceVersion ? ', changed since' : ''
  const version = agreed.version === 0 ? 'draft' : `version ${agreed.version}${changed}`
  if (decision === null)
    return {
      what: 'Draft: nothing is decided yet',
      heading: `Notes for ${isolate(child.calledName)}`,
      version,
    }
  return decision.planNeeded && !isForExcluded
    ? {
        what: 'Child protection plan',
        heading: `Keeping ${isolate(child.calledName)} safe`,
        version: `plan ${version}`,
      }
    : {
        what: 'Decision of the conference',
        heading: `What was decided for ${isolate(child.calledName)}`,
        version: `decision ${version}`,
      }
}

/** What this paper is, for whom, and what one looks up first. */
export function opening(view: PlanView, { profile }: Practice): Block[] {
  const { what } = titleOf(view)
  return [
    kicker(what),
    heading(1, titleOf(view).heading),
    paragraph(aboutThisPaper(view, profile.texts.aboutThisPlan)),
    ...facts('Key facts', keyFacts(view, profile)),
  ]
}

function aboutThisPaper(view: PlanView, aboutThisPlan: string): string {
  const { decision, child, frame, isForExcluded, madeFor } = view
  const name = isolate(child.name)
  const held = frame.date === null ? 'the conference' : `the conference on ${shortDate(frame.date)}`
  if (isForExcluded)
    return `This paper is for ${namesOf(madeFor.map(isolate))}, who was not at ${held}. It says what was decided for ${name}, and nothing of what was said.`
  if (decision === null) return `What was written down for ${name} so far. Nothing is decided yet.`
  return decision.planNeeded
    ? `This is the plan for ${name}. ${aboutThisPlan}`
    : `This is what was decided for ${name} at ${held}, why, and what was agreed.`
}

function keyFacts(view: PlanView, profile: Practice['profile']): Fact[] {
  const { decision, agreed, dates } = view
  const { lead, firstCoreGroup, reviewDate } = agreed
  const withPlan = decision?.planNeeded === true
  const missing = isWholePlan(view) ? notAgreedYet : ''
  const fact = (name: string, value: string): Fact[] => (isBlank(value) ? [] : [{ name, value }])
  return [
    ...fact('Child', childInWords(view)),
    ...fact('Conference', conferenceInWords(view, profile.chairTitle)),
    ...fact('Decision', decisionInWords(view)),
    ...fact(profile.planHeadings.leadPractitioner, lead === null ? missing : leadInWords(lead)),
    ...fact(
      'First core group',
      firstCoreGroup.date === null ? byTheRules(dates, 'firstCoreGroup') || missing : coreGroupInWords(view),
    ),
    ...fact(
      withPlan ? 'Review conference' : 'Next conference',
      reviewDate === null ? byTheRules(dates, 'nextReview') || missing : longDate(reviewDate),
    ),
  ]
}

function conferenceInWords({ frame }: PlanView, chairTitle: string): string {
  const held = [frame.kind, ...(frame.date === null ? [] : [longDate(frame.date)])].join(', ')
  const others = [
    ...(isBlank(frame.chair) ? [] : [`${chairTitle}: ${isolate(frame.chair)}`]),
    ...(isBlank(frame.reference) ? [] : [`Reference ${frame.reference.trim()}`]),
  ]
  return others.length === 0 ? held : `${held}\n${others.join('. ')}`
}

function decisionInWords({ decision }: PlanView): string {
  if (decision === null) return ''
  const { title, categories } = decision
  const titles = namesOf(categories.map((category) => lowerFirst(category.title)))
  return categories.length === 0
    ? title
    : `${title}\n${categories.length === 1 ? 'Category' : 'Categories'}: ${titles}`
}

function leadInWords({ name, role, phone }: NonNullable<PlanView['agreed']['lead']>): string {
  return `${isolate(name)}, ${role}${isBlank(phone) ? '' : `\nTelephone ${phone.trim()}`}`
}

function childInWords({ child }: PlanView): string {
  const { number, name, calledName, isUnborn, birthDate, age } = child
  const birth =
    birthDate === null
      ? []
      : [`${isUnborn ? 'due' : 'born'} ${shortDate(birthDate)}`, ...(age === '' ? [] : [age])]
  const called = name.startsWith(calledName) ? isolate(name) : `${isolate(name)} (${isolate(calledName)})`
  return [called, ...birth, ...(number === '' ? [] : [number])].join(', ')
}

function coreGroupInWords({ agreed }: PlanView): string {
  const { date, time, place } = agreed.firstCoreGroup
  if (date === null) return ''
  return `${longDate(date)}${isBlank(time) ? '' : ` at ${time.trim()}`}${isBlank(place) ? '' : `, ${place.trim()}`}`
}

/** Every limit of one event while no day is set: where rules differ, both are there, the earlier first. */
function byTheRules(dates: DateView[], event: string): string {
  return dates
    .filter((date) => date.event === event)
    .map(({ sentence, setInstead }) =>
      setInstead === null
        ? upperFirst(sentence)
        : `${longDate(setInstead.date)} (${setInstead.reason.trim()})`,
    )
    .join('\n')
}
