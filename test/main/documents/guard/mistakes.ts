import type { Conference } from '../../../../src-shared/conference/conference.ts'
import { addRow } from '../../../../src-shared/conference/table.ts'
import { phrases } from '../../../support/siblings.ts'
import { at, base, changed, row } from './guarded.ts'

/** A conference in which there is something for every mistake to let out. */
export const conference = changed((draft) => {
  const report = { ...row(draft.reports), id: 'secret-report', title: 'Report of the police' }
  addRow(draft.reports, { ...report, restriction: { withheldFrom: { kind: 'family' }, reason: '' } })
  const [said] = Object.values(draft.entries.byId)
  if (said === undefined) throw new Error('Nobody said anything')
  const open = { ...said, headingId: 'strength', childIds: [], restriction: null }
  addRow(draft.entries, {
    ...open,
    id: 'from-report',
    text: 'The informant works in the chip shop on the quay.',
    source: { kind: 'report', reportId: 'secret-report' },
  })
  addRow(draft.entries, {
    ...open,
    id: 'with-address',
    text: `Daniel met Kerry at ${phrases.address}, on Sunday.`,
  })
  addRow(draft.entries, { ...open, id: 'with-postcode', text: 'A parcel for SM4 7QQ came to the school.' })
  addRow(draft.entries, { ...open, id: 'with-street', text: 'Pat saw the van in Harbour Row.' })
  addRow(row(draft.children, base.baby).plan.copies, {
    id: 'copy-for-father',
    recipient: { kind: 'person', personId: base.father },
    givenAt: null,
    how: '',
  })
  addRow(draft.scalingQuestions, {
    ...row(draft.scalingQuestions),
    id: 'sealed',
    question: 'How safe is Amber at Pat’s house?',
    revealedAt: null,
    scales: {
      [base.mother]: {
        score: 2,
        reason: 'Pat leaves the front door open all night.',
        outsideMeeting: false,
        givenAt: at,
      },
    },
  })
  const supporter = {
    ...row(draft.people, base.grandmother),
    id: 'supporter',
    name: 'Terry Marsh',
    roleId: 'supporter',
  }
  addRow(draft.people, { ...supporter, thereForId: base.father })
  row(draft.children, base.isaac).plan.coreGroupIds.push('supporter')
  const { plan } = row(draft.children, base.isaac)
  plan.signatures.byId = { [plan.signatures.order[0] ?? '']: row(plan.signatures) }
  plan.signatures.order = Object.keys(plan.signatures.byId)
})

/** A mistake in the code that decides what goes in, told by the conference that this code would believe to have. */
export interface Mistake {
  name: string
  believed: (conference: Conference) => void
  documentId?: string
}

export const mistakes: Mistake[] = [
  {
    name: 'a restriction is ignored',
    believed: ({ entries }) => {
      for (const entry of Object.values(entries.byId)) entry.restriction = null
    },
  },
  {
    name: 'a restriction from one person is taken for none',
    believed: ({ entries }) => {
      for (const entry of Object.values(entries.byId))
        if (entry.restriction?.withheldFrom.kind === 'people') entry.restriction = null
    },
  },
  {
    name: 'the restriction of a report is ignored',
    believed: ({ reports }) => {
      for (const report of Object.values(reports.byId)) report.restriction = null
    },
  },
  {
    name: 'the part of the meeting is ignored',
    believed: ({ entries }) => {
      for (const entry of Object.values(entries.byId)) entry.partId = base.together
    },
  },
  {
    name: 'an exclusion from a part is forgotten',
    believed: (draft) => {
      draft.exclusions = { byId: {}, order: [] }
      for (const part of Object.values(draft.parts.byId)) part.attendeeIds.push(base.father)
    },
  },
  {
    name: 'a withheld address is not taken out',
    believed: ({ addresses }) => {
      for (const address of Object.values(addresses.byId)) address.withheldFromIds = []
    },
  },
  {
    name: 'only the postcode of an address is taken out',
    believed: ({ addresses }) => {
      for (const address of Object.values(addresses.byId)) address.lines = ''
    },
  },
  {
    name: 'what is about another child is kept in',
    believed: ({ entries }) => {
      for (const entry of Object.values(entries.byId)) entry.childIds = []
    },
  },
  {
    name: 'another child’s plan is printed',
    believed: ({ children }) => {
      row(children, base.amber).plan = structuredClone(row(children, base.isaac).plan)
    },
  },
  {
    name: 'another child’s wishes are printed',
    believed: ({ children }) => {
      row(children, base.amber).participation.wishes = row(children, base.isaac).participation.wishes
    },
  },
  {
    name: 'sealed numbers are shown',
    believed: ({ scalingQuestions }) => {
      for (const question of Object.values(scalingQuestions.byId)) question.revealedAt = at
    },
  },
  {
    name: 'the chair’s private log is printed',
    believed: (draft) => {
      row(draft.children, base.amber).tellingTheChild.how = row(draft.challenges).text
    },
  },
  {
    name: 'the chair’s private log is in the minutes',
    believed: (draft) => {
      draft.purpose = row(draft.challenges).text
    },
    documentId: 'minutes',
  },
  {
    name: 'restricted items are listed',
    believed: (draft) => {
      row(draft.entries, 'with-address').text = row(draft.restrictedItems).text
    },
  },
  {
    name: 'the supporter of an excluded person is counted as a professional',
    believed: ({ people, entries }) => {
      const supporter = row(people, 'supporter')
      supporter.roleId = 'socialWorker'
      supporter.thereForId = null
      for (const entry of Object.values(entries.byId)) if (entry.partId !== base.together) entry.childIds = []
    },
    documentId: `plan/${base.isaac}`,
  },
  {
    name: 'somebody who signs is not counted as a reader',
    believed: ({ children }) => {
      const { plan } = row(children, base.amber)
      plan.signatures.order = plan.signatures.order.filter(
        (id) => plan.signatures.byId[id]?.signatoryId !== base.father,
      )
    },
  },
  {
    name: 'somebody who has a copy is not counted as a reader',
    believed: ({ children }) => {
      row(children, base.baby).plan.copies = { byId: {}, order: [] }
    },
    documentId: `plan/${base.baby}`,
  },
  {
    name: 'somebody who was excluded from everything gets the plan of the others',
    believed: ({ exclusions }) => {
      row(exclusions).scope = { kind: 'parts', partIds: [] }
    },
    documentId: `letter/${base.amber}/${base.father}`,
  },
]

/** What is true, as the guard knows it, and not what the wrong code believes. Two mistakes need a meeting of their own. */
export function truth({ documentId }: Mistake): Conference {
  const known = structuredClone(conference)
  if (documentId === `plan/${base.isaac}`)
    for (const entry of Object.values(known.entries.byId))
      if (entry.partId !== base.together) entry.childIds = []
  if (documentId?.startsWith('letter/')) row(known.exclusions).scope = { kind: 'whole' }
  return known
}
