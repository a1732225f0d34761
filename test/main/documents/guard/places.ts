import type { PaperReader } from '../../../../src-main/documents/guard/paper.ts'
import type { Conference } from '../../../../src-shared/conference/conference.ts'
import type { Entry, ScalingQuestion } from '../../../../src-shared/conference/discussion.ts'
import type { Restriction } from '../../../../src-shared/conference/people.ts'
import { addRow } from '../../../../src-shared/conference/table.ts'
import { at, base, row } from './guarded.ts'

/** Somewhere in a conference where something can be written that not everybody may read, told once more for the tests. */
export interface Place {
  name: string
  write: (conference: Conference, text: string, id: string) => void
  /** Whether a paper, other than the case file, must not hold it. */
  isKeptFrom: (reader: PaperReader) => boolean
  /** Whether the case file says it. The chair’s private log is nobody else’s. */
  isInCaseFile: boolean
}

const { amber, isaac, father, mother, socialWorker } = base
const fromFamily: Restriction = { withheldFrom: { kind: 'family' }, reason: '' }
const fromFather: Restriction = { withheldFrom: { kind: 'people', personIds: [father] }, reason: '' }
const everybody = () => true
/** Lee has Amber's plan in his hands, and what is addressed to him. */
export const reachesFather = ({ childId, personId }: PaperReader) =>
  personId === father || (personId === undefined && childId === amber)
const isOfOthers = ({ childId, personId }: PaperReader) => personId === undefined && childId !== isaac

function entry(id: string, text: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    headingId: 'strength',
    text,
    source: { kind: 'person', personId: socialWorker },
    childIds: [],
    partId: base.together,
    restriction: null,
    exactWords: false,
    standing: null,
    happenedOn: null,
    harm: null,
    released: true,
    recordedAt: at,
    ...more,
  }
}

function question(id: string, more: Partial<ScalingQuestion>): ScalingQuestion {
  return {
    id,
    question: 'How safe?',
    zero: '',
    ten: '',
    dangerId: null,
    childIds: [],
    scales: {},
    revealedAt: at,
    partId: base.together,
    ...more,
  }
}

const scale = (reason: string) => ({ score: 3, reason, outsideMeeting: false, givenAt: at })

/** Something said: an entry under a heading that is on every plan. */
function said(name: string, more: Partial<Entry>, isKeptFrom: Place['isKeptFrom']): Place {
  return {
    name,
    write: (conference, text, id) => addRow(conference.entries, entry(id, text, more)),
    isKeptFrom,
    isInCaseFile: true,
  }
}

/** Something of Isaac's own. */
function isaacs(
  name: string,
  write: (child: Conference['children']['byId'][string], text: string) => void,
): Place {
  return {
    name,
    write: (conference, text) => write(row(conference.children, isaac), text),
    isKeptFrom: isOfOthers,
    isInCaseFile: true,
  }
}

const harm = (what: string) => ({ what, howBad: '', howOften: '', sinceWhen: '', effectOnChild: '' })

export const places: Place[] = [
  said('an entry restricted from the family', { restriction: fromFamily }, everybody),
  said('an entry restricted from the father', { restriction: fromFather }, reachesFather),
  said(
    'an entry restricted from nobody named yet',
    { restriction: { withheldFrom: { kind: 'people', personIds: [] }, reason: '' } },
    everybody,
  ),
  said('an entry of the part without the father', { partId: base.withoutFather }, reachesFather),
  said('an entry about Isaac', { childIds: [isaac] }, isOfOthers),
  said('an entry that Isaac said', { source: { kind: 'child', childId: isaac } }, isOfOthers),
  {
    name: 'the harm of a restricted entry',
    write: ({ entries }, text, id) =>
      addRow(
        entries,
        entry(id, 'It happened.', { harm: harm(text), headingId: 'pastHarm', restriction: fromFamily }),
      ),
    isKeptFrom: everybody,
    isInCaseFile: true,
  },
  {
    name: 'an entry out of a restricted report',
    write: (conference, text, id) => {
      addRow(conference.reports, {
        ...row(conference.reports),
        id: `report-${id}`,
        title: 'Report of the police',
        restriction: fromFamily,
      })
      addRow(conference.entries, entry(id, text, { source: { kind: 'report', reportId: `report-${id}` } }))
    },
    isKeptFrom: everybody,
    isInCaseFile: true,
  },
  {
    name: 'the name of a restricted report',
    write: (conference, text, id) =>
      addRow(conference.reports, { ...row(conference.reports), id, title: text, restriction: fromFamily }),
    isKeptFrom: everybody,
    isInCaseFile: true,
  },
  {
    name: 'a restricted item',
    write: ({ restrictedItems }, text, id) =>
      addRow(restrictedItems, {
        id,
        text,
        notifiedById: null,
        notifiedOn: null,
        restriction: fromFamily,
        childIds: [],
      }),
    isKeptFrom: everybody,
    isInCaseFile: true,
  },
  {
    name: 'a danger statement of the part without the father',
    write: ({ dangers }, text, id) =>
      addRow(dangers, {
        id,
        statement: text,
        childIds: [],
        disputes: {},
        goal: { statement: '', seenFor: '' },
        partId: base.withoutFather,
      }),
    isKeptFrom: reachesFather,
    isInCaseFile: true,
  },
  {
    name: 'what Isaac disputes',
    write: ({ dangers }, text) => {
      row(dangers).disputes[isaac] = text
    },
    isKeptFrom: isOfOthers,
    isInCaseFile: true,
  },
  {
    name: 'the reason for a sealed number',
    write: ({ scalingQuestions }, text, id) =>
      addRow(scalingQuestions, question(id, { scales: { [mother]: scale(text) }, revealedAt: null })),
    isKeptFrom: everybody,
    isInCaseFile: false,
  },
  {
    name: 'the reason for Isaac’s number',
    write: ({ scalingQuestions }, text, id) =>
      addRow(scalingQuestions, question(id, { scales: { [isaac]: scale(text) } })),
    isKeptFrom: isOfOthers,
    isInCaseFile: true,
  },
  {
    name: 'the chair’s private log',
    write: ({ challenges }, text, id) =>
      addRow(challenges, { id, text, aboutPersonId: null, managerToldOn: null, recordedAt: at }),
    isKeptFrom: everybody,
    isInCaseFile: false,
  },
  {
    name: 'the chair’s talk with the mother before the day',
    write: ({ preparation }, text, id) =>
      addRow(preparation.familyContacts, {
        id,
        withId: mother,
        on: null,
        how: '',
        outcome: text,
        socialWorkerPresent: null,
        hadTimeToRead: null,
        issuesToRaise: '',
      }),
    isKeptFrom: ({ personId }) => personId !== mother,
    isInCaseFile: true,
  },
  {
    name: 'why the father was excluded',
    write: ({ exclusions }, text) => {
      row(exclusions).rationale = text
    },
    isKeptFrom: ({ personId }) => personId !== father,
    isInCaseFile: true,
  },
  {
    name: 'why the address is withheld',
    write: ({ addresses }, text) => {
      row(addresses).withheldReason = text
    },
    isKeptFrom: everybody,
    isInCaseFile: true,
  },
  {
    name: 'what the chair challenged in a view',
    write: ({ children }, text) => {
      const [view] = Object.values(row(children, amber).views)
      if (view !== undefined) view.challenge = text
    },
    isKeptFrom: everybody,
    isInCaseFile: true,
  },
  {
    name: 'the chair’s talk with Amber',
    write: ({ children }, text) => {
      row(children, amber).participation.noteOfTalk = text
    },
    isKeptFrom: everybody,
    isInCaseFile: true,
  },
  isaacs('Isaac’s wishes', ({ participation }, text) => {
    participation.wishes = text
  }),
  isaacs('the reasons for Isaac’s decision', ({ decision }, text) => {
    if (decision !== null) decision.rationale = text
  }),
  isaacs('what will happen for Isaac', ({ plan }, text) => {
    row(plan.actions).what = text
  }),
  isaacs('how we will know for Isaac', ({ plan }, text) => {
    row(plan.actions).measure = text
  }),
  isaacs('if Isaac’s plan does not work', ({ plan }, text) =>
    addRow(plan.contingencies, { id: 'if-isaac', trigger: 'If', owner: null, what: text, within: '' }),
  ),
  isaacs('the risks for Isaac', ({ riskAnalysis }, text) => {
    riskAnalysis.risks = text
  }),
  isaacs('a view on Isaac', ({ views }, text) => {
    const [view] = Object.values(views)
    if (view !== undefined) view.reason = text
  }),
]
