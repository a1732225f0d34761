import { expect, it } from 'vitest'
import { contingencyInWords } from '../../../src-main/documents/contingency.ts'

const said = (trigger: string, what: string, owner: string, within: string) =>
  contingencyInWords({ trigger, what, owner, within }, (name) => name)
    .map(({ text }) => text)
    .join('')

it.each([
  [
    said('If Craig comes to the home', 'Kerry rings 999, then Nan Pat', 'Daniel Okafor', 'the same day'),
    'If Craig comes to the home, then: Kerry rings 999, then Nan Pat. This happens the same day. Daniel Okafor makes sure of it.',
  ],
  [
    said('The police are called.', 'Pat fetches the children', '', '24 hours.'),
    'If the police are called, then: Pat fetches the children. This happens within 24 hours.',
  ],
  [
    said('When Lee drinks', 'Kerry goes to Pat. Pat tells Daniel', 'Pat Reed', 'Within ten minutes'),
    'When Lee drinks, then: Kerry goes to Pat. Pat tells Daniel. This happens within ten minutes. Pat Reed makes sure of it.',
  ],
  [
    said('Kerry misses two visits', 'Daniel calls the core group', '', 'by Friday'),
    'If Kerry misses two visits, then: Daniel calls the core group. This happens by Friday.',
  ],
  [said('', 'Seek legal advice', '', ''), 'Seek legal advice.'],
  [said('Lee comes', '', '', ''), 'If Lee comes, then: Not agreed yet.'],
])('what happens if the plan does not work is a sentence, however it was typed: %s', (sentence, expected) => {
  expect(sentence).toBe(expected)
})
