import type { DocumentKind } from './kind.ts'
import { childPages } from './kinds/childPages.ts'
import { conferenceFile } from './kinds/conferenceFile.ts'
import { dataSheets } from './kinds/dataSheets.ts'
import { exclusionLetters } from './kinds/exclusionLetters.ts'
import { familyMinutes } from './kinds/familyMinutes.ts'
import { letters } from './kinds/letters.ts'
import { minutes } from './kinds/minutes.ts'
import { outcomes } from './kinds/outcomes.ts'
import { plans } from './kinds/plans.ts'
import { signatureSheets } from './kinds/signatureSheets.ts'

/**
 * Every kind of document, in the order in which the documents of one child, or of the whole conference, are listed; but for
 * the bundles, which are put together of them (`listing.ts`).
 */
export const documentKinds: readonly DocumentKind[] = [
  plans,
  signatureSheets,
  outcomes,
  letters,
  exclusionLetters,
  childPages,
  dataSheets,
  minutes,
  familyMinutes,
  conferenceFile,
]
