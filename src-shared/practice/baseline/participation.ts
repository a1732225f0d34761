import type { Choice } from '../profile.ts'

/**
 * How the child took part. Source: Standard Safeguarding Dataset, participation at reviews; the codes are those of
 * reviews for looked-after children.
 */
export const participationCodes: Choice[] = [
  {
    id: 'PN0',
    title: 'Under 4 years old',
    hint: 'On the day of the conference. Also for a baby who is not born yet.',
  },
  { id: 'PN1', title: 'Came and spoke for themselves', hint: 'For all or part of the meeting.' },
  {
    id: 'PN2',
    title: 'Came, and an advocate spoke for them',
    hint: 'The advocate said what the child wanted said.',
  },
  {
    id: 'PN3',
    title: 'Came, and showed their views without speech',
    hint: 'By signs, symbols, pictures or another way of their own.',
  },
  { id: 'PN4', title: 'Came, and gave no views', hint: 'Neither the child nor anybody for them.' },
  {
    id: 'PN5',
    title: 'Did not come, and an advocate spoke for them',
    hint: 'The child told the advocate what to say.',
  },
  {
    id: 'PN6',
    title: 'Did not come, and sent their views another way',
    hint: 'A form, letter, message or drawing, a talk with the chair, or in a report.',
  },
  {
    id: 'PN7',
    title: 'Did not come, and no views were sent',
    hint: 'Say why: the child’s voice is never left out without a reason.',
  },
]

export const participationRoutes: Choice[] = [
  {
    id: 'attending',
    title: 'Coming to the meeting',
    hint: 'All of it or part of it, with somebody they trust.',
  },
  {
    id: 'meetingChair',
    title: 'Meeting the chair',
    hint: 'Before the day; note what was said for this child’s own record.',
  },
  { id: 'advocate', title: 'Through an advocate', hint: 'Independent of everybody else in the room.' },
  {
    id: 'consultationForm',
    title: 'A form for the child',
    hint: 'Filled in alone or with somebody the child chose.',
  },
  {
    id: 'written',
    title: 'A letter, message, drawing or recording of their own',
    hint: 'Read out or shown as the child wants.',
  },
  {
    id: 'inReport',
    title: 'In the social worker’s report',
    hint: 'The child’s words, with who heard them and when.',
  },
  {
    id: 'observation',
    title: 'By what was seen',
    hint: 'For a baby or a child who does not use words: what was seen, by whom.',
  },
]
