import { writeFileSync } from 'node:fs'
import { writeConferenceFile } from '../../src-shared/conference/interchange.ts'
import { tellPractice } from './tell.ts'

/** Writes the practice conference that ships with the app: `npm run practice-conference`. */
writeFileSync(
  new URL('../../assets/practice-conference.json', import.meta.url),
  writeConferenceFile(tellPractice().conference),
)
