import { describe, expect, it } from 'vitest'
import { tellPractice } from '../../../scripts/practiceConference/tell.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import {
  checkDangerStatement,
  checkDangers,
  checkSafetyGoal,
} from '../../../src-shared/plan/dangerRules/dangerRules.ts'
import { checkAction, checkPlan } from '../../../src-shared/plan/smartRules.ts'

const { conference, practice } = tellPractice()
const idsOf = (flags: { ruleId: string }[]) => [...new Set(flags.map(({ ruleId }) => ruleId))].join(' ')

/** The practice conference teaches the prompts: they appear on the poor actions, and nowhere else. */
describe('on the practice conference', () => {
  it('the danger statements and safety goals raise no question', () => {
    expect(checkDangers(conference, practice)).toEqual([])
    const flags = rows(conference.dangers).map((danger) => {
      const context = { conference, danger, practice }
      return [danger.id, idsOf(checkDangerStatement(context)), idsOf(checkSafetyGoal(context))]
    })
    expect(flags).toEqual([
      ['craigAtNight', '', ''],
      ['leeDrinking', '', ''],
    ])
  })

  it('only the plan of the unborn baby raises questions as a whole', () => {
    const flags = rows(conference.children).map((child) => [
      child.id,
      idsOf(checkPlan({ conference, child, practice })),
    ])
    expect(Object.fromEntries(flags)).toEqual({ amber: '', isaac: '', baby: 'R19' })
  })

  it('the poor actions raise their questions, and the good ones none', () => {
    const flags = rows(conference.children).flatMap((child) =>
      rows(child.plan.actions).map((action) => [
        action.id,
        idsOf(checkAction({ conference, child, practice, action })),
      ]),
    )
    expect(Object.fromEntries(flags)).toEqual({
      amberAction1: '',
      amberAction2: '',
      amberAction3: '',
      amberAction4: 'R04 R05 R08 R11',
      amberAction5: 'R02 R04 R05 R08 R09 R11 R14 R17',
      isaacAction1: '',
      isaacAction2: 'R24',
      isaacAction3: '',
      babyAction1: '',
      babyAction2: '',
      babyAction3: 'R02 R04 R05 R08 R10 R11',
    })
  })
})
