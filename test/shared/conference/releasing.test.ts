import { expect, it } from 'vitest'
import { Chairing } from '../../support/chairing.ts'

function said(restriction: { withheldFrom: { kind: 'family' }; reason: string } | null = null) {
  const chairing = new Chairing()
  const entryId = chairing.do('recordEntry', {
    headingId: 'strength',
    text: 'Pat has a key.',
    source: null,
    restriction,
  })
  return { chairing, entryId, released: () => chairing.conference.entries.byId[entryId]?.released }
}

it('what was said is shown to the room when the chair says so, and taken off again', () => {
  const { chairing, entryId, released } = said()
  expect(released()).toBe(false)
  chairing.do('releaseEntry', { entryId, released: true })
  expect(released()).toBe(true)
  expect(chairing.history.at(-1)).toBe('Showed “Pat has a key.” to the room')
  chairing.do('releaseEntry', { entryId, released: false })
  expect(released()).toBe(false)
  expect(chairing.history.at(-1)).toBe('Took “Pat has a key.” off the room display')
})

it('what is restricted is never shown to the room', () => {
  const { chairing, entryId, released } = said({ withheldFrom: { kind: 'family' }, reason: '' })
  expect(() => chairing.do('releaseEntry', { entryId, released: true })).toThrow(
    'the room display never shows it',
  )
  expect(released()).toBe(false)
})

it('what comes from a restricted report is never shown to the room', () => {
  const { chairing, entryId } = said()
  const reportId = chairing.do('logReport', { title: 'Report', authorId: null, isSocialWorkReport: false })
  chairing.do('correctReport', {
    reportId,
    restriction: { withheldFrom: { kind: 'family' }, reason: '' },
  })
  chairing.do('correctEntry', { entryId, source: { kind: 'report', reportId } })
  expect(() => chairing.do('releaseEntry', { entryId, released: true })).toThrow('kept from somebody')
})

it('a restriction takes what was shown off the display', () => {
  const { chairing, entryId, released } = said()
  chairing.do('releaseEntry', { entryId, released: true })
  chairing.do('restrictEntry', { entryId, restriction: { withheldFrom: { kind: 'family' }, reason: '' } })
  expect(released()).toBe(false)
})
