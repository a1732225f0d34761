import { expect, it } from 'vitest'
import { leftOutOf, nothingLeftOut, warningsIn } from '../../../src-shared/audience/leftOut.ts'

it('what nobody must miss who hands a paper out: whom it must not reach, and a withheld address', () => {
  const counts = { ...nothingLeftOut(), restricted: 2, withheldAddress: 1, otherChild: 7 }
  const notFor =
    'Not for Lee Marsh, who was excluded from the whole conference: do not hand this paper to them.'
  const written = 'You have not written what was talked about.'
  expect(warningsIn(leftOutOf(counts, [notFor, written]).sentences)).toEqual([
    notFor,
    'One address is withheld from somebody and not in this document.',
  ])
  expect(warningsIn(leftOutOf({ ...counts, withheldAddress: 2 }).sentences)).toEqual([
    '2 addresses are withheld from somebody and not in this document.',
  ])
})
