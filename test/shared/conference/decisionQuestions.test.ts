import { describe, expect, it } from 'vitest'
import { viewsThatDiffer } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Refusal } from '../../../src-shared/result.ts'
import { reedConference } from '../../renderer/support/reedConference.ts'
import { testPractice } from '../../support/chairing.ts'

function namesThatDiffer({ chairing, ids }: ReturnType<typeof reedConference>): string[] {
  const child = chairing.conference.children.byId[ids.amber]
  if (child === undefined) throw new Error('Amber is gone')
  return viewsThatDiffer(chairing.conference, testPractice, child).map(({ name }) => name)
}

describe('views that differ from the decision', () => {
  it('are those of professionals who clearly said the other thing: unsure and no view are not, nor is the family', () => {
    const reed = reedConference()
    const { chairing, ids } = reed
    const give = (participantId: string, answer: 'yes' | 'no' | 'unsure' | 'none') =>
      chairing.do('recordView', { childId: ids.amber, participantId, answer })
    give(ids.daniel, 'yes')
    give(ids.healthVisitor, 'no')
    give(ids.midwife, 'unsure')
    give(ids.teacher, 'none')
    give(ids.kerry, 'no')
    expect(namesThatDiffer(reed)).toEqual([])
    chairing.do('decide', { childId: ids.amber, outcomeId: 'planNeeded' })
    expect(namesThatDiffer(reed)).toEqual(['Linda Hart'])
    chairing.do('decide', { childId: ids.amber, outcomeId: 'noPlanChildInNeed' })
    expect(namesThatDiffer(reed)).toEqual(['Daniel Okafor'])
  })
})

describe('the chair’s private challenges', () => {
  it('can be reworded, told to a manager on a day, and removed', () => {
    const { chairing, ids } = reedConference()
    const challengeId = chairing.do('logChallenge', { text: 'An old report', aboutPersonId: null })
    chairing.do('rewordChallenge', { challengeId, aboutPersonId: ids.gp })
    chairing.do('recordManagerTold', { challengeId, managerToldOn: '2026-03-25' })
    expect(rows(chairing.conference.challenges)).toMatchObject([
      { text: 'An old report', aboutPersonId: ids.gp, managerToldOn: '2026-03-25' },
    ])
    chairing.do('removeChallenge', { challengeId })
    expect(rows(chairing.conference.challenges)).toEqual([])
  })

  it('need words, and their own words never stand in the history', () => {
    const { chairing } = reedConference()
    expect(() => chairing.do('logChallenge', { text: '  ', aboutPersonId: null })).toThrow(Refusal)
    chairing.do('logChallenge', { text: 'Grace did not read it', aboutPersonId: null })
    expect(chairing.history.join()).not.toContain('Grace did not read it')
  })
})
