import { describe, expect, it } from 'vitest'
import { Chairing, testPractice } from '../../support/chairing.ts'

const [first] = testPractice.profile.preparationChecklist
const itemId = first?.id ?? ''

describe('before the day', () => {
  it('a tick keeps the moment of the first, can be taken away, and is only for what is on the checklist', () => {
    const chairing = new Chairing()
    chairing.do('tickPreparation', { itemId })
    const at = chairing.conference.preparation.checklist[itemId]
    chairing.do('tickPreparation', { itemId })
    expect(chairing.conference.preparation.checklist).toEqual({ [itemId]: at })
    chairing.do('untickPreparation', { itemId })
    expect(chairing.conference.preparation.checklist).toEqual({})
    expect(() => chairing.do('tickPreparation', { itemId: 'nothing' })).toThrow('not on the checklist')
    expect(chairing.history.at(-1)).toBe(`No longer ticked before the day: ${first?.title}`)
  })

  it('an attendance issue is corrected and removed; one that is gone is refused', () => {
    const chairing = new Chairing()
    const issueId = chairing.do('noteAttendanceIssue', {
      issue: 'Both fathers',
      strategy: '',
      agreedWith: '',
    })
    chairing.do('correctAttendanceIssue', { issueId, strategy: 'Two parts', agreedWith: 'Daniel Okafor' })
    expect(chairing.conference.preparation.attendanceIssues.byId[issueId]).toEqual({
      id: issueId,
      issue: 'Both fathers',
      strategy: 'Two parts',
      agreedWith: 'Daniel Okafor',
    })
    chairing.do('removeAttendanceIssue', { issueId })
    expect(chairing.conference.preparation.attendanceIssues.order).toEqual([])
    expect(() => chairing.do('correctAttendanceIssue', { issueId, issue: 'x' })).toThrow('no longer there')
  })
})
