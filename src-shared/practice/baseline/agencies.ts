import type { Agency, QuoracyRule } from '../profile.ts'

/** Counts as a group of its own: the baseline counts school, school nurse and health visitor separately. */
const counts = (id: string, title: string): Agency => ({ id, title, quoracyGroupId: id })
/** Takes part, but brings no direct work with the child that quoracy could rest on. */
const doesNotCount = (id: string, title: string): Agency => ({ id, title, quoracyGroupId: null })

const counting: Agency[] = [
  counts('childrensSocialCare', 'Children’s social care'),
  counts('healthVisiting', 'Health visiting'),
  counts('schoolNursing', 'School nursing'),
  counts('midwifery', 'Midwifery'),
  counts('generalPractice', 'GP practice'),
  counts('paediatrics', 'Hospital and community paediatrics'),
  counts('childMentalHealth', 'Child mental health service'),
  counts('adultMentalHealth', 'Adult mental health service'),
  counts('substanceMisuse', 'Drug and alcohol service'),
  counts('school', 'School or college'),
  counts('earlyYears', 'Nursery or childminder'),
  counts('educationService', 'Education service of the council'),
  counts('police', 'Police'),
  counts('probation', 'Probation'),
  counts('youthJustice', 'Youth justice service'),
  counts('domesticAbuse', 'Domestic abuse service'),
  counts('housing', 'Housing'),
  counts('adultSocialCare', 'Adult social care'),
  counts('earlyHelp', 'Early help'),
  counts('fosteringService', 'Fostering service'),
  counts('voluntarySector', 'Voluntary organisation'),
]

export const agencies: Agency[] = [
  ...counting,
  doesNotCount('cafcass', 'Cafcass'),
  doesNotCount('advocacy', 'Advocacy service'),
  doesNotCount('legal', 'Legal services'),
  doesNotCount('interpreting', 'Interpreting service'),
  doesNotCount('conferenceService', 'Conference and reviewing service'),
]

export const quoracy: QuoracyRule = {
  id: 'quoracy',
  requiredGroupId: 'childrensSocialCare',
  otherGroups: 2,
  groups: counting.map(({ id, title }) => ({ id, title })),
  exceptions: [
    {
      id: 'fewAgencies',
      title: 'Fewer than three agencies know the child',
      hint: 'An unborn baby or a family new to the area, for example. Name the agencies that do.',
    },
    {
      id: 'enoughInformation',
      title: 'There is enough information to decide safely',
      hint: 'Say what is to hand, and from whom.',
    },
    {
      id: 'delayHarmful',
      title: 'Waiting would be harmful to the child',
      hint: 'Say what could happen before a new date. Not twice running without this reason.',
    },
  ],
  source:
    'Standard Safeguarding Dataset, quoracy of reviews (children’s social care and at least two other agencies with direct contact); exceptions: Swindon procedures, quorate conferences, March 2023',
}
