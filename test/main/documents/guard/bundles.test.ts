import { describe, expect, it } from 'vitest'
import { AlreadyRead } from '../../../../src-main/documents/guard/alreadyRead.ts'
import { extractAll } from '../../../../src-main/documents/guard/extractAll.ts'
import { makeDocuments } from '../../../../src-main/documents/makeDocuments.ts'
import { testPractice } from '../../../support/chairing.ts'
import { at, people } from '../plans.ts'

const { amber, conference } = people

describe('a bundle whose papers were read in the same go', async () => {
  const ids = [`plan/${amber}`, `bundle/${amber}`]
  const [plan, bundle] = await makeDocuments(conference, testPractice, ids, { at })
  if (plan === undefined || bundle === undefined) throw new Error('They were not made')

  it('is searched whole: the same is got out of it as when nothing was read before', async () => {
    const alreadyRead = new AlreadyRead()
    await extractAll(plan.file, alreadyRead)
    const after = await extractAll(bundle.file, alreadyRead)
    expect(after).toEqual(await extractAll(bundle.file))
    expect(after.some(({ places }) => places.some(({ name }) => /^Plan .*, page 1$/.test(name)))).toBe(true)
  })
})
