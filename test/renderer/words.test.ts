import { describe, expect, it } from 'vitest'
import { lengthInWords } from '../../src-renderer/words.ts'

describe('how long a meeting has been going on', () => {
  it.each([
    [0, '0 min'],
    [59, '59 min'],
    [60, '1 h 00 min'],
    [125, '2 h 05 min'],
    [1439, '23 h 59 min'],
    [1440, null],
  ])('%i minutes are said as %s', (minutes, words) => {
    expect(lengthInWords(minutes)).toBe(words)
  })
})
