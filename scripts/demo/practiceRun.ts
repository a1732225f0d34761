import type { Conference } from '../../src-shared/conference/conference.ts'
import type { Entry } from '../../src-shared/conference/discussion.ts'
import { childName, participantName, personName } from '../../src-shared/conference/names.ts'
import { rows } from '../../src-shared/conference/table.ts'
import type { PracticeProfile, Statement } from '../../src-shared/practice/profile.ts'
import type { Chair } from './chair.ts'
import { exactStart } from './person.ts'
import { plan, sign, takeHome } from './practicePlan.ts'

/** What the run needs: the screen, the story to tell at it, the words of the practice, and somewhere for pictures. */
export interface PracticeRun {
  chair: Chair
  /** The finished practice conference: the script. Its preparation is in the app already. */
  story: Conference
  profile: PracticeProfile
  /** Takes a picture of the screen as it is. */
  picture: (name: string) => Promise<void>
}

/** Chairs the practice conference through the real screens, from the opening to the papers that the family takes home. */
export async function chairPracticeConference(run: PracticeRun): Promise<void> {
  await open(run)
  await hear(run)
  await findDangers(run)
  await scale(run)
  await askViews(run)
  await decide(run)
  await plan(run)
  await sign(run)
  await takeHome(run)
}

async function open({ chair, story, profile, picture }: PracticeRun): Promise<void> {
  await picture('people')
  await chair.goTo(/Opening/)
  await chair.press('Start the meeting')
  await tickStatements({ chair, profile }, 'opening')
  await picture('opening')
  await chair.openTab(/^Exclusions/)
  for (const exclusion of rows(story.exclusions))
    await chair.exclude({
      name: participantName(story, exclusion.personId),
      grounds: profile.exclusionGrounds
        .filter(({ id }) => exclusion.groundIds.includes(id))
        .map(({ title }) => exactStart(title)),
      evidence: exclusion.rationale,
      askedForBy: participantName(story, exclusion.requestedById ?? ''),
      reference: exclusion.managersDecisionReference,
      shortestTime: exclusion.minimumDuration,
    })
  for (const { personId, views, explained } of rows(story.exclusions)) {
    const name = participantName(story, personId)
    await chair.write(`How it was explained to ${name}`, explained.how)
    await chair.write(`${name}’s views`, views)
  }
  await picture('exclusion')
  await chair.openTab(/^Who is here/)
  await chair.press('Everyone expected is here')
  for (const person of rows(story.people)) {
    const status = { reportOnly: 'Report only', absent: 'Absent', apologies: 'Apologies' }[
      person.attendance.status as string
    ]
    if (status !== undefined) await chair.recordAttendance(personName(person), status)
  }
  await picture('attendance')
  await chair.confirmQuoracy()
  await picture('quoracy')
  await chair.openTab(/^Split meeting/)
  for (const part of rows(story.parts).slice(1)) {
    await chair.write('Name of the part', part.title)
    await chair.write('Why it is apart', part.reason)
    await chair.pick(
      'Who is in it',
      part.attendeeIds.map((id) => exactStart(participantName(story, id))),
    )
    await chair.press('Add this part')
  }
  await picture('split')
}

async function hear({ chair, story, profile, picture }: PracticeRun): Promise<void> {
  const entries = rows(story.entries)
  let partId = story.parts.order[0] ?? ''
  for (const step of profile.agenda.filter(({ screen }) => screen === 'map')) {
    await chair.goTo(new RegExp(step.shortTitle))
    for (const entry of entries.filter(({ headingId }) => step.headings.some(({ id }) => id === headingId))) {
      if (entry.partId !== partId) {
        await chair.fromMenu('Move to another part', story.parts.byId[entry.partId]?.title ?? '')
        partId = entry.partId
      }
      const title = step.headings.find(({ id }) => id === entry.headingId)?.title
      await chair.say(saidIn(story, entry, title ?? ''))
    }
    await picture(step.id)
  }
}

function saidIn(story: Conference, entry: Entry, heading: string): Parameters<Chair['say']>[0] {
  const { source, restriction, childIds, happenedOn, exactWords, text } = entry
  const by = source?.kind === 'person' ? source.personId : source?.kind === 'child' ? source.childId : ''
  return {
    by: participantName(story, by),
    heading,
    text,
    ...(childIds.length === 0 ? {} : { children: childIds.map((id) => participantName(story, id)) }),
    ...(exactWords ? { exactWords } : {}),
    ...(happenedOn === null ? {} : { happenedOn }),
    ...(restriction === null
      ? {}
      : {
          restricted: {
            from:
              restriction.withheldFrom.kind === 'family'
                ? 'family'
                : restriction.withheldFrom.personIds.map((id) => participantName(story, id)),
            reason: restriction.reason,
          },
        }),
  }
}

async function findDangers({ chair, story, picture }: PracticeRun): Promise<void> {
  await chair.goTo(/Danger and goal/)
  for (const [index, danger] of rows(story.dangers).entries()) {
    const number = index + 1
    await chair.addDanger(number, {
      statement: danger.statement,
      goal: danger.goal.statement,
      seenFor: danger.goal.seenFor,
    })
    const card = chair.region(`Danger ${number}`)
    if (danger.childIds.length > 0)
      await chair.pick(
        `Danger ${number} is for`,
        danger.childIds.map((id) => participantName(story, id)),
        card,
      )
    for (const [personId, words] of Object.entries(danger.disputes)) {
      const name = participantName(story, personId)
      await chair.fromMenu(`Somebody sees it differently: danger ${number}`, name, card)
      await chair.write(`${name} sees it differently`, words, card)
    }
  }
  await picture('dangers')
}

async function scale({ chair, story, picture }: PracticeRun): Promise<void> {
  await chair.goTo(/Scaling/)
  await chair.press('Ask the scaling question')
  for (const question of rows(story.scalingQuestions)) {
    for (const [id, { score, reason }] of Object.entries(question.scales)) {
      const name = participantName(story, id)
      await chair.addSeat(name)
      await chair.scale(name, score, reason)
    }
    await picture('scaling')
    await chair.press('Reveal together')
  }
  await picture('scaling-revealed')
}

async function askViews({ chair, story, profile, picture }: PracticeRun): Promise<void> {
  await chair.goTo(/Views/)
  await tickStatements({ chair, profile }, 'beforeViews')
  for (const person of rows(story.people))
    for (const child of rows(story.children)) {
      const view = child.views[person.id]
      if (view === undefined) continue
      const answer = profile.viewAnswers.find(({ id }) => id === view.answer)?.shortTitle ?? ''
      await chair.giveView({ child: childName(child), name: personName(person), answer, reason: view.reason })
    }
  await picture('views')
}

async function decide({ chair, story, profile, picture }: PracticeRun): Promise<void> {
  await chair.goTo(/Decision/)
  for (const child of rows(story.children)) {
    const name = childName(child)
    await chair.openTab(exactStart(name))
    const { risks, mitigatingFactors, impact } = child.riskAnalysis
    await chair.analyseRisk(name, { risks, lessens: mitigatingFactors, means: impact })
    await chair.weighThreshold(name, {
      limbs: profile.threshold.limbs
        .filter(({ id }) => child.threshold.limbIds.includes(id))
        .map(({ title }) => exactStart(title)),
      isMet: child.threshold.met === true,
      words: child.threshold.words,
    })
    const outcome = profile.outcomes.find(({ id }) => id === child.decision?.outcomeId)
    const category = profile.categories.find(({ id }) => child.decision?.categoryIds[0] === id)?.title
    await chair.decide({
      child: name,
      outcome: exactStart(outcome?.title ?? ''),
      ...(category === undefined ? {} : { category }),
      reasons: child.decision?.rationale ?? '',
      reachedBy: child.decision?.reachedBy === 'chair' ? 'No agreement: I decided' : 'Everybody agreed',
    })
    for (const dissent of rows(story.dissents).filter(({ childIds }) => childIds.includes(child.id))) {
      const kind = profile.dissentKinds.find(({ id }) => id === dissent.strength)
      await chair.recordDisagreement(name, {
        name: participantName(story, dissent.personId),
        strength: exactStart(kind?.title ?? ''),
        reason: dissent.reason,
      })
    }
    await picture(`decision-${child.id}`)
  }
}

async function tickStatements(
  { chair, profile }: Pick<PracticeRun, 'chair' | 'profile'>,
  moment: Statement['moment'],
): Promise<void> {
  for (const { title } of profile.statements.filter((statement) => statement.moment === moment))
    await chair.tick(exactStart(title))
}
