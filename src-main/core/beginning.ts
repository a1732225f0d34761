import { readFileSync } from 'node:fs'
import type { Conference } from '../../src-shared/conference/conference.ts'
import { newChild, newConference, newPerson } from '../../src-shared/conference/defaults.ts'
import { readConferenceFile } from '../../src-shared/conference/interchange.ts'
import { isInvited } from '../../src-shared/conference/questions.ts'
import { addRow } from '../../src-shared/conference/table.ts'
import type { LocalDate } from '../../src-shared/conference/values.ts'
import type { Practice } from '../../src-shared/practice/practice.ts'
import { Refusal } from '../../src-shared/result.ts'

/** A conference that has just been started, with its chair. */
export function startedConference(
  { kindId, chairName, date }: { kindId: string; chairName: string; date: LocalDate | null },
  practice: Practice,
  newId: () => string,
): Conference {
  const { profile } = practice
  if (!profile.kinds.some(({ id, canBeChaired }) => id === kindId && canBeChaired))
    throw new Refusal('unknown-kind', 'Chairside cannot chair that kind of conference yet.')
  if (chairName.trim() === '') throw new Refusal('no-chair', 'Write who chairs the conference.')
  const conference = newConference({
    id: newId(),
    partId: newId(),
    kindId,
    profile: { id: profile.id, version: profile.version },
    firstStepId: firstStep(practice),
    date,
    isPractice: false,
  })
  const role = profile.roles.find(({ group }) => group === 'chair')
  const chair = newPerson(newId(), {
    name: chairName.trim().toWellFormed(),
    roleId: role?.id ?? '',
    agencyId: role?.agencyId ?? null,
    organisation: '',
    worksWithChildIds: [],
    givesView: false,
  })
  chair.attendance.status = 'present'
  addRow(conference.people, chair)
  conference.chairId = chair.id
  return conference
}

const practiceFile = new URL('../../assets/practice-conference.json', import.meta.url)

/** The text of the fictional conference that ships with the app. */
export function practiceConferenceText(): string {
  return readFileSync(practiceFile, 'utf8')
}

/** The fictional conference, finished, or with everything prepared and nothing said yet. */
export function practiceConference(
  practice: Practice,
  newId: () => string,
  { blankMeeting }: { blankMeeting: boolean },
): Conference {
  const conference = {
    ...readConferenceFile(practiceConferenceText(), practice),
    id: newId(),
    isPractice: true,
  }
  return blankMeeting ? beforeTheMeeting(conference, practice) : conference
}

/** The conference as it was prepared: people, reports and arrangements, and nothing of the meeting itself. */
export function beforeTheMeeting(conference: Conference, practice: Practice): Conference {
  const blank = newConference({
    id: conference.id,
    partId: conference.parts.order[0] ?? conference.meeting.partId,
    kindId: conference.kindId,
    profile: conference.profile,
    firstStepId: firstStep(practice),
    date: conference.date,
    isPractice: conference.isPractice,
  })
  const prepared = structuredClone(conference)
  for (const child of Object.values(prepared.children.byId)) {
    const { givenName, familyName, birth } = child
    const { quoracy, views, riskAnalysis, threshold, decision, tellingTheChild, plan } = newChild(
      child.id,
      { givenName, familyName },
      birth,
    )
    Object.assign(child, { quoracy, views, riskAnalysis, threshold, decision, tellingTheChild, plan })
  }
  for (const person of Object.values(prepared.people.byId)) {
    const isChair = person.id === prepared.chairId
    const beforehand = isInvited(person) ? 'expected' : 'notInvited'
    person.attendance = {
      status: isChair ? 'present' : beforehand,
      mode: person.attendance.mode,
      arrivedAt: null,
      leftAt: null,
      note: '',
    }
    person.legalRoleToldAt = null
  }
  return {
    ...blank,
    reference: prepared.reference,
    startTime: prepared.startTime,
    venue: prepared.venue,
    purpose: prepared.purpose,
    strategyDiscussionOn: prepared.strategyDiscussionOn,
    transfer: prepared.transfer,
    enquiryOutcome: prepared.enquiryOutcome,
    chairId: prepared.chairId,
    children: prepared.children,
    people: prepared.people,
    relations: prepared.relations,
    familyMap: prepared.familyMap,
    network: prepared.network,
    addresses: prepared.addresses,
    preparation: prepared.preparation,
    restrictedItems: prepared.restrictedItems,
    reports: prepared.reports,
    earlierConferences: prepared.earlierConferences,
  }
}

function firstStep({ profile }: Practice): string {
  const [step] = profile.agenda
  if (step === undefined) throw new Error('The profile has no agenda.')
  return step.id
}
