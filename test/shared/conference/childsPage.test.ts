import { expect, it } from 'vitest'
import { Chairing } from '../../support/chairing.ts'

it('writes on one child’s own page, one part at a time, and on no sibling’s', () => {
  const chairing = new Chairing()
  const born = { kind: 'born', dateOfBirth: '2017-05-02' } as const
  const amber = chairing.do('addChild', { givenName: 'Amber', familyName: 'Reed', birth: born })
  const isaac = chairing.do('addChild', { givenName: 'Isaac', familyName: 'Reed', birth: born })
  chairing.do('writeChildsPage', { childId: amber, whatWeTalkedAbout: 'The loud nights.' })
  chairing.do('writeChildsPage', { childId: amber, whatHappensNext: 'Your bed moves.' })
  const { byId } = chairing.conference.children
  expect(byId[amber]?.page).toEqual({
    whatWeTalkedAbout: 'The loud nights.',
    whatHappensNext: 'Your bed moves.',
  })
  expect(byId[isaac]?.page).toEqual({ whatWeTalkedAbout: '', whatHappensNext: '' })
  expect(chairing.history.at(-1)).toBe('Wrote on Amber’s own page')
})
