import type { PracticeProfile } from '../profile.ts'
import { agencies, quoracy } from './agencies.ts'
import { agenda } from './agenda.ts'
import { childsPage } from './childsPage.ts'
import {
  categories,
  dissentKinds,
  outcomes,
  scaling,
  threshold,
  viewAnswers,
  visitFrequencies,
} from './decision.ts'
import { harmQuestions } from './headings.ts'
import { kinds } from './kinds.ts'
import { letterTexts } from './letterTexts.ts'
import { participationCodes, participationRoutes } from './participation.ts'
import { exclusionGrounds, relations } from './people.ts'
import { preparationChecklist } from './preparation.ts'
import { roles } from './roles.ts'
import { roleWords } from './roleWords.ts'
import { statements } from './statements.ts'
import { planHeadings, texts } from './texts.ts'
import { timeLimits } from './timeLimits.ts'

/**
 * The profile that the app comes with: what published national and local guidance has in common, and the stricter
 * reading where it differs. An authority replaces it with its own. Data only: it can be sent to a page as it is.
 */
export const nationalBaseline: PracticeProfile = {
  id: 'national-baseline',
  version: 1,
  title: 'National baseline for England',
  chairTitle: 'Conference chair',
  leadPractitionerTitle: 'Lead social worker',
  kinds,
  preparationChecklist,
  agenda,
  harmQuestions,
  statements,
  roles,
  roleWords,
  agencies,
  relations,
  quoracy,
  exclusionGrounds,
  participationCodes,
  participationRoutes,
  categories,
  outcomes,
  threshold,
  viewAnswers,
  familyViews: 'heardNotDeciding',
  dissentKinds,
  scaling,
  planHeadings,
  visitFrequencies,
  timeLimits,
  smart: { mostActionsForOneParent: 6, mostActions: 20, mostWordsInAnAction: 35, mostDangerStatements: 3 },
  texts,
  letters: letterTexts,
  childsPage,
  bankHolidayChanges: [],
}
