import { tellDecisions } from './decisions.ts'
import { tellMeeting } from './meeting.ts'
import { tellPlans } from './plans.ts'
import { tellPreparation } from './preparation.ts'
import { Storyteller } from './storyteller.ts'

/** The whole practice conference, told from preparation to signing. */
export function tellPractice(): Storyteller {
  const story = new Storyteller('2026-03-24')
  tellPreparation(story)
  tellMeeting(story)
  tellDecisions(story)
  tellPlans(story)
  return story
}
