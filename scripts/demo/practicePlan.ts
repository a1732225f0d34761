import type { Child } from '../../src-shared/conference/child.ts'
import type { Conference } from '../../src-shared/conference/conference.ts'
import { childName } from '../../src-shared/conference/names.ts'
import type { Action, Owner } from '../../src-shared/conference/plan.ts'
import { rows } from '../../src-shared/conference/table.ts'
import type { AgreedAction } from './chair.ts'
import { exactStart } from './person.ts'
import type { PracticeRun } from './practiceRun.ts'

/** Writes each child's own plan: what has to change, who does what, what happens if it does not work, and the dates. */
export async function plan({ chair, story, profile, picture }: PracticeRun): Promise<void> {
  await chair.goTo(/Plan/)
  for (const child of rows(story.children)) {
    const name = childName(child)
    await chair.openTab(exactStart(name))
    for (const { text } of rows(child.plan.outcomes))
      await chair.writeAndEnter(`Add what has to change for ${name}`, text)
    for (const [index, action] of rows(child.plan.actions).entries())
      await chair.addAction(name, index + 1, agreedAction(story, action))
    for (const [index, contingency] of rows(child.plan.contingencies).entries()) {
      const of = `if ${name}’s plan does not work, ${index + 1}`
      await chair.writeAndEnter(
        `Add what happens if ${name}’s plan does not work`,
        contingency.trigger || 'If it goes wrong',
      )
      await chair.write(`What happens then, ${of}`, contingency.what)
      await chair.write(`Within when, ${of}`, contingency.within)
    }
    await arrange({ chair, story, profile }, child, name)
    await chair.lookAt(profile.planHeadings.actions)
    await picture(`plan-${child.id}`)
  }
}

/** Asks each child's people to sign, makes the papers, and ends the meeting. */
export async function sign({ chair, story, picture }: PracticeRun): Promise<void> {
  await chair.goTo(/Sign/)
  for (const child of rows(story.children)) await chair.makePaperToSign(childName(child))
  await picture('sign')
  await chair.endMeeting()
}

/** Saves the papers for the family and the case file. */
export async function takeHome({ chair, picture }: PracticeRun): Promise<void> {
  await chair.goTo(/Copies/)
  await chair.saveAll()
  await picture('copies')
}

async function arrange(
  { chair, story, profile }: Omit<PracticeRun, 'picture'>,
  child: Child,
  name: string,
): Promise<void> {
  const { visits, leadPractitionerId, coreGroupIds, firstCoreGroup, reviewDate, copies } = child.plan
  const frequency = profile.visitFrequencies.find(({ id }) => id === visits.frequencyId)?.title ?? ''
  await chair.select(new RegExp(`How often ${name} is seen`), frequency)
  await chair.write(`Where ${name} is seen, and with whom`, visits.arrangements)
  await chair.choose(
    `${profile.leadPractitionerTitle} for ${name}`,
    story.people.byId[leadPractitionerId ?? '']?.name ?? '',
  )
  await chair.pick(
    `Core group for ${name}`,
    coreGroupIds.map((id) => exactStart(story.people.byId[id]?.name ?? '')),
  )
  await chair.writeDay(`First core group for ${name}`, firstCoreGroup.date ?? '')
  await chair.write(`Place of the first core group for ${name}`, firstCoreGroup.place)
  await chair.writeDay(`Review conference for ${name}`, reviewDate ?? '')
  const recipients = rows(copies).flatMap(({ recipient }) =>
    recipient.kind === 'person' ? [recipient.personId] : [],
  )
  await chair.pick(
    `Who gets a copy of ${name}’s plan`,
    recipients.map((id) => exactStart(story.people.byId[id]?.name ?? '')),
  )
}

function agreedAction(story: Conference, action: Action): AgreedAction {
  const { what, owner, byWhen, measure, dangerIds } = action
  return {
    what,
    who: whoOf(story, owner),
    byWhen:
      byWhen?.kind === 'date'
        ? { day: byWhen.date }
        : byWhen?.kind === 'repeat'
          ? { often: byWhen.frequency, from: byWhen.from ?? '', until: byWhen.until ?? '' }
          : { words: byWhen?.words ?? '' },
    measure,
    dangers: dangerIds.map((id) => story.dangers.order.indexOf(id) + 1),
  }
}

function whoOf(story: Conference, owner: Owner | null): AgreedAction['who'] {
  if (owner?.kind === 'person') return { name: story.people.byId[owner.personId]?.name ?? '' }
  return { words: owner?.words ?? '' }
}
