import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Restriction } from '../../../src-shared/conference/people.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { reedConference } from '../../renderer/support/reedConference.ts'
import type { Chairing } from '../../support/chairing.ts'

const family: Restriction = { withheldFrom: { kind: 'family' }, reason: 'Bail' }
const from = (personIds: string[], reason = ''): Restriction => ({
  withheldFrom: { kind: 'people', personIds },
  reason,
})

function two(more: [object, object] = [{}, {}]) {
  const { chairing, ids } = reedConference()
  const source = { kind: 'person' as const, personId: ids.kerry }
  const record = (text: string, given: object) =>
    chairing.do('recordEntry', { headingId: 'pastHarm', text, source, ...given })
  const firstId = record('He shouts', more[0])
  const secondId = record('and he drinks', more[1])
  const join = () => chairing.do('mergeEntries', { firstId, secondId })
  const first = () => chairing.conference.entries.byId[firstId]
  return { chairing, ids, firstId, secondId, join, first }
}

const entries = (chairing: Chairing) => rows(chairing.conference.entries)

describe('an entry that is split', () => {
  it('becomes two, one after the other, of the same person, heading, children, restriction and part', () => {
    const { chairing, ids, firstId } = two()
    const restriction = from([ids.lee], 'Bail')
    chairing.do('correctEntry', {
      entryId: firstId,
      childIds: [ids.amber],
      exactWords: true,
      standing: 'fact',
    })
    chairing.do('correctEntry', { entryId: firstId, harm: { howOften: 'Weekly' } })
    chairing.do('restrictEntry', { entryId: firstId, restriction })
    chairing.do('splitEntry', { entryId: firstId, first: 'He ', second: ' shouts' })
    const [one, other] = entries(chairing)
    expect(entries(chairing).map(({ text }) => text)).toEqual(['He', 'shouts', 'and he drinks'])
    expect(other).toEqual({ ...one, id: other?.id, text: 'shouts', harm: null })
    expect(other).toMatchObject({ restriction, childIds: [ids.amber], exactWords: true, standing: 'fact' })
    expect(one?.harm).toMatchObject({ howOften: 'Weekly' })
    expect(chairing.history.at(-1)).toBe('Split “He shouts” in two')
  })

  it('is refused where one of the two would have no words', () => {
    const { chairing, firstId } = two()
    expect(() => chairing.do('splitEntry', { entryId: firstId, first: 'He shouts', second: ' ' })).toThrow(
      'both entries need some',
    )
  })

  it('and joined again is what it was, wherever it is split', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), (word) => {
        const { chairing, firstId } = two()
        const text = 'He shouts at night'
        chairing.do('rewordEntry', { entryId: firstId, text })
        const before = chairing.conference.entries.byId[firstId]
        const words = text.split(' ')
        const secondId = chairing.do('splitEntry', {
          entryId: firstId,
          first: words.slice(0, word).join(' '),
          second: words.slice(word).join(' '),
        })
        chairing.do('mergeEntries', { firstId, secondId })
        expect(chairing.conference.entries.byId[firstId]).toEqual(before)
      }),
      { verbose: true },
    )
  })
})

describe('two entries that are joined', () => {
  it('become one in the place of the first', () => {
    const { chairing, join, first } = two()
    join()
    expect(entries(chairing)).toHaveLength(1)
    expect(first()?.text).toBe('He shouts and he drinks')
    expect(chairing.history.at(-1)).toBe('Joined “and he drinks” to “He shouts”')
  })

  it('are restricted when one of them was, and then not on the room display', () => {
    const { chairing, firstId, join, first } = two([{}, { restriction: family }])
    chairing.do('releaseEntry', { entryId: firstId, released: true })
    join()
    expect(first()).toMatchObject({ restriction: family, released: false })
  })

  it('are kept from everybody from whom one of them was kept', () => {
    const { chairing, ids, join, first, firstId, secondId } = two()
    chairing.do('restrictEntry', { entryId: firstId, restriction: from([ids.lee], 'Bail') })
    chairing.do('restrictEntry', { entryId: secondId, restriction: from([ids.pat], 'Fear') })
    join()
    expect(first()?.restriction).toEqual(from([ids.lee, ids.pat], 'Bail; Fear'))
  })

  it('are kept from the whole family when one was kept from it and the other from some of it', () => {
    const { chairing, ids, join, first, firstId, secondId } = two()
    chairing.do('restrictEntry', { entryId: firstId, restriction: from([ids.lee], 'Bail') })
    chairing.do('restrictEntry', { entryId: secondId, restriction: family })
    join()
    expect(first()?.restriction).toEqual(family)
  })

  it('stay apart when one is kept from the family and the other from somebody else', () => {
    const { chairing, ids, join, firstId, secondId } = two()
    chairing.do('restrictEntry', { entryId: firstId, restriction: from([ids.supporter]) })
    chairing.do('restrictEntry', { entryId: secondId, restriction: family })
    expect(join).toThrow('Make the restrictions alike first')
    expect(entries(chairing)).toHaveLength(2)
  })

  it('a restriction that names nobody yet holds for everybody, and stays so', () => {
    const { chairing, join, first, firstId, secondId } = two()
    chairing.do('restrictEntry', { entryId: firstId, restriction: from([]) })
    chairing.do('restrictEntry', { entryId: secondId, restriction: family })
    join()
    expect(first()?.restriction?.withheldFrom).toEqual({ kind: 'people', personIds: [] })
  })

  it('are on the room display only when both were', () => {
    const { chairing, firstId, secondId, join, first } = two()
    chairing.do('releaseEntry', { entryId: firstId, released: true })
    chairing.do('releaseEntry', { entryId: secondId, released: true })
    join()
    expect(first()?.released).toBe(true)
    const other = two()
    other.chairing.do('releaseEntry', { entryId: other.firstId, released: true })
    other.join()
    expect(other.first()?.released).toBe(false)
  })

  it('are a quotation, a fact or an opinion only when both were', () => {
    const { join, first } = two([{ exactWords: true, standing: 'fact' }, { standing: 'opinion' }])
    join()
    expect(first()).toMatchObject({ exactWords: false, standing: null })
  })

  it('keep what is known of the harm, and the day', () => {
    const harm = (what: string) => ({ what, howBad: '', howOften: '', sinceWhen: '', effectOnChild: '' })
    const { join, first } = two([
      { harm: harm('Shouting') },
      { harm: harm('Drinking'), happenedOn: '2026-02-01' },
    ])
    join()
    expect(first()).toMatchObject({ harm: { what: 'Shouting; Drinking' }, happenedOn: '2026-02-01' })
  })

  it('stay apart where one would say something untrue or come to other readers', () => {
    const { ids } = two()
    const pat = { source: { kind: 'person', personId: ids.pat } }
    expect(two([{}, pat]).join).toThrow('different people')
    expect(two([{}, { headingId: 'futureDanger' }]).join).toThrow('different headings')
    expect(two([{}, { childIds: [ids.amber] }]).join).toThrow('different children')
    expect(two([{ happenedOn: '2026-01-01' }, { happenedOn: '2026-02-01' }]).join).toThrow('different days')
  })

  it('stay apart when they were said in different parts of the meeting', () => {
    const { chairing, ids, join, secondId } = two()
    const partId = chairing.do('addPart', { title: 'Part B', reason: '', attendeeIds: [ids.daniel] })
    chairing.do('correctEntry', { entryId: secondId, partId })
    expect(join).toThrow('different parts of the meeting')
  })
})

it('each correction of an entry says in the history what was changed', () => {
  const { chairing, ids, firstId: entryId } = two()
  const said = (correction: object) => {
    chairing.do('correctEntry', { entryId, ...correction })
    return chairing.history.at(-1)
  }
  expect(said({ source: { kind: 'person', personId: ids.pat } })).toBe('Nan Pat said “He shouts”')
  expect(said({ source: null })).toBe('Nobody is named as having said “He shouts”')
  expect(said({ standing: 'fact' })).toBe('Marked “He shouts” as fact')
  expect(said({ standing: null })).toBe('“He shouts” is marked neither as fact nor as opinion')
  expect(said({ exactWords: true })).toBe('Marked “He shouts” as exact words')
  expect(said({ childIds: [ids.amber] })).toBe('Added to “He shouts”')
})
