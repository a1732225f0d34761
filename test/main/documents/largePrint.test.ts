import { expect, it } from 'vitest'
import { possibleDocuments } from '../../../src-main/documents/listing.ts'
import { largePrint, pdf } from '../../../src-main/documents/pdf/writeContent.ts'
import { testPractice } from '../../support/chairing.ts'
import { siblings } from '../../support/siblings.ts'

const making = { at: '2026-03-24T12:00:00.000Z', logHead: null }

it('a paper for one person is in large print when they need it, and nobody else’s is', async () => {
  const { chairing, mother, father, amber, isaac } = siblings()
  chairing.do('describePerson', { personId: mother, needs: { communication: 'Large print, please' } })
  const isWritten = async (id: string, write: typeof pdf) => {
    const document = possibleDocuments(chairing.conference, testPractice).find(
      ({ listing }) => listing.id === id,
    )
    if (!document?.compose) throw new Error(`There is no ${id}`)
    const { bytes } = await document.make(making)
    return Buffer.compare(bytes, (await write(document.compose(making), making.at)).bytes) === 0
  }
  expect(await isWritten(`letter/${amber}/${mother}`, largePrint)).toBe(true)
  expect(await isWritten(`familyMinutes/${mother}`, largePrint)).toBe(true)
  expect(await isWritten(`letter/${isaac}/${father}`, pdf)).toBe(true)
})
