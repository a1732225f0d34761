import type { Role } from '../profile.ts'

const family = (id: string, title: string): Role => ({ id, title, group: 'family', agencyId: null })
const agency = (id: string, title: string, agencyId: string | null): Role => ({
  id,
  title,
  group: 'agency',
  agencyId,
})
const socialCare = (id: string, title: string): Role => ({
  id,
  title,
  group: 'socialCare',
  agencyId: 'childrensSocialCare',
})

/** Roles as people give them when they introduce themselves. What a role may do follows from its group. */
export const roles: Role[] = [
  { id: 'chair', title: 'Conference chair', group: 'chair', agencyId: 'conferenceService' },
  { id: 'minuteTaker', title: 'Minute taker', group: 'businessSupport', agencyId: 'conferenceService' },

  family('mother', 'Mother'),
  family('father', 'Father'),
  family('parent', 'Parent'),
  family('stepmother', 'Stepmother'),
  family('stepfather', 'Stepfather'),
  family('parentsPartner', 'Parent’s partner'),
  family('grandmother', 'Grandmother'),
  family('grandfather', 'Grandfather'),
  family('carer', 'Carer'),
  family('specialGuardian', 'Special guardian'),
  family('familyMember', 'Family member'),
  family('networkMember', 'Friend of the family'),

  socialCare('socialWorker', 'Social worker'),
  socialCare('teamManager', 'Social work team manager'),
  socialCare('familySupportWorker', 'Family support worker'),
  socialCare('personalAdviser', 'Personal adviser'),
  agency('fosterCarer', 'Foster carer', 'fosteringService'),

  agency('healthVisitor', 'Health visitor', 'healthVisiting'),
  agency('schoolNurse', 'School nurse', 'schoolNursing'),
  agency('midwife', 'Midwife', 'midwifery'),
  agency('gp', 'GP', 'generalPractice'),
  agency('paediatrician', 'Paediatrician', 'paediatrics'),
  agency('safeguardingNurse', 'Named nurse for safeguarding', 'paediatrics'),
  agency('childMentalHealthWorker', 'Child mental health worker', 'childMentalHealth'),
  agency('adultMentalHealthWorker', 'Adult mental health worker', 'adultMentalHealth'),
  agency('substanceMisuseWorker', 'Drug and alcohol worker', 'substanceMisuse'),

  agency('safeguardingLead', 'Designated safeguarding lead', 'school'),
  agency('teacher', 'Teacher', 'school'),
  agency('headteacher', 'Headteacher', 'school'),
  agency('nurseryWorker', 'Nursery worker', 'earlyYears'),
  agency('educationWelfareOfficer', 'Education welfare officer', 'educationService'),

  agency('policeOfficer', 'Police officer', 'police'),
  agency('probationOfficer', 'Probation officer', 'probation'),
  agency('youthJusticeWorker', 'Youth justice worker', 'youthJustice'),
  agency('domesticAbuseWorker', 'Domestic abuse worker', 'domesticAbuse'),
  agency('housingOfficer', 'Housing officer', 'housing'),
  agency('adultSocialWorker', 'Adult social worker', 'adultSocialCare'),
  agency('earlyHelpWorker', 'Early help worker', 'earlyHelp'),
  agency('voluntaryWorker', 'Worker of a voluntary organisation', 'voluntarySector'),
  agency('childrensGuardian', 'Children’s guardian', 'cafcass'),
  agency('otherProfessional', 'Other professional', null),

  { id: 'childsAdvocate', title: 'Child’s advocate', group: 'advocate', agencyId: 'advocacy' },
  { id: 'parentsAdvocate', title: 'Parent’s advocate', group: 'supporter', agencyId: 'advocacy' },
  { id: 'parentsSupporter', title: 'Parent’s supporter', group: 'supporter', agencyId: null },
  { id: 'solicitor', title: 'Solicitor', group: 'legal', agencyId: 'legal' },
  { id: 'authoritysLawyer', title: 'Authority’s lawyer', group: 'legal', agencyId: 'legal' },
  { id: 'interpreter', title: 'Interpreter', group: 'interpreter', agencyId: 'interpreting' },
  { id: 'observer', title: 'Observer', group: 'observer', agencyId: null },
]
