/** A word of the profession, and what to say instead. `words` is the source of a regular expression. */
export interface Jargon {
  words: string
  plain: string
  /** Whether it can stand in the place of the words as it is; otherwise it says how to put it. */
  fits: boolean
}

/** Phrases, in any case. */
export const jargonPhrases: Jargon[] = [
  {
    words: 'disguised compliance',
    plain: 'agreed in meetings, and we did not see it happen at home',
    fits: false,
  },
  {
    words: 'attachments?',
    plain: 'how close the child feels to the adult, and who they go to for comfort',
    fits: false,
  },
  {
    words: 'good enough parenting',
    plain: 'say what the child needs each day, and whether they get it',
    fits: false,
  },
  { words: 'pre-?contemplative', plain: 'does not see a need for change yet', fits: false },
  {
    words: '(?:significant )?emotional harm',
    plain: 'say what the child feels, and how it shows',
    fits: false,
  },
  {
    words: '(?<!(?:make|get|in|into) )contact(?= with| between| arrangements| sessions)',
    plain: 'time with family',
    fits: false,
  },
  { words: 'presenting (?:as|with)', plain: 'say what was seen', fits: false },
  { words: 'historic(?:al)?', plain: 'say when it happened', fits: false },
  { words: 'non-?engagement', plain: 'say which appointments or visits did not happen', fits: false },
  { words: 'fail(?:s|ed|ing)? to', plain: 'did not', fits: false },
  {
    words: 'lack(?:s|ing)?(?: of)? insight',
    plain: 'does not see it as we do; say what they think',
    fits: false,
  },
  { words: 'placements?', plain: 'home', fits: true },
  { words: '(?<=to |will |must |and )safeguard', plain: 'keep safe', fits: false },
  { words: 'thresholds?', plain: 'how serious it has to be', fits: false },
  { words: 'siblings?', plain: 'brothers and sisters', fits: true },
  { words: 'perpetrators?', plain: 'the person who did it, by name', fits: false },
  { words: 'unannounced visits?', plain: 'visits that nobody is told of beforehand', fits: true },
]

/** Short forms, in capitals only: "Da" may be somebody's father. */
export const acronyms: Jargon[] = [
  { words: 'CAMHS', plain: 'the child mental health service', fits: true },
  { words: 'CMHT', plain: 'the adult mental health team', fits: true },
  { words: 'DASH', plain: 'the checklist about the danger from a partner', fits: true },
  { words: 'MARAC', plain: 'the meeting about people in danger from a partner', fits: true },
  { words: 'IDVA', plain: 'domestic abuse adviser', fits: true },
  { words: 'PLO', plain: 'the steps before going to court', fits: true },
  { words: 'LPM', plain: 'meeting with the council’s lawyers', fits: true },
  { words: 'LAC|CLA|CIC', plain: 'in the care of the council', fits: false },
  { words: 'CSA', plain: 'sexual abuse', fits: true },
  { words: 'CSE', plain: 'sexual exploitation', fits: true },
  { words: 'CCE', plain: 'being used by criminals', fits: true },
  { words: 'DV|DA|DVA', plain: 'say who hurt or frightened whom, and how', fits: false },
  { words: 'FC', plain: 'foster carer', fits: true },
  { words: 'LA', plain: 'the council', fits: true },
  { words: 'TAF', plain: 'team around the family', fits: true },
  { words: 'MASH', plain: 'children’s social care', fits: true },
  { words: 'CIN', plain: 'child in need', fits: true },
  { words: 'CPP?', plain: 'child protection', fits: true },
  { words: 'ICPC|RCPC|CPC', plain: 'conference', fits: true },
  { words: 'FGC|FGDM', plain: 'family group meeting', fits: true },
  { words: 'PPO', plain: 'police protection', fits: true },
  { words: 'PR', plain: 'parental responsibility', fits: true },
  { words: 'SW', plain: 'social worker', fits: true },
  { words: 'HV', plain: 'health visitor', fits: true },
  { words: 'DSL', plain: 'the safeguarding lead at school', fits: true },
  { words: 'IRO', plain: 'chair', fits: true },
  { words: 'EDT', plain: 'the out-of-hours team', fits: true },
  { words: 'PEP', plain: 'education plan', fits: true },
  { words: 'SGO', plain: 'special guardianship', fits: true },
  { words: 'EHCP', plain: 'education, health and care plan', fits: true },
  { words: 'SEND?', plain: 'special educational needs', fits: true },
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
