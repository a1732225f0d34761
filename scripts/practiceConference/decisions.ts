import type { Storyteller } from './storyteller.ts'

type Answer = 'yes' | 'no' | 'unsure' | 'none'

/** Everybody's view on each child, the chair's analysis and decision, and the two disagreements. */
export function tellDecisions(story: Storyteller): void {
  story.tell('moveToStep', { stepId: 'views' })
  for (const { id, moment } of story.practice.profile.statements)
    if (moment === 'beforeViews') story.tell('tickStatement', { statementId: id })
  tellViews(story)
  story.tell('moveToStep', { stepId: 'decision' })
  tellAnalysis(story)
  tellOutcomes(story)
  tellDisagreements(story)
}

function tellViews(story: Storyteller): void {
  const view = (
    participantId: string,
    childIds: string[],
    answer: Answer,
    reason: string,
    categoryIds: string[] = [],
  ) => {
    for (const childId of childIds)
      story.tell('recordView', { childId, participantId, answer, reason, categoryIds })
  }
  const older = ['amber', 'isaac']
  const all = [...older, 'baby']
  view('daniel', all, 'yes', 'Harm happens at night, and the night plan has not been tried yet.', [
    'emotional',
  ])
  view('amina', all, 'yes', 'Three call-outs since January; the pattern goes back to 2022.', ['emotional'])
  view('claire', ['amber'], 'yes', 'Amber falls asleep in lessons and writes about noise.', ['neglect'])
  view('claire', ['isaac', 'baby'], 'none', 'I do not know Isaac or the baby’s situation well enough to say.')
  view('sunita', older, 'yes', 'Isaac hides when voices are raised.', ['emotional'])
  view('sunita', ['baby'], 'yes', 'A newborn baby cannot move out of the way.', ['emotional'])
  view('bethan', older, 'none', 'I have not met the older children.')
  view(
    'bethan',
    ['baby'],
    'no',
    'Kerry’s care in this pregnancy is good; a child in need plan would be enough.',
  )
  view('tom', all, 'yes', 'The order has been broken twice.', ['emotional'])
  view('gemma', older, 'yes', 'Separation is the time of most danger.', ['emotional'])
  view('gemma', ['baby'], 'unsure', 'It depends on where Lee lives after the birth.')
  view('kerry', older, 'yes', 'If it means that somebody listens when I ring.')
  view('kerry', ['baby'], 'no', 'The baby is not even here yet.')
  view('lee', ['amber', 'isaac'], 'none', 'They are not my children to say.')
  view('lee', ['baby'], 'no', 'I will have stopped by then.')
  view('pat', all, 'yes', 'We need it written down who does what.')
}

function tellAnalysis(story: Storyteller): void {
  story.tell('analyseRisk', {
    childId: 'amber',
    risks:
      'Craig has come to the home at night and hurt Kerry in front of Amber. He has broken the order twice.',
    mitigatingFactors:
      'Kerry has got the children out twice and rings for help. Nan Pat and Dawn are near and willing.',
    impact: 'Amber does not sleep on weeknights, falls asleep at school, and listens at the door.',
  })
  story.tell('weighThreshold', {
    childId: 'amber',
    limbIds: ['hasSuffered'],
    met: true,
    words:
      'Amber has been frightened and kept awake by adults fighting since at least 2022, and without a plan it is likely to go on.',
  })
  story.tell('analyseRisk', {
    childId: 'isaac',
    risks: 'As for Amber; and Isaac’s hand was cut on 1 March when Lee threw a plate.',
    mitigatingFactors: 'Nursery every day, a close bond with his mother, and Nan Pat at weekends.',
    impact: 'Isaac hides under the table when voices are raised.',
  })
  story.tell('weighThreshold', {
    childId: 'isaac',
    limbIds: ['hasSuffered'],
    met: true,
    words: 'Isaac has been hurt once and frightened many times, and he is too small to get away.',
  })
  story.tell('analyseRisk', {
    childId: 'baby',
    risks:
      'A newborn baby would be in the home with the same worries, at the time when they are known to rise.',
    mitigatingFactors:
      'Kerry has come to every appointment. Lee says that he will ask for help with drinking.',
    impact: 'A baby shaken or dropped by a drunk adult can die or be disabled for life.',
  })
  story.tell('weighThreshold', {
    childId: 'baby',
    limbIds: ['likelyToSuffer'],
    met: true,
    words:
      'The baby has not been harmed. From what has happened to Isaac it is likely that the baby would be.',
  })
}

function tellOutcomes(story: Storyteller): void {
  const decide = (
    childId: string,
    reachedBy: 'consensus' | 'chair',
    categoryIds: string[],
    rationale: string,
  ) => story.tell('decide', { childId, outcomeId: 'planNeeded', categoryIds, rationale, reachedBy })
  decide(
    'amber',
    'consensus',
    ['emotional'],
    'Everybody who gave a view says that a plan is needed. Amber has been harmed and the plan for nights is not tried yet.',
  )
  decide(
    'isaac',
    'consensus',
    ['emotional'],
    'Isaac has been hurt and is frightened at home. Everybody who gave a view agrees.',
  )
  decide(
    'baby',
    'chair',
    ['emotional'],
    'There was no consensus. I decide that a plan is needed, because the harm to Isaac shows what is likely for a newborn baby, and the work must begin before the birth.',
  )
}

function tellDisagreements(story: Storyteller): void {
  story.tell(
    'recordDissent',
    {
      personId: 'claire',
      childIds: ['amber'],
      strength: 'noted',
      reason:
        'I agree with a plan. I would have chosen neglect, because Amber’s sleep and clothing are what we see at school.',
    },
    'claireDisagrees',
  )
  story.tell('correctDissent', {
    dissentId: 'claireDisagrees',
    escalationExplained: true,
    stillContributes: true,
  })
  story.tell(
    'recordDissent',
    {
      personId: 'bethan',
      childIds: ['baby'],
      strength: 'formal',
      reason:
        'There is no evidence of harm in this pregnancy. A plan now may make Kerry stay away from maternity care.',
    },
    'bethanDissents',
  )
  story.tell('correctDissent', {
    dissentId: 'bethanDissents',
    escalationExplained: true,
    stillContributes: true,
  })
  for (const { id, moment } of story.practice.profile.statements)
    if (moment === 'afterDecision') story.tell('tickStatement', { statementId: id })
  story.tell('arrangeTellingTheChild', {
    childId: 'amber',
    byId: 'farah',
    how: 'Farah and Kerry tell Amber together at Nan Pat’s, with the page that Farah writes for her.',
    on: '2026-03-25',
  })
  story.tell('writeChildsPage', {
    childId: 'amber',
    whatWeTalkedAbout:
      'We talked about the nights when it is loud at home and you cannot sleep. We talked about how you told Claire, and how brave that was. We talked about Nan’s house, where you sleep well.',
    whatHappensNext: 'Your bed moves away from the door, as you asked.',
  })
  story.tell('arrangeTellingTheChild', {
    childId: 'isaac',
    byId: 'kerry',
    how: 'Kerry tells Isaac with the toy animals.',
    on: '2026-03-25',
  })
  story.tell('logChallenge', {
    text: 'The social work report reached Lee the day before. Raised with Amina; to go to my manager.',
    aboutPersonId: 'daniel',
  })
}
