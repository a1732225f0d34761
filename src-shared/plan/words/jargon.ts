/** A word of the profession, and what to say instead. `words` is the source of a regular expression. */
export interface Jargon {
  words: string
  plain: string
}

/** Phrases, in any case. */
export const jargonPhrases: Jargon[] = [
  { words: 'disguised compliance', plain: 'agreed in meetings, and we did not see it happen at home' },
  { words: 'attachments?', plain: 'how close the child feels to the adult, and who they go to for comfort' },
  { words: 'good enough parenting', plain: 'say what the child needs each day, and whether they get it' },
  { words: 'pre-?contemplative', plain: 'does not see a need for change yet' },
  { words: '(?:significant )?emotional harm', plain: 'say what the child feels, and how it shows' },
  {
    words: '(?<!(?:make|get|in|into) )contact(?= with| between| arrangements| sessions)',
    plain: 'time with family',
  },
  { words: 'presenting (?:as|with)', plain: 'say what was seen' },
  { words: 'historic(?:al)?', plain: 'say when it happened' },
  { words: 'non-?engagement', plain: 'say which appointments or visits did not happen' },
  { words: 'fail(?:s|ed|ing)? to', plain: 'did not' },
  { words: 'lack(?:s|ing)?(?: of)? insight', plain: 'does not see it as we do; say what they think' },
  { words: 'placements?', plain: 'home' },
  { words: '(?<=to |will |must |and )safeguard', plain: 'keep safe' },
  { words: 'thresholds?', plain: 'how serious it has to be' },
  { words: 'siblings?', plain: 'brothers and sisters' },
  { words: 'perpetrators?', plain: 'the person who did it, by name' },
  { words: 'unannounced visits?', plain: 'visits that nobody is told of beforehand' },
]

/** Short forms, in capitals only: "Da" may be somebody's father. */
export const acronyms: Jargon[] = [
  { words: 'CAMHS', plain: 'the child mental health service' },
  { words: 'CMHT', plain: 'the adult mental health team' },
  { words: 'DASH', plain: 'the checklist about the danger from a partner' },
  { words: 'MARAC', plain: 'the meeting about people in danger from a partner' },
  { words: 'IDVA', plain: 'domestic abuse adviser' },
  { words: 'PLO', plain: 'the steps before going to court' },
  { words: 'LPM', plain: 'meeting with the council’s lawyers' },
  { words: 'LAC|CLA|CIC', plain: 'in the care of the council' },
  { words: 'CSA', plain: 'sexual abuse' },
  { words: 'CSE', plain: 'sexual exploitation' },
  { words: 'CCE', plain: 'being used by criminals' },
  { words: 'DV|DA|DVA', plain: 'say who hurt or frightened whom, and how' },
  { words: 'FC', plain: 'foster carer' },
  { words: 'LA', plain: 'the council' },
  { words: 'TAF', plain: 'team around the family' },
  { words: 'MASH', plain: 'children’s social care' },
  { words: 'CIN', plain: 'child in need' },
  { words: 'CPP?', plain: 'child protection' },
  { words: 'ICPC|RCPC|CPC', plain: 'conference' },
  { words: 'FGC|FGDM', plain: 'family group meeting' },
  { words: 'PPO', plain: 'police protection' },
  { words: 'PR', plain: 'parental responsibility' },
  { words: 'SW', plain: 'social worker' },
  { words: 'HV', plain: 'health visitor' },
  { words: 'DSL', plain: 'the safeguarding lead at school' },
  { words: 'IRO', plain: 'chair' },
  { words: 'EDT', plain: 'the out-of-hours team' },
  { words: 'PEP', plain: 'education plan' },
  { words: 'SGO', plain: 'special guardianship' },
  { words: 'EHCP', plain: 'education, health and care plan' },
  { words: 'SEND?', plain: 'special educational needs' },
]

/** Short forms that everybody reads without trouble. */
export const familiarShortForms = new Set([
  'GP',
  'NHS',
  'TV',
  'UK',
  'ID',
  'PE',
  'DVD',
  'OK',
  'AM',
  'PM',
  'PJ',
  'PJS',
])
