import { readFileSync } from 'node:fs'
import net from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { extractAll } from '../../../../src-main/documents/guard/extractAll.ts'
import { forbiddenValues } from '../../../../src-main/documents/guard/forbiddenValues.ts'
import { guardContent, guardFile } from '../../../../src-main/documents/guard/guard.ts'
import { findSecrets } from '../../../../src-main/documents/guard/search.ts'
import { possibleDocuments } from '../../../../src-main/documents/listing.ts'
import { makeDocument } from '../../../../src-main/documents/makeDocuments.ts'
import { previewDocument } from '../../../../src-main/documents/previewDocument.ts'
import { readConferenceFile } from '../../../../src-shared/conference/interchange.ts'
import { testPractice } from '../../../support/chairing.ts'
import { at, base, changed, planOfAmber, row } from './guarded.ts'

const plan = { title: 'Plan', reader: planOfAmber }

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the guard', () => {
  it('lets every document of the Reed children and of the practice conference pass', () => {
    const file = join(import.meta.dirname, '../../../../assets/practice-conference.json')
    const practised = readConferenceFile(readFileSync(file, 'utf8'), testPractice)
    for (const conference of [base.conference, practised]) {
      const documents = possibleDocuments(conference, testPractice)
      expect(documents.length).toBeGreaterThan(10)
      for (const { listing, reader, compose } of documents)
        if (compose !== null)
          guardContent(
            conference,
            testPractice,
            { title: listing.title, reader },
            compose({ at, logHead: null }),
          )
    }
  })

  it('stops a document where it is made and where it is read on the screen, before anybody gets it', async () => {
    const conference = changed((draft) => {
      row(row(draft.children, base.amber).plan.actions).what = 'Daniel comes to 14-Harbour-Row on Monday.'
    })
    const made = makeDocument(conference, testPractice, `plan/${base.amber}`, { at })
    await expect(made).rejects.toMatchObject({ code: 'holds-a-secret' })
    const previewed = () =>
      previewDocument(conference, testPractice, `plan/${base.amber}`, { at, logHead: null })
    expect(previewed).toThrow(/was stopped/)
  })

  it('opens no address, whatever the file says', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const connected = vi.spyOn(net.Socket.prototype, 'connect')
    const file = await makeDocument(base.conference, testPractice, `plan/${base.amber}`, { at })
    await guardFile(base.conference, testPractice, plan, file)
    expect(fetched).not.toHaveBeenCalled()
    expect(connected).not.toHaveBeenCalled()
  })

  it('is quick: a plan of seven pages takes it a fraction of a second', async () => {
    const file = await makeDocument(base.conference, testPractice, `plan/${base.amber}`, { at })
    const times: number[] = []
    for (let count = 0; count < 7; count++) {
      const begin = process.cpuUsage()
      findSecrets(forbiddenValues(base.conference, testPractice, planOfAmber), await extractAll(file))
      const { user, system } = process.cpuUsage(begin)
      times.push((user + system) / 1000)
    }
    const median = times.sort((one, other) => one - other)[3] ?? 0
    console.log(`The guard worked ${Math.round(median)} ms on a plan of ${file.bytes.length} bytes`)
    expect(median).toBeLessThan(400)
  })
})
