import type { Birth, Child } from './child.ts'
import { CONFERENCE_VERSION, type Conference } from './conference.ts'
import type { Person, Relation } from './people.ts'
import type { Plan } from './plan.ts'
import { emptyTable } from './table.ts'
import type { Id, LocalDate } from './values.ts'

/** A plan with nothing agreed yet. */
export function emptyPlan(): Plan {
  return {
    outcomes: emptyTable(),
    actions: emptyTable(),
    contingencies: emptyTable(),
    visits: { frequencyId: null, arrangements: '' },
    leadPractitionerId: null,
    coreGroupIds: [],
    firstCoreGroup: { date: null, time: null, place: '' },
    reviewDate: null,
    dateOverrides: {},
    copies: emptyTable(),
    signatures: emptyTable(),
    version: 0,
    frozen: null,
  }
}

/** A child of whom only the name and birth are known. */
export function newChild(id: Id, names: { givenName: string; familyName: string }, birth: Birth): Child {
  return {
    id,
    ...names,
    knownAs: '',
    birth,
    gender: 'notSaid',
    ethnicity: '',
    disability: '',
    firstLanguage: '',
    localAuthorityId: '',
    nhsNumber: '',
    addressId: null,
    school: '',
    legalStatus: '',
    participation: {
      attends: null,
      decisionReason: '',
      consultedIds: [],
      likelyEffect: '',
      cannotBeKeptApart: false,
      notAttendingToldOn: null,
      routeIds: [],
      code: null,
      advocate: { offered: null, outcome: null, personId: null, note: '' },
      wishes: '',
      noteOfTalk: '',
      noVoiceReason: '',
    },
    quoracy: { confirmed: null, exceptionId: null, reason: '', newDate: null },
    views: {},
    riskAnalysis: { risks: '', mitigatingFactors: '', impact: '' },
    threshold: { limbIds: [], met: null, words: '' },
    decision: null,
    tellingTheChild: { byId: null, how: '', on: null },
    page: { whatWeTalkedAbout: '', whatHappensNext: '' },
    plan: emptyPlan(),
    before: {
      planStartedOn: null,
      initialCategoryIds: [],
      latestCategoryIds: [],
      numberOfPreviousPlans: null,
    },
  }
}

/** Somebody of whom only the name and role are known. */
export function newPerson(
  id: Id,
  known: Pick<Person, 'name' | 'roleId' | 'agencyId' | 'organisation' | 'worksWithChildIds' | 'givesView'>,
): Person {
  return {
    id,
    ...known,
    knownAs: '',
    roleInWords: '',
    gender: 'notSaid',
    dateOfBirth: null,
    hasDied: false,
    contact: { phone: '', email: '' },
    addressId: null,
    thereForId: null,
    needs: { language: '', communication: '', access: '' },
    attendance: { status: 'expected', mode: 'inTheRoom', arrivedAt: null, leftAt: null, note: '' },
    legalRoleToldAt: null,
  }
}

/** A relation of which only the kind is known. */
export function newRelation(id: Id, known: Pick<Relation, 'fromId' | 'toId' | 'kindId'>): Relation {
  return {
    id,
    ...known,
    parentalResponsibility: null,
    sameHousehold: null,
    since: '',
    until: '',
    hasEnded: false,
    note: '',
  }
}

/** A conference in which nothing has been said yet. Its meeting has one part. */
export function newConference(known: {
  id: Id
  partId: Id
  kindId: string
  profile: Conference['profile']
  firstStepId: string
  date: LocalDate | null
  isPractice: boolean
}): Conference {
  return {
    version: CONFERENCE_VERSION,
    id: known.id,
    kindId: known.kindId,
    profile: known.profile,
    isPractice: known.isPractice,
    reference: '',
    date: known.date,
    startTime: null,
    venue: '',
    purpose: '',
    strategyDiscussionOn: null,
    transfer: { notifiedOn: null, fromAuthority: '' },
    enquiryOutcome: '',
    chairId: null,
    children: emptyTable(),
    people: emptyTable(),
    relations: emptyTable(),
    familyMap: { bonds: emptyTable(), nudges: {} },
    network: emptyTable(),
    addresses: emptyTable(),
    preparation: { familyContacts: emptyTable(), checklist: {}, attendanceIssues: emptyTable() },
    parts: {
      byId: {
        [known.partId]: {
          id: known.partId,
          title: '',
          reason: '',
          attendeeIds: [],
          startedAt: null,
          endedAt: null,
        },
      },
      order: [known.partId],
    },
    exclusions: emptyTable(),
    restrictedItems: emptyTable(),
    reports: emptyTable(),
    entries: emptyTable(),
    dangers: emptyTable(),
    scalingQuestions: emptyTable(),
    dissents: emptyTable(),
    challenges: emptyTable(),
    meeting: {
      stepId: known.firstStepId,
      partId: known.partId,
      startedAt: null,
      endedAt: null,
      said: {},
      visitedStepIds: [known.firstStepId],
      stepSince: null,
      secondsOn: {},
      heard: {},
    },
    doneAfter: {},
    addenda: emptyTable(),
    issuedDocuments: emptyTable(),
    earlierConferences: [],
  }
}
