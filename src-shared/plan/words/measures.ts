import { wordList } from '../wording.ts'

/** Signs that somebody can see, hear or count it. */
export const observables = wordList([
  'chart|list|letter|record(?:s|ed)?|log|diary|register|photo(?:graph)?s?|receipt|copy|copied|certificate|report',
  'sees?|seen|shows?|shown|tells?|told|says?|said|hears?|heard|marks?|writes?|written|signs?|signed|rings?|texts?',
  'weigh(?:s|ed|t)|centile|score|scale|tests?|tested|results?|on time',
  'in (?:his|her|their|the child’s) own words',
])

/** Help that is given or gone to: by itself it changes nothing for the child. */
export const services = wordList([
  'attend(?:s|ed|ing|ance)?',
  'referr(?:al|als|ed|ing)|refers?',
  'complet(?:e|es|ed|ing)',
  'courses?|sessions?|programmes?|appointments?|assessments?',
  'sign(?:s|ed|posted|posting)? up|signpost(?:s|ed|ing)?',
])

/** What is left of a measure that only says that the help was there. */
export const attendanceOnly = wordList([
  'attend(?:s|ed|ing|ance)?|referr(?:al|als|ed|ing)|refers?|complet(?:e|es|ed|ion|ing)|certificates?|register',
  'courses?|sessions?|programmes?|appointments?|assessments?|groups?|services?|worker',
  'made|done|sent|kept|booked|accepted|received|started|finished|signed|up',
  'all|the|of|is|are|has|have|been|to|and|will|be|at|for|her|his|their|a|an|that|by|with|each|every|out|\\d+|%',
  'agreed|offered|place|confirmation|confirmed|from|report(?:s|ed)?',
])
