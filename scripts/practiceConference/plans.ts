import type { Action, ByWhen } from '../../src-shared/conference/plan.ts'
import type { Storyteller } from './storyteller.ts'

interface Agreed {
  what: string
  owner: string | { words: string }
  byWhen: ByWhen | null
  measure: string
  dangerIds: string[]
  agreedByOwner?: Action['agreedByOwner']
}

const on = (date: string): ByWhen => ({ kind: 'date', date })
const every = (frequency: string, from: string, until: string): ByWhen => ({
  kind: 'repeat',
  frequency,
  from,
  until,
})
const words = (text: string): ByWhen => ({ kind: 'words', words: text })

/** Each child's own plan: good actions, and a few poor ones to put right with the prompts. */
export function tellPlans(story: Storyteller): void {
  story.tell('moveToStep', { stepId: 'planning' })
  tellAmbersPlan(story)
  tellIsaacsPlan(story)
  tellBabysPlan(story)
  story.tell('moveToStep', { stepId: 'sign' })
  const signatories: Record<string, string[]> = {
    amber: ['kerry', 'pat', 'daniel', 'claire', 'farah'],
    isaac: ['kerry', 'pat', 'daniel', 'sunita'],
    baby: ['kerry', 'lee', 'daniel', 'bethan'],
  }
  for (const [childId, signatoryIds] of Object.entries(signatories)) {
    for (const [index, signatoryId] of signatoryIds.entries())
      story.tell('askToSign', { childId, signatoryIds: [signatoryId] }, `${childId}Signs${index + 1}`)
    for (const personId of signatoryIds.slice(0, 2))
      story.tell('addCopy', { childId, recipient: { kind: 'person', personId } })
    story.tell('freezePlan', { childId })
  }
  story.tell('endMeeting', {})
}

function agree(story: Storyteller, childId: string, actions: Agreed[]): void {
  actions.forEach(({ what, owner, byWhen, measure, dangerIds, agreedByOwner }, index) => {
    const actionId = `${childId}Action${index + 1}`
    story.tell(
      'addAction',
      {
        childId,
        what,
        owner:
          typeof owner === 'string'
            ? { kind: 'person', personId: owner }
            : { kind: 'words', words: owner.words },
        byWhen,
        measure,
        dangerIds,
      },
      actionId,
    )
    if (agreedByOwner !== undefined) story.tell('noteOwnersAgreement', { childId, actionId, agreedByOwner })
  })
}

function arrange(story: Storyteller, childId: string, coreGroupIds: string[], arrangements: string): void {
  story.tell('nameLeadPractitioner', { childId, personId: 'daniel' })
  story.tell('nameCoreGroup', { childId, memberIds: coreGroupIds })
  story.tell('arrangeFirstCoreGroup', {
    childId,
    date: '2026-04-02',
    time: '14:00',
    place: 'Tern Valley Family Centre',
  })
  story.tell('arrangeReview', { childId, date: '2026-06-16' })
  story.tell('agreeVisits', { childId, frequencyId: 'tenWorkingDays', arrangements })
}

function tellAmbersPlan(story: Storyteller): void {
  story.tell('addOutcome', {
    childId: 'amber',
    text: 'Amber sleeps through the night in her own bed at home.',
  })
  story.tell('addOutcome', {
    childId: 'amber',
    text: 'Amber knows who comes, and what to do, if Craig is at the door.',
  })
  agree(story, 'amber', [
    {
      what: 'Kerry and Nan Pat write the night plan with Amber on one page and put it inside the kitchen cupboard.',
      owner: 'kerry',
      byWhen: on('2026-03-27'),
      measure: 'Amber shows Daniel the page on his first visit and says the three steps.',
      dangerIds: ['craigAtNight'],
      agreedByOwner: 'inTheRoom',
    },
    {
      what: 'Dawn fits two door bolts and moves Amber’s bed to the wall away from the door.',
      owner: 'pat',
      byWhen: on('2026-03-30'),
      measure: 'Daniel sees both bolts and the bed; Amber says that she slept there on 5 nights out of 7.',
      dangerIds: ['craigAtNight'],
      agreedByOwner: 'inTheRoom',
    },
    {
      what: 'Claire meets Amber for 15 minutes every Monday and Amber marks her sleep chart.',
      owner: 'claire',
      byWhen: every('every Monday in term', '2026-04-20', '2026-06-15'),
      measure:
        'The chart has 8 weeks on it, with at least 5 nights slept through in each of the last 4 weeks.',
      dangerIds: ['craigAtNight'],
      agreedByOwner: 'inTheRoom',
    },
    {
      what: 'Kerry to engage with domestic abuse services',
      owner: 'kerry',
      byWhen: words('ongoing'),
      measure: '',
      dangerIds: ['craigAtNight'],
      agreedByOwner: 'inTheRoom',
    },
    {
      what: 'Monitor home conditions as appropriate',
      owner: { words: 'All professionals' },
      byWhen: words('ASAP'),
      measure: 'Improved home conditions',
      dangerIds: [],
    },
  ])
  story.tell('addContingency', {
    childId: 'amber',
    trigger: 'If Craig comes to the home or the school, or sends somebody',
    owner: { kind: 'person', personId: 'daniel' },
    what: 'Kerry or the school rings 999, then Nan Pat; Daniel sees Amber and books a meeting with the authority’s lawyer',
    within: 'the same day; the meeting within 5 working days',
  })
  arrange(
    story,
    'amber',
    ['kerry', 'pat', 'daniel', 'claire', 'gemma'],
    'Daniel sees Amber on her own at school or at Nan Pat’s, and her bedroom once a month.',
  )
}

function tellIsaacsPlan(story: Storyteller): void {
  story.tell('addOutcome', {
    childId: 'isaac',
    text: 'Isaac stays in the room when people talk, because nobody shouts.',
  })
  agree(story, 'isaac', [
    {
      what: 'Lee has tea with Isaac only on days when he has not drunk, and Kerry or Nan Pat is there.',
      owner: 'lee',
      byWhen: every('each time', '2026-03-25', '2026-06-16'),
      measure:
        'Kerry writes each tea on the calendar; Daniel checks it on every visit and asks Isaac who was there.',
      dangerIds: ['leeDrinking'],
      agreedByOwner: 'inTheRoom',
    },
    {
      what: 'Jo watches Isaac’s play for 20 minutes every Thursday and writes down each time that he hides.',
      owner: 'jo',
      byWhen: every('every Thursday', '2026-04-02', '2026-06-11'),
      measure: 'Jo brings 10 weeks of notes; Isaac hides fewer than 2 times a week in the last 4.',
      dangerIds: ['leeDrinking'],
      agreedByOwner: 'notAsked',
    },
    {
      what: 'Sunita visits Kerry and Isaac at home and shows two ways to settle him after a fright.',
      owner: 'sunita',
      byWhen: on('2026-04-10'),
      measure:
        'Kerry shows both ways to Sunita; Isaac settles within 10 minutes on 4 of the next 5 occasions.',
      dangerIds: ['craigAtNight'],
      agreedByOwner: 'inTheRoom',
    },
  ])
  story.tell('addContingency', {
    childId: 'isaac',
    trigger: 'If Lee is with Isaac after drinking',
    owner: { kind: 'person', personId: 'pat' },
    what: 'Kerry rings Nan Pat, who fetches the children; Nan Pat tells Daniel',
    within: 'ten minutes; Daniel the next morning',
  })
  arrange(
    story,
    'isaac',
    ['kerry', 'pat', 'daniel', 'jo', 'sunita'],
    'Daniel sees Isaac at nursery and at home in turn, and plays with him alone.',
  )
}

function tellBabysPlan(story: Storyteller): void {
  story.tell('addOutcome', {
    childId: 'baby',
    text: 'The baby is born into a home where no adult drinks while caring for a child.',
  })
  agree(story, 'baby', [
    {
      what: 'Lee goes to six weekly sessions at the Ternbridge alcohol service and brings the card to each core group.',
      owner: 'lee',
      byWhen: every('every Wednesday', '2026-04-01', '2026-05-06'),
      measure: 'Six stamps on the card; breath test clear at 5 of 6 sessions.',
      dangerIds: ['leeDrinking'],
      agreedByOwner: 'inTheRoom',
    },
    {
      what: 'Bethan writes the birth plan with Kerry: who is there, who is not, and where the baby goes first.',
      owner: 'bethan',
      byWhen: on('2026-05-15'),
      measure: 'The plan is in the maternity notes, signed by Kerry; Daniel has a copy.',
      dangerIds: ['leeDrinking'],
      agreedByOwner: 'inTheRoom',
    },
    {
      what: 'Parents must stop arguing and should minimise risk to unborn',
      owner: { words: 'Parents' },
      byWhen: words('next core group'),
      measure: '',
      dangerIds: ['leeDrinking'],
    },
  ])
  story.tell('addContingency', {
    childId: 'baby',
    trigger: '',
    owner: null,
    what: 'Seek legal advice',
    within: '',
  })
  arrange(
    story,
    'baby',
    ['kerry', 'lee', 'daniel', 'sunita', 'bethan'],
    'Daniel sees Kerry every two weeks until the birth, and the baby within a day of it.',
  )
}
