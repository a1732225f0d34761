import { expect, it } from 'vitest'
import { listDocuments } from '../../../src-main/documents/listing.ts'
import { makeDocument } from '../../../src-main/documents/makeDocuments.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { testPractice } from '../../support/chairing.ts'
import { phrases, siblings } from '../../support/siblings.ts'
import { pdfText } from './reading.ts'

const at = '2026-03-24T12:00:00.000Z'

it('is a place to sign for everybody who was asked, under the version and check code of the plan and none of its words', async () => {
  const { chairing, amber } = siblings()
  const read = async (id: string) =>
    pdfText((await makeDocument(chairing.conference, testPractice, id, { at })).bytes).text
  const sheet = await read(`signatures/${amber}`)
  const code = /Check code (\S+)/.exec(await read(`plan/${amber}`))?.[1] ?? 'none'
  expect(sheet).toContain(`Check code ${code}`)
  expect(sheet).toContain('Child protection plan, version 1')
  expect(sheet).toContain('It has to say “Plan version 1” and the same check code.')
  expect(sheet).toContain(testPractice.profile.texts.whatSigningMeans)
  for (const name of ['Kerry Reed', 'Lee Marsh', 'Pat Reed', 'Daniel Okafor', 'Claire Whitfield'])
    expect(sheet).toContain(name)
  expect(sheet.match(/I do not agree(?! with)/g)).toHaveLength(5)
  for (const phrase of [...Object.values(phrases), 'Claire gives Amber', 'emotional abuse', 'Isaac'])
    expect(sheet).not.toContain(phrase)
})

it('is not offered for a plan that was changed after its version was made, until there is a new version', () => {
  const { chairing, amber, isaac } = siblings()
  const offered = () => listDocuments(chairing.conference, testPractice).map(({ id }) => id)
  expect(offered()).toContain(`signatures/${amber}`)
  const [action] = rows(chairing.conference.children.byId[amber]?.plan.actions ?? { byId: {}, order: [] })
  chairing.do('wordAction', { childId: amber, actionId: action?.id ?? '', what: 'Lee moves to Leeds.' })
  expect(offered()).not.toContain(`signatures/${amber}`)
  expect(offered()).toContain(`signatures/${isaac}`)
  chairing.do('freezePlan', { childId: amber })
  expect(offered()).toContain(`signatures/${amber}`)
})
