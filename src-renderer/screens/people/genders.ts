/** How a gender is asked for. Nobody has to say. */
export const genders = [
  { id: 'female' as const, title: 'Female' },
  { id: 'male' as const, title: 'Male' },
  { id: 'other' as const, title: 'Other' },
  { id: 'notSaid' as const, title: 'Not said' },
]
