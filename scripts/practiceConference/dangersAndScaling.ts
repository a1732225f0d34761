import type { Storyteller } from './storyteller.ts'

/** The danger statements with their goals, and everybody's number with its reason. */
export function tellDangersAndScaling(story: Storyteller): void {
  story.tell('moveToStep', { stepId: 'dangerAndGoal' })
  story.tell(
    'addDangerStatement',
    {
      statement:
        'Kerry, Nan Pat, Daniel and Claire are worried because Craig kicked in the door on 9 January and held Kerry by the throat while Amber and Isaac watched. If Craig comes to the home again, Amber and Isaac could be hurt and will go on being too frightened to sleep.',
      childIds: ['amber', 'isaac'],
    },
    'craigAtNight',
  )
  story.tell('wordSafetyGoal', {
    dangerId: 'craigAtNight',
    statement:
      'Kerry, Nan Pat and Dawn keep to a night plan that Amber knows: doors locked at seven, Dawn’s key on the hook, and one call to 999. Amber and Isaac sleep in their own beds.',
    seenFor: 'Every night for three months',
  })
  story.tell(
    'addDangerStatement',
    {
      statement:
        'Daniel, Bethan and Kerry are worried because Lee drank on 1 March and threw a plate that cut Isaac’s hand. If Lee is drunk when he looks after a child, Isaac or the baby could be badly hurt.',
      childIds: ['isaac', 'baby'],
    },
    'leeDrinking',
  )
  story.tell('wordSafetyGoal', {
    dangerId: 'leeDrinking',
    statement:
      'Lee is with the children only when he has not drunk that day, and Kerry or Nan Pat is there too. Isaac can say who will be at tea.',
    seenFor: 'Ten weeks without a missed week',
  })
  story.tell('noteDispute', {
    dangerId: 'leeDrinking',
    personId: 'lee',
    words: 'I do not drink every week. That night was the first time since Christmas.',
  })

  story.tell('moveToStep', { stepId: 'scaling' })
  const { question, zero, ten } = story.practice.profile.scaling
  story.tell('askScalingQuestion', { question, zero, ten, dangerId: null, childIds: [] }, 'howSafe')
  const scales: [string, number | null, string][] = [
    ['kerry', 6, 'I have got us out twice and I would again.'],
    ['pat', 5, 'They are safe with me. I do not know about weeknights.'],
    ['lee', 7, 'Craig does not know where they live.'],
    ['daniel', 4, 'The night plan is new and has not been tried.'],
    ['amina', 4, 'Three call-outs in ten weeks.'],
    ['claire', 5, 'Amber tells us when she is frightened, which she did not do before.'],
    ['sunita', 4, 'Isaac is still hiding.'],
    ['bethan', 6, 'Kerry does everything she is asked to do.'],
    ['tom', 3, 'The order has been broken twice.'],
    ['gemma', 3, 'The risk goes up when somebody leaves, and again when a baby is born.'],
    ['farah', null, 'I am here for what Amber says, not for a number.'],
  ]
  for (const [participantId, score, reason] of scales)
    story.tell('recordScale', { questionId: 'howSafe', participantId, score, reason })
  story.tell('recordScale', {
    questionId: 'howSafe',
    participantId: 'amber',
    score: 5,
    reason: 'Ten at Nan’s and nothing when it is dark.',
    outsideMeeting: true,
  })
  story.tell('revealScales', { questionId: 'howSafe' })
}
