import type { CopiesFor } from '../../../src-shared/contract.ts'

/** Recipients who are nobody of the conference, by id. */
export const groupIds = {
  professionals: 'professionals',
  caseFile: 'caseFile',
  businessSupport: 'businessSupport',
  chair: 'chair',
} as const

/** The same, as the chair sees them. */
export const groups: Pick<CopiesFor, 'id' | 'name' | 'who' | 'section' | 'why'>[] = [
  {
    id: groupIds.professionals,
    name: 'All professionals who were invited',
    who: 'The same for each of them',
    section: 'professionals',
    why: [
      'They are told what was decided, and get the minutes: send them in a safe way, for their own groupIds.',
    ],
  },
  {
    id: groupIds.caseFile,
    name: 'The children’s case files',
    who: '',
    section: 'caseFile',
    why: ['Each child’s file gets what is about that child, and the record of the whole conference.'],
  },
  {
    id: groupIds.businessSupport,
    name: 'Business support',
    who: '',
    section: 'caseFile',
    why: ['They type what follows for the statistics into the case system.'],
  },
  {
    id: groupIds.chair,
    name: 'You, the chair',
    who: '',
    section: 'caseFile',
    why: ['Everything is in it, so it goes to nobody else.'],
  },
]
