import type { Child } from '../conference/child.ts'
import { childsPageKind } from '../conference/childsPage.ts'
import type { Conference } from '../conference/conference.ts'
import { childName } from '../conference/names.ts'
import type { Action, ByWhen } from '../conference/plan.ts'
import { outcomeOf } from '../conference/questions.ts'
import { rows } from '../conference/table.ts'
import type { Id, LocalDate } from '../conference/values.ts'
import { firstName, namesChild } from '../plan/namesInText.ts'
import { checkAction } from '../plan/smartRules.ts'
import type { Practice } from '../practice/practice.ts'
import { Refusal } from '../result.ts'
import { planAccess } from './access.ts'
import { finished } from './finished.ts'
import { type ChildView, childView, type FrameView, frameView } from './frame.ts'
import type { LeftOut } from './leftOut.ts'
import { outcomeReaderIds } from './reader.ts'
import { nameOnPaper } from './who.ts'

/**
 * What the child gets. The page lies about at home, so it holds nothing that the family's paper may not hold, and less:
 * no danger statement, no category, no account of what somebody did, nothing that adults said. Of the child's own words
 * only those that are read out and printed for everybody: a talk with the chair and what the child said in confidence
 * (restricted, or in a part without the family) stay where they are.
 */
export interface ChildsPageView {
  frame: FrameView
  child: ChildView
  /** A page for the child to read, or the beginning of a story for the adult who tells it. */
  kind: 'page' | 'story'
  /** As the chair wrote them for this child; empty where they did not. */
  whatWeTalkedAbout: string
  whatHappensNext: string
  ownWords: string[]
  /** The decision as it is put to a child. */
  decided: string
  /** Those of the actions that are about the child, in words for a child. */
  actions: { what: string; byWhen: ByWhen }[]
  /** How many other actions there are: a child is told that there is a list. */
  otherActions: number
  /** First names, or whole ones where only those are known; empty where there is nobody. */
  teller: string
  advocate: string
  socialWorker: { name: string; phone: string } | null
  coreGroupOn: LocalDate | null
  reviewOn: LocalDate | null
  /** For the chair; never printed. */
  leftOut: LeftOut
}

/** The view of a child's page. Refuses when the child is not of this conference, or is too young for a page. */
export function childsPageViewOf(conference: Conference, practice: Practice, childId: Id): ChildsPageView {
  const child = conference.children.byId[childId]
  const kind = child === undefined ? null : childsPageKind(conference, practice, child)
  if (child === undefined || kind === null)
    throw new Refusal('no-such-child', 'There is no child of this conference for whom this page can be made.')
  const access = planAccess(conference, practice, child)
  const all = rows(child.plan.actions)
  const actions = all.filter((action) => isForTheChild(conference, practice, child, action))
  const { personId: advocateId } = child.participation.advocate
  const lead = conference.people.byId[child.plan.leadPractitionerId ?? '']
  const content = {
    frame: frameView(conference, practice),
    child: childView(conference, child),
    kind,
    whatWeTalkedAbout: child.page.whatWeTalkedAbout,
    whatHappensNext: child.page.whatHappensNext,
    ownWords: ownWordsOf(conference, child, access.allows),
    decided: outcomeOf(practice, child)?.toTheChild ?? '',
    actions: actions.flatMap(({ what, byWhen }) => (byWhen === null ? [] : [{ what, byWhen }])),
    otherActions: all.length - actions.length,
    teller: sayName(conference, child.tellingTheChild.byId),
    advocate: sayName(conference, advocateId),
    socialWorker:
      lead === undefined ? null : { name: sayName(conference, lead.id), phone: lead.contact.phone },
    coreGroupOn: child.plan.firstCoreGroup.date,
    reviewOn: child.plan.reviewDate,
  }
  return finished(conference, content, [child.id], access.counts, [
    ...outcomeReaderIds(conference, practice, child).map(
      (id) =>
        `Not for ${nameOnPaper(conference, practice, id)}, who was excluded from the whole conference: think about where ${childName(child)} keeps this page.`,
    ),
    ...sentencesForTheChair(child, content.otherActions),
  ])
}

/** The child's wishes as they were recorded to be shared; where there are none, what the child said for all to hear. */
function ownWordsOf(
  conference: Conference,
  child: Child,
  allows: ReturnType<typeof planAccess>['allows'],
): string[] {
  const said = rows(conference.entries).filter(
    (entry) => entry.source?.kind === 'child' && entry.source.childId === child.id && allows(entry),
  )
  const wishes = child.participation.wishes.trim()
  return wishes === '' ? said.map(({ text }) => text) : [wishes]
}

/**
 * An action that names the child, has a day, and holds no word of the profession or of adults' matters. The others are
 * true and are in the plan; a child needs somebody to explain them.
 */
function isForTheChild(conference: Conference, practice: Practice, child: Child, action: Action): boolean {
  const words = action.what.toLowerCase().match(/\p{L}+/gu) ?? []
  const { adultMatters } = practice.profile.childsPage
  return (
    namesChild(action.what, child) &&
    (action.byWhen?.kind === 'date' || action.byWhen?.kind === 'repeat') &&
    !words.some((word) => adultMatters.some((beginning) => word.startsWith(beginning))) &&
    !checkAction({ conference, practice, child, action }).some(({ ruleId }) => ruleId === 'R16')
  )
}

function sayName(conference: Conference, id: Id | null): string {
  const person = id === null ? undefined : conference.people.byId[id]
  return person === undefined ? '' : person.knownAs || firstName(person.name) || person.name
}

function sentencesForTheChair(child: Child, actionsLeftOut: number): string[] {
  const name = childName(child)
  const isOwn = child.page.whatWeTalkedAbout.trim() !== ''
  const isOfUnknownAge = child.birth.kind === 'born' && child.birth.dateOfBirth === null
  return [
    ...(isOfUnknownAge
      ? [`${name}’s date of birth is not recorded: see whether the page suits their age.`]
      : []),
    ...(isOwn
      ? []
      : [`You have not written what was talked about, so the page has general words and room to write.`]),
    ...(actionsLeftOut === 0
      ? []
      : [
          `${actionsLeftOut === 1 ? 'One action is' : `${actionsLeftOut} actions are`} not on it: those are not about ${name} by name, have no day, or are in words for adults.`,
        ]),
  ]
}
