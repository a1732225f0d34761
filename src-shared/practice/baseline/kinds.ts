import type { ConferenceKind } from '../profile.ts'

export const kinds: ConferenceKind[] = [
  {
    id: 'initial',
    title: 'Initial child protection conference',
    abbreviation: 'ICPC',
    hint: 'The first conference about the children, after an enquiry found that a child may be suffering significant harm.',
    canBeChaired: true,
  },
  {
    id: 'review',
    title: 'Review child protection conference',
    abbreviation: 'RCPC',
    hint: 'Looks at what has changed since the last conference, and whether the plan is still needed.',
    canBeChaired: true,
  },
  {
    id: 'preBirth',
    title: 'Pre-birth child protection conference',
    abbreviation: 'Pre-birth ICPC',
    hint: 'An initial conference about a baby who is not born yet. The midwife’s part is essential.',
    canBeChaired: true,
  },
  {
    id: 'transferIn',
    title: 'Transfer-in child protection conference',
    abbreviation: 'Transfer-in',
    hint: 'For a child with a plan elsewhere who has moved here. A plan made today is a new plan of this authority.',
    canBeChaired: true,
  },
  {
    id: 'lookedAfterReview',
    title: 'Review for a looked-after child',
    abbreviation: 'LAC review',
    hint: 'The regular review of the care plan of a child who is looked after.',
    canBeChaired: false,
  },
]

/** The kinds that are child protection conferences; the statements, outcomes and most limits belong to them. */
export const firstConferences = ['initial', 'preBirth', 'transferIn']
export const protectionConferences = [...firstConferences, 'review']
