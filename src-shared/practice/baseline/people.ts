import type { ExclusionGround, PracticeProfile } from '../profile.ts'

export const relations: PracticeProfile['relations'] = [
  { id: 'mother', title: 'Mother', ofChild: true },
  { id: 'father', title: 'Father', ofChild: true },
  { id: 'parent', title: 'Parent', ofChild: true },
  { id: 'adoptiveParent', title: 'Adoptive parent', ofChild: true },
  { id: 'stepmother', title: 'Stepmother', ofChild: true },
  { id: 'stepfather', title: 'Stepfather', ofChild: true },
  { id: 'parentsPartner', title: 'Parent’s partner', ofChild: true },
  { id: 'grandmother', title: 'Grandmother', ofChild: true },
  { id: 'grandfather', title: 'Grandfather', ofChild: true },
  { id: 'greatGrandparent', title: 'Great-grandparent', ofChild: true },
  { id: 'aunt', title: 'Aunt', ofChild: true },
  { id: 'uncle', title: 'Uncle', ofChild: true },
  { id: 'cousin', title: 'Cousin', ofChild: true },
  { id: 'sister', title: 'Sister', ofChild: true },
  { id: 'brother', title: 'Brother', ofChild: true },
  { id: 'halfSister', title: 'Half-sister', ofChild: true },
  { id: 'halfBrother', title: 'Half-brother', ofChild: true },
  { id: 'stepsister', title: 'Stepsister', ofChild: true },
  { id: 'stepbrother', title: 'Stepbrother', ofChild: true },
  { id: 'twin', title: 'Twin', ofChild: true },
  { id: 'fosterCarer', title: 'Foster carer', ofChild: true },
  { id: 'specialGuardian', title: 'Special guardian', ofChild: true },
  { id: 'familyFriend', title: 'Family friend', ofChild: true },
  { id: 'godparent', title: 'Godparent', ofChild: true },
  { id: 'neighbour', title: 'Neighbour', ofChild: true },
  { id: 'otherRelative', title: 'Other relative', ofChild: true },
  { id: 'married', title: 'Married to', ofChild: false },
  { id: 'partner', title: 'Partner', ofChild: false },
  { id: 'separated', title: 'Separated from', ofChild: false },
  { id: 'formerPartner', title: 'Former partner', ofChild: false },
  { id: 'divorced', title: 'Divorced from', ofChild: false },
]

/**
 * Grounds of an exclusion, (a) to (f). Source: Pan Sussex procedures, exclusion of family members, 11.10.3. How the person
 * is told of each is our own wording: who asked for it, or was afraid, could be put in danger by a letter that says so.
 */
export const exclusionGrounds: ExclusionGround[] = [
  {
    id: 'a',
    title: 'Their being here could seriously harm the child’s welfare',
    hint: 'Say what the harm would be, and what it rests on.',
    toldAs: 'I judged that your being there could seriously harm the welfare of the child.',
  },
  {
    id: 'b',
    title: 'There is evidence that they may seriously disrupt the meeting',
    hint: 'Violence, threats, racist or other abusive behaviour, or not being in a fit state through drink, drugs or acute mental illness. A friend or advocate may come instead.',
    toldAs:
      'I judged that the meeting could be seriously disrupted, and that it could not then do what it is for.',
  },
  {
    id: 'c',
    title: 'The child asks that they are not in the room at the same time',
    hint: 'Say how and to whom the child said it. The adult may be there for the rest of the meeting.',
    toldAs: 'I judged it better for the child that not everybody was in the room at the same time.',
  },
  {
    id: 'd',
    title: 'Somebody could not speak freely while they are here',
    hint: 'Say who, and what they would otherwise hold back.',
    toldAs: 'I judged that the conference could not do its work with everybody in one room.',
  },
  {
    id: 'e',
    title: 'The meeting needs confidential information that it could not have otherwise',
    hint: 'Legal advice, or a criminal investigation. Usually for a short part of the meeting only.',
    toldAs: 'The conference needed information that I was not allowed to share with everybody.',
  },
  {
    id: 'f',
    title: 'Conflict between family members means that they come at separate times',
    hint: 'Domestic abuse, for example. Plan separate parts, arrivals and waiting rooms.',
    toldAs: 'I judged it better that members of the family came at separate times.',
  },
]
