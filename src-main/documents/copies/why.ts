import { signatoryIdsOf } from '../../../src-shared/audience/reader.ts'
import type { Child } from '../../../src-shared/conference/child.ts'
import type { Conference } from '../../../src-shared/conference/conference.ts'
import { childName, namesOf, participantName } from '../../../src-shared/conference/names.ts'
import type { Person } from '../../../src-shared/conference/people.ts'
import { exclusionOf, isFamily, isProfessional, roleOf } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { PossibleDocument } from '../kind.ts'

/** Why somebody gets these papers, or gets none, in sentences for the chair. */

export function whyPerson(
  conference: Conference,
  practice: Practice,
  person: Person,
  papers: readonly PossibleDocument[],
): string[] {
  const exclusion = exclusionOf(conference, person.id)
  const has = (kind: string) => papers.some(({ reader }) => reader?.kind === kind)
  const reasons = [
    ...(exclusion === null
      ? []
      : exclusion.scope.kind === 'whole'
        ? ['Was excluded from the whole conference: nothing that was said is in their papers.']
        : ['Was excluded from a part of the conference: nothing that was said there is in their papers.']),
    ...whyPlans(conference, practice, person.id),
    ...(has('letterTo')
      ? [`Is told what was decided for ${namesOfChildren(conference, papers, 'letterTo')}.`]
      : []),
    ...(has('familyMinutesFor') ? ['The minutes, as far as they are theirs to read.'] : []),
    ...(has('childsPageOf')
      ? [`Tells ${namesOfChildren(conference, papers, 'childsPageOf')} what was decided.`]
      : []),
  ]
  return reasons.length > 0 ? reasons : [whyNothing(conference, practice, person)]
}

export function whyChild(
  conference: Conference,
  practice: Practice,
  child: Child,
  papers: readonly PossibleDocument[],
): string[] {
  const { byId } = child.tellingTheChild
  const hasPage = papers.some(({ reader }) => reader?.kind === 'childsPageOf')
  const teller = byId === null ? 'somebody who is still to be named' : participantName(conference, byId)
  return [
    ...whyPlans(conference, practice, child.id),
    ...(hasPage ? [`Made for ${childName(child)}, to look at together with ${teller}.`] : []),
  ]
}

function whyPlans(conference: Conference, practice: Practice, id: Id): string[] {
  const where = (is: (child: Child) => boolean) => rows(conference.children).filter(is)
  const signs = where((child) => signatoryIdsOf(conference, practice, child).includes(id))
  const inCoreGroup = where(({ plan }) => plan.coreGroupIds.includes(id))
  const listed = where(({ plan }) =>
    rows(plan.copies).some(({ recipient }) => recipient.kind === 'person' && recipient.personId === id),
  )
  const others = listed.filter((child) => !signs.includes(child) && !inCoreGroup.includes(child))
  const names = (children: Child[]) => namesOf(children.map(childName))
  return [
    ...(signs.length === 0 ? [] : [`Signs the plan of ${names(signs)}.`]),
    ...(inCoreGroup.length === 0 ? [] : [`In the core group of ${names(inCoreGroup)}.`]),
    ...(others.length === 0 ? [] : [`On the list of copies for ${names(others)}.`]),
  ]
}

function namesOfChildren(
  { children }: Conference,
  papers: readonly PossibleDocument[],
  kind: string,
): string {
  const ids = papers.flatMap(({ reader, listing: { childId } }) =>
    reader?.kind === kind && childId !== null ? [childId] : [],
  )
  return namesOf(
    ids.flatMap((id) => {
      const child = children.byId[id]
      return child === undefined ? [] : [childName(child)]
    }),
  )
}

function whyNothing(conference: Conference, practice: Practice, person: Person): string {
  const group = roleOf(practice, person)?.group
  if (group === 'interpreter') return 'Interprets, and takes nothing away.'
  if (group === 'observer') return 'Observed, and takes nothing away.'
  if (group === 'businessSupport') return 'Takes the minutes, and gets no copy.'
  if (person.thereForId !== null)
    return `Is there for ${participantName(conference, person.thereForId)}, who has the papers.`
  if (isProfessional(practice, person))
    return 'Neither signs nor is in a core group: gets what all professionals get, and no plan.'
  return isFamily(practice, person)
    ? 'Nothing was decided yet that is theirs to have.'
    : 'Is on no list of copies.'
}
