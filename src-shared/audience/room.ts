import type { Conference } from '../conference/conference.ts'
import type { DangerStatement, Entry, ScalingQuestion } from '../conference/discussion.ts'
import type { Action } from '../conference/plan.ts'
import { isEntryRestricted, outcomeOf } from '../conference/questions.ts'
import { lastTime, scalingSeats, spreadInWords } from '../conference/scaling.ts'
import { rows } from '../conference/table.ts'
import type { Id } from '../conference/values.ts'
import { shortDate } from '../practice/formatDate.ts'
import type { Practice } from '../practice/practice.ts'
import type { AgendaStep, EntryHeading } from '../practice/profile.ts'
import { blankRoom } from './blankRoom.ts'
import { type RoomNames, roomNames } from './roomNames.ts'

/** What the display in the room shows: nothing, or one step of the meeting in large type. Ids are not in it. */
export type RoomView = { kind: 'blank' } | RoomStep

export interface RoomStep {
  kind: 'step'
  /** A fictional conference to practise with. */
  isPractice: boolean
  title: string
  question: string
  /** "Part 3 of 7"; empty beside the numbered steps. */
  where: string
  /** The steps of the meeting, and where it is among them. */
  agenda: { title: string; state: 'past' | 'now' | 'ahead' }[]
  /** What was said and put on the display by the chair. */
  quotes: RoomQuote[]
  dangers: { worry: string; goal: string; seenFor: string }[]
  scaling: RoomScaling[]
  /** The test for a plan, while views are asked. */
  test: { title: string; text: string } | null
  decisions: { child: string; words: string }[]
  plan: { child: string; actions: { what: string; who: string; byWhen: string }[] } | null
}

export interface RoomQuote {
  text: string
  /** Who said it, by first name; empty where nobody is recorded. */
  by: string
  isExactWords: boolean
  tone: EntryHeading['tone']
}

export interface RoomScaling {
  question: string
  zero: string
  ten: string
  /** Null while the scales are sealed. */
  marks: { name: string; score: number }[] | null
  /** How far apart they are, in words; empty while they are sealed. */
  spread: string
  /** What was answered at the last conference, by those who are known here; null while the scales are sealed. */
  lastTime: { date: string; marks: { name: string; score: number }[] } | null
}

export interface RoomChoice {
  isBlank: boolean
  /** The child whose plan is being made; null while the chair has not come to it. */
  childId: Id | null
}

/**
 * What everybody in the room may see of the conference, and nothing else: put together field by field, for the step
 * where the meeting is and the part that is going on. Views, reasons, sealed scales, dissent, restricted information,
 * addresses, surnames and references are in none of it. Pure: the same conference gives the same view.
 */
export function roomView(conference: Conference, practice: Practice, choice: RoomChoice): RoomView {
  const { agenda } = practice.profile
  const step = agenda.find(({ id }) => id === conference.meeting.stepId)
  if (choice.isBlank || step === undefined) return blankRoom
  const names = roomNames(conference, practice)
  const only = <T>(screen: AgendaStep['screen'], show: () => T, otherwise: T): T =>
    step.screen === screen ? show() : otherwise
  return {
    kind: 'step',
    isPractice: conference.isPractice,
    title: step.title,
    question: step.question,
    where: whereIn(agenda, step),
    agenda: agendaAt(agenda, step),
    quotes: only('map', () => quotes(conference, step, names), []),
    dangers: only('dangers', () => dangers(conference), []),
    scaling: only('scaling', () => scaling(conference, practice, names), []),
    test: only(
      'views',
      () => ({ title: practice.profile.threshold.title, text: practice.profile.threshold.text }),
      null,
    ),
    decisions: only('decision', () => decisions(conference, practice, names), []),
    plan: only('plan', () => plan(conference, choice.childId, names), null),
  }
}

function whereIn(agenda: AgendaStep[], step: AgendaStep): string {
  const numbered = agenda.filter(({ phase }) => phase === 'agenda')
  const index = numbered.indexOf(step)
  return index < 0 ? '' : `Part ${index + 1} of ${numbered.length}`
}

function agendaAt(agenda: AgendaStep[], step: AgendaStep): RoomStep['agenda'] {
  const here = agenda.indexOf(step)
  return agenda.flatMap(({ phase, shortTitle }, index) => {
    if (phase !== 'agenda' && phase !== 'decision') return []
    return [{ title: shortTitle, state: index < here ? 'past' : index === here ? 'now' : 'ahead' } as const]
  })
}

/** In a split meeting too, only what was said in the part that is going on. */
function isOfThisPart({ meeting }: Conference, { partId }: { partId: Id }): boolean {
  return partId === meeting.partId
}

function quotes(conference: Conference, step: AgendaStep, names: RoomNames): RoomQuote[] {
  return rows(conference.entries).flatMap((entry) => {
    const heading = step.headings.find(({ id }) => id === entry.headingId)
    if (heading === undefined || !mayBeShown(conference, entry)) return []
    const isChild = entry.source?.kind === 'child'
    return [
      {
        text: entry.text,
        by: saidBy(entry, names),
        isExactWords: entry.exactWords,
        tone: isChild ? 'voice' : heading.tone,
      },
    ]
  })
}

/** Released by the chair, restricted from nobody at all, not out of a restricted report, and of this part. */
function mayBeShown(conference: Conference, entry: Entry): boolean {
  return entry.released && !isEntryRestricted(conference, entry) && isOfThisPart(conference, entry)
}

function saidBy({ source, exactWords }: Entry, names: RoomNames): string {
  if (source === null) return ''
  if (source.kind === 'report') return 'From a report'
  if (source.kind === 'person') return names.of(source.personId)
  const name = names.of(source.childId)
  return exactWords ? `${name}’s own words` : name
}

function dangers(conference: Conference): RoomStep['dangers'] {
  return rows(conference.dangers)
    .filter((danger) => isOfThisPart(conference, danger) && isWorded(danger))
    .map(({ statement, goal }) => ({ worry: statement, goal: goal.statement, seenFor: goal.seenFor }))
}

const isWorded = ({ statement, goal }: DangerStatement) =>
  statement.trim() !== '' || goal.statement.trim() !== ''

function scaling(conference: Conference, practice: Practice, names: RoomNames): RoomScaling[] {
  return rows(conference.scalingQuestions)
    .filter((question) => isOfThisPart(conference, question))
    .map((question) => ({
      question: question.question,
      zero: question.zero,
      ten: question.ten,
      ...(question.revealedAt === null
        ? { marks: null, spread: '', lastTime: null }
        : revealed(conference, practice, question, names)),
    }))
}

function revealed(
  conference: Conference,
  practice: Practice,
  question: ScalingQuestion,
  names: RoomNames,
): Pick<RoomScaling, 'marks' | 'spread' | 'lastTime'> {
  const seats = scalingSeats(conference, practice, question).map((seat) => ({
    ...seat,
    name: names.of(seat.participantId),
  }))
  const marks = seats.flatMap(({ participantId, name }) => {
    const score = question.scales[participantId]?.score ?? null
    return score === null ? [] : [{ name, score }]
  })
  return {
    marks,
    spread: spreadInWords(question, seats),
    lastTime: earlierMarks(conference, practice, question, names),
  }
}

function earlierMarks(
  conference: Conference,
  practice: Practice,
  question: ScalingQuestion,
  names: RoomNames,
): RoomScaling['lastTime'] {
  const earlier = lastTime(conference, practice, question)
  const marks = (earlier?.numbers ?? []).flatMap(({ seat, score }) =>
    seat === null ? [] : [{ name: names.of(seat.participantId), score }],
  )
  return earlier === null || marks.length === 0 ? null : { date: shortDate(earlier.date), marks }
}

/** None before every child has one: nobody learns from a wall which of the children is still being thought about. */
function decisions(conference: Conference, practice: Practice, names: RoomNames): RoomStep['decisions'] {
  const children = rows(conference.children)
  if (children.some(({ decision }) => decision === null)) return []
  return children.map((child) => ({
    child: names.of(child.id),
    words: outcomeOf(practice, child)?.plainWords ?? '',
  }))
}

/** The plan that the chair is at; with one child it can only be theirs. Until then no child's plan is shown. */
function plan(conference: Conference, childId: Id | null, names: RoomNames): RoomStep['plan'] {
  const [first, ...others] = rows(conference.children)
  const child = childId === null && others.length === 0 ? first : conference.children.byId[childId ?? '']
  if (child === undefined) return null
  return {
    child: names.of(child.id),
    actions: rows(child.plan.actions)
      .filter(({ what }) => what.trim() !== '')
      .map((action) => ({ what: action.what, who: whoDoes(action, names), byWhen: byWhenInRoom(action) })),
  }
}

function whoDoes({ owner }: Action, names: RoomNames): string {
  if (owner === null) return ''
  return owner.kind === 'words' ? owner.words.trim() : names.of(owner.personId)
}

function byWhenInRoom({ byWhen }: Action): string {
  if (byWhen === null) return ''
  if (byWhen.kind === 'date') return shortDate(byWhen.date)
  if (byWhen.kind === 'words') return byWhen.words.trim()
  const until = byWhen.until === null ? [] : [`until ${shortDate(byWhen.until)}`]
  return [byWhen.frequency.trim(), ...until].filter((part) => part !== '').join(', ')
}
