/**
 * What a danger statement and a safety goal say, as questions for the chair. Sources: North Yorkshire summary of danger
 * statements and safety goals; City of York glossary.
 */
export const dangerPrompts = [
  'Who is worried?',
  'What has happened, when, and who did it?',
  'What may happen to the child, soon and later?',
  'If nothing changes …',
]

export const goalPrompts = [
  'Who will do what, instead?',
  'Who in the family and network helps?',
  'What will the child notice?',
]
