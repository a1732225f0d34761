import { describe, expect, it } from 'vitest'
import { base, changed, foundIn, row } from './guarded.ts'

/** Kerry lives with the children at an address that is withheld from Lee, who has Amber's plan in his hands. */
const conference = changed((draft) => {
  const address = row(draft.addresses)
  address.lines = 'Flat 2, 14a St Ann’s Road\nSandmouth'
  address.postcode = 'SM4 7QQ'
  const mother = row(draft.people, base.mother)
  mother.contact = { phone: '07700 900 614 / 01632 960 222', email: 'kerry.reed@post.example.org' }
  row(draft.people, base.teacher).organisation = 'Harbour Lane Primary School'
})

/** What would no longer be found without one of the things that the guard does, by the name of that thing. */
const found: [does: string, text: string][] = [
  ['the house and the street', 'They moved to 14a St Ann’s Road last week.'],
  ['no capitals', 'they moved to 14A ST ANN’S ROAD'],
  ['no punctuation', '14a, St. Anns Road!'],
  ['abbreviated words', '14a St Ann’s Rd'],
  ['words written out', '14a Saint Anns Road'],
  ['the street before the house', 'St Ann’s Road 14a'],
  ['over two lines', '14a St Ann’s\nRoad'],
  ['over two cells', '14a St\n\t\t\nAnn’s Road'],
  ['hyphenated over two lines', '14a St Ann’s Ro-\nad'],
  ['no spaces at all', 'at14aStAnnsRoadSandmouth'],
  ['the street alone', 'Somewhere in St Ann’s Road, Kerry says.'],
  ['the initials with the street', 'KR, St Anns Rd'],
  ['the postcode', 'It is in SM4 7QQ.'],
  ['the postcode without its space', 'It is in SM47QQ.'],
  ['the postcode in small letters', 'sm4-7qq'],
  ['the postcode after a word without a space', 'SandmouthSM4 7QQ'],
  ['soft hyphens', '14a St Ann’s R\u00ado\u00adad'],
  ['zero-width characters', 'S\u200bM\u200d4\ufeff7Q\u2060Q'],
  ['lookalike spaces', 'SM4\u00a07QQ, 14a\u2009St\u202fAnn’s\u3000Road'],
  ['direction marks', '\u206814a\u2069 \u202aSt Ann’s\u202c Road'],
  ['full-width letters and digits', 'ＳＭ４ ７ＱＱ'],
  ['letters with accents', '14a St Ánn’s Röad'],
  ['ligatures', '14a ﬆ Ann’s Road'],
  ['the telephone number', 'Ring 07700 900614.'],
  ['the number with other spaces', 'Ring 0 7 7 0 0 9 0 0 6 1 4'],
  ['the number from abroad', '+44 7700 900614'],
  ['the number from abroad with its nought', '+44 (0)7700-900-614'],
  ['the number from abroad without spaces', '+447700900614'],
  ['the number from abroad with its nought and without spaces', '+44(0)7700900614'],
  ['the number from abroad with noughts', '0044 7700 900614'],
  ['the second number in the field', '01632.960.222'],
  ['the e-mail address', 'Write to Kerry.Reed@post.example.org'],
  ['the e-mail address as it is said', 'kerry dot reed at post dot example dot org'],
]

describe('however it is spelled, a withheld address is found', () => {
  it.each(found)('with %s', (_does, text) => {
    expect(foundIn(text, conference).length).toBeGreaterThan(0)
  })
})

const notFound: [what: string, text: string][] = [
  ['another house number that ends in it', 'They went to 214a Saint Mary’s Road.'],
  ['the town', 'The hospital is in Sandmouth.'],
  ['the part of the house', 'The midwife has a room in Flat 2.'],
  ['another postcode', 'SM4 7QR'],
  ['letters and digits inside a longer word', 'xsm47qqs'],
  ['another telephone number', '07700 900615'],
  ['a longer number', '107700900614'],
  ['names of people', 'Kerry Reed and Lee Marsh'],
]

describe('what only looks like it is let through', () => {
  it.each(notFound)('%s', (_what, text) => {
    expect(foundIn(text, conference)).toEqual([])
  })
})

describe('a street that is also in a name on record', () => {
  const withHarbour = (organisation: string, venue = '') =>
    changed((draft) => {
      row(draft.people, base.teacher).organisation = organisation
      draft.venue = venue
    })

  it('is let through alone, and not with its house number or with initials', () => {
    const onRecord = withHarbour('Harbour Row Primary School')
    expect(foundIn('Claire Whitfield, Harbour Row Primary School', onRecord)).toEqual([])
    expect(foundIn('14 Harbour Row', onRecord)).toHaveLength(1)
    expect(foundIn('Harbour Row 14', onRecord)).toHaveLength(1)
    expect(foundIn('Row by row: K. Reed, Harbour Row', onRecord)).toHaveLength(1)
    expect(foundIn('A. R., Harbour Row', onRecord)).toHaveLength(1)
  })

  it('is not let through because somebody typed it in a sentence', () => {
    const typed = changed((draft) => {
      row(draft.entries).text = 'Kerry lives at 14 Harbour Row, SM4 7QQ, in Harbour Row.'
    })
    expect(foundIn('14 Harbour Row', typed)).toHaveLength(1)
    expect(foundIn('SM4 7QQ', typed)).toHaveLength(1)
    expect(foundIn('It was in Harbour Row', typed)).toHaveLength(1)
  })
})

describe('a school that is itself the address', () => {
  const school = changed((draft) => {
    row(draft.addresses).lines = 'Tern Bank Primary School\nSandmouth'
  })

  it.each(['Tern Bank Primary School', 'tern bank primary', 'Tern Bank School', 'at Tern Bank'])(
    'as %s',
    (text) => {
      expect(foundIn(`He goes to ${text}.`, school)).toHaveLength(1)
    },
  )
})

describe('words that are kept from a reader', () => {
  const kept = changed((draft) => {
    row(draft.restrictedItems).text =
      'The neighbour heard it. A warrant is planned for the first week of April; officers come at six in the morning with a locksmith.'
  })

  it.each([
    [
      'all of it, in other capitals',
      'THE NEIGHBOUR HEARD IT. A WARRANT IS PLANNED FOR THE FIRST WEEK OF APRIL',
    ],
    ['one sentence of it', 'We know: the neighbour heard it!'],
    ['a part of a sentence, cut off', 'and officers come at six in the morning'],
    ['a part of a sentence inside another', 'I think a warrant is planned for the first Monday'],
    ['over lines', 'a warrant\nis planned\nfor the first week'],
    ['with accents and invisible characters', 'Thé neigh\u00adbour he\u200bard it'],
  ])('are found: %s', (_how, text) => {
    expect(foundIn(text, kept)).not.toEqual([])
  })

  it('are not found where a few words are the same', () => {
    expect(foundIn('A warrant is planned. The neighbour came in the first week of April.', kept)).toEqual([])
  })
})
