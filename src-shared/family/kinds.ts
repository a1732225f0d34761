/** How two partners stand to each other on the map. `notRecorded`: they have a child, and nobody has said more. */
export type PartnershipState = 'together' | 'separated' | 'ended' | 'notRecorded'

/** What a relation of the practice means for a family map. */
export type KindOnMap =
  | { as: 'parent'; isAdoptive: boolean }
  | { as: 'partner'; state: PartnershipState }
  /** Related, without saying through whom; `above`: how many generations above the other one they stand. */
  | { as: 'relative'; above: number; isSibling: boolean }
  /** Not family: belongs to the network. */
  | { as: 'network' }

const relative = (above: number): KindOnMap => ({ as: 'relative', above, isSibling: false })
const sibling: KindOnMap = { as: 'relative', above: 0, isSibling: true }

const kinds: Record<string, KindOnMap> = {
  mother: { as: 'parent', isAdoptive: false },
  father: { as: 'parent', isAdoptive: false },
  parent: { as: 'parent', isAdoptive: false },
  adoptiveParent: { as: 'parent', isAdoptive: true },
  stepmother: relative(1),
  stepfather: relative(1),
  parentsPartner: relative(1),
  grandmother: relative(2),
  grandfather: relative(2),
  greatGrandparent: relative(3),
  aunt: relative(1),
  uncle: relative(1),
  cousin: relative(0),
  sister: sibling,
  brother: sibling,
  halfSister: sibling,
  halfBrother: sibling,
  stepsister: sibling,
  stepbrother: sibling,
  twin: sibling,
  fosterCarer: { as: 'network' },
  specialGuardian: { as: 'network' },
  familyFriend: { as: 'network' },
  godparent: { as: 'network' },
  neighbour: { as: 'network' },
  otherRelative: relative(1),
  married: { as: 'partner', state: 'together' },
  partner: { as: 'partner', state: 'together' },
  separated: { as: 'partner', state: 'separated' },
  formerPartner: { as: 'partner', state: 'ended' },
  divorced: { as: 'partner', state: 'ended' },
}

/** What a relation id of the profile means on the map. One that a local profile added is a relative. */
export function kindOnMap(kindId: string): KindOnMap {
  return Object.hasOwn(kinds, kindId) ? (kinds[kindId] ?? relative(1)) : relative(1)
}

const female = ['mother', 'stepmother', 'grandmother', 'aunt', 'sister', 'halfSister', 'stepsister']
const male = ['father', 'stepfather', 'grandfather', 'uncle', 'brother', 'halfBrother', 'stepbrother']

/** The gender that the word for a relation says; null where it says none. */
export function genderOfKind(kindId: string): 'female' | 'male' | null {
  if (female.includes(kindId)) return 'female'
  return male.includes(kindId) ? 'male' : null
}
