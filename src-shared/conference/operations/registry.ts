import type { z } from 'zod'
import { analysisOperations } from './analysis.ts'
import { childrenOperations } from './children.ts'
import { comingAndGoingOperations } from './comingAndGoing.ts'
import { decisionOperations } from './decisions.ts'
import { entryOperations } from './entries.ts'
import { familyOperations } from './family.ts'
import { familyMapOperations } from './familyMap.ts'
import { meetingOperations } from './meeting.ts'
import { openingOperations } from './opening.ts'
import { paperOperations } from './papers.ts'
import { peopleOperations } from './people.ts'
import { actionOperations, planOperations } from './plan.ts'
import { preparationOperations } from './preparation.ts'
import { signingOperations } from './signing.ts'

/** Every way in which a conference can change. There is no other, and no generic one. */
export const operations = {
  ...meetingOperations,
  ...childrenOperations,
  ...peopleOperations,
  ...familyOperations,
  ...familyMapOperations,
  ...preparationOperations,
  ...openingOperations,
  ...comingAndGoingOperations,
  ...entryOperations,
  ...analysisOperations,
  ...decisionOperations,
  ...actionOperations,
  ...planOperations,
  ...signingOperations,
  ...paperOperations,
}

export type Operations = typeof operations
export type OperationName = keyof Operations
/** What the page sends with an operation. */
export type OperationArgs<N extends OperationName> = z.input<Operations[N]['args']>

/** Whether a string from outside names an operation. */
export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operations, name)
}
