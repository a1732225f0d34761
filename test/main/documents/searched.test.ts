import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeDocuments } from '../../../src-main/documents/makeDocuments.ts'
import { Searched } from '../../../src-main/documents/searched.ts'
import { testPractice } from '../../support/chairing.ts'
import { at, people } from './plans.ts'

const { amber, conference } = people

describe('of a bundle whose papers were searched in the same go', async () => {
  const ids = [`bundle/${amber}`, `plan/${amber}`]
  const [bundle, plan] = await makeDocuments(conference, testPractice, ids, { at })
  const archive = bundle?.file.bytes ?? new Uint8Array()
  const paper = plan?.file.bytes ?? new Uint8Array()
  const searched = new Searched()
  searched.add(paper)
  const whole = unzipSync(archive)
  const rest = unzipSync(searched.restOf(archive))
  const planName = Object.keys(whole).find((name) => Buffer.from(whole[name] ?? []).equals(paper)) ?? ''

  it('every name is still to be searched, and every file but those papers', () => {
    expect(planName).toMatch(/^Plan/)
    expect(Object.keys(rest).sort()).toEqual(Object.keys(whole).sort())
    expect(rest[planName]).toHaveLength(0)
    for (const name of Object.keys(whole).filter((other) => other !== planName))
      expect(Buffer.from(rest[name] ?? []).equals(whole[name] ?? Buffer.of()), name).toBe(true)
  })

  it('a paper that differs in one byte is searched', () => {
    const other = Uint8Array.from(paper)
    other[100] = (other[100] ?? 0) ^ 1
    const onlyOther = new Searched()
    onlyOther.add(other)
    expect(unzipSync(onlyOther.restOf(archive))[planName]).toHaveLength(paper.length)
  })
})
