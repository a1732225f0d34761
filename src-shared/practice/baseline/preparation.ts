import type { Choice } from '../profile.ts'

/** What the chair ticks before the day. Sources: Walsall practice standards; practice guide for Child Protection Advisors; York parents’ guide. */
export const preparationChecklist: Choice[] = [
  { id: 'reportsRead', title: 'Reports read', hint: 'And who has not sent one.' },
  {
    id: 'reportsWithFamily',
    title: 'Each parent has had the reports and time to read them',
    hint: 'Ask them; do not rely on the date of sending.',
  },
  {
    id: 'familyContacted',
    title: 'Talked with the family',
    hint: 'A meeting or call before the day, with the social worker there or not as the family chose.',
  },
  {
    id: 'childsPart',
    title: 'The child’s part is decided',
    hint: 'Whether each child comes, or how else they are heard. Consult the social worker, their manager and the advocate.',
  },
  { id: 'advocateOffered', title: 'Each child was offered an advocate', hint: '' },
  {
    id: 'socialWorkerConsulted',
    title: 'Social worker was offered a talk about the case',
    hint: 'Above all where it is complex.',
  },
  {
    id: 'attendanceSettled',
    title: 'Who comes is settled',
    hint: 'Contentious attendance, separate parts, waiting rooms, safe arrival and leaving.',
  },
  { id: 'restrictedInformation', title: 'Asked the agencies about restricted information', hint: '' },
  {
    id: 'needsMet',
    title: 'Interpreter, access and communication needs arranged',
    hint: 'A member of the family does not interpret.',
  },
  { id: 'quoracyLikely', title: 'Enough agencies are coming for each child', hint: '' },
]
