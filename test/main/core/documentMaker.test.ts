import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { practiceConferenceText } from '../../../src-main/core/beginning.ts'
import { DocumentMaker, timeLimit } from '../../../src-main/core/documentMaker.ts'
import { Fault } from '../../../src-main/core/fault.ts'
import type { MakerTask, Paper } from '../../../src-main/core/makerMessages.ts'
import { makeDocuments } from '../../../src-main/documents/makeDocuments.ts'
import { readConferenceFile } from '../../../src-shared/conference/interchange.ts'
import { Refusal } from '../../../src-shared/result.ts'
import { testPractice } from '../../support/chairing.ts'
import { documentsProcess, makerNamed, pidsOf, WatchedMaker } from '../../support/watchedMaker.ts'

const conference = readConferenceFile(practiceConferenceText(), testPractice)
const [childId] = conference.children.order
const when = { at: '2026-03-24T10:05:00.000Z', logHead: { seq: 7, hash: 'ab'.repeat(32) } }
const task = (documentId = `plan/${childId}`): MakerTask => ({
  kind: 'documents',
  conference,
  practice: testPractice,
  documentIds: [documentId],
  ...when,
})

/** The only paper of a task. */
async function only(made: Promise<Paper[]>): Promise<Paper> {
  const [paper] = await made
  if (paper === undefined) throw new Error('Nothing was made.')
  return paper
}

const makers: DocumentMaker[] = []
function maker(watched: WatchedMaker, limit?: number): DocumentMaker {
  const made = new DocumentMaker(watched.start, limit)
  makers.push(made)
  return made
}
afterEach(() => {
  for (const made of makers.splice(0)) made.stop()
})

describe('documents in a process of their own', () => {
  it('are byte for byte those that are made in the process itself, in every format, in one go', async () => {
    const watched = new WatchedMaker()
    const documentIds = [`plan/${childId}`, 'minutes', `cin/${childId}`, 'conference']
    const inProcess = await makeDocuments(conference, testPractice, documentIds, when)
    const papers = await maker(watched).make({ ...task(), documentIds } as MakerTask)
    expect(papers.map(({ listing }) => listing?.id)).toEqual(documentIds)
    for (const [index, { listing, file, checkCode }] of inProcess.entries()) {
      const paper = papers[index]
      expect([paper?.listing, paper?.checkCode]).toEqual([listing, checkCode])
      expect([paper?.file.name, paper?.file.mediaType]).toEqual([file.name, file.mediaType])
      expect(Buffer.from(paper?.file.bytes ?? []).equals(file.bytes), listing.id).toBe(true)
    }
    expect(watched.started).toBe(1)
  })

  it('do not hold the app up while they are made', async () => {
    const apart = maker(new WatchedMaker())
    await apart.make(task())
    let longest = 0
    let before = performance.now()
    const ticking = setInterval(() => {
      longest = Math.max(longest, performance.now() - before)
      before = performance.now()
    }, 1)
    const started = performance.now()
    await apart.make(task())
    const took = performance.now() - started
    clearInterval(ticking)
    expect(longest).toBeLessThan(took / 2)
  })

  it('are refused in the words of the refusal', async () => {
    const problem = await maker(new WatchedMaker())
      .make(task('plan/nobody'))
      .catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(Refusal)
    expect(problem).toMatchObject({ code: 'no-such-document' })
  })

  it('that would lose text are not made, and the chair is told which', async () => {
    const lost = maker(new WatchedMaker(makerNamed('losesText'))).make(task())
    await expect(lost).rejects.toThrow('would be missing from it: “Kerry drives Amber to school.”')
    await expect(lost).rejects.toBeInstanceOf(Fault)
  })

  it('that fail say so, with the place in the code as the cause and nothing of what was typed', async () => {
    const broken = { ...task(), conference: { ...conference, children: null } } as unknown as MakerTask
    const problem = await maker(new WatchedMaker())
      .make(broken)
      .catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(Fault)
    expect(problem).toMatchObject({ cause: { name: 'TypeError', message: '' } })
    expect(String((problem as { cause: Error }).cause.stack)).toMatch(/\n\s+at .*\.ts:\d+/)
  })
})

describe('the process', () => {
  it('may be killed in the middle of a document, at any moment: the document comes all the same, the same', async () => {
    const watched = new WatchedMaker()
    const apart = maker(watched)
    const { file } = await only(apart.make(task()))
    for (let kill = 1; kill <= 5; kill++) {
      const made = only(apart.make(task()))
      await wait(Math.random() * 150)
      for (const pid of pidsOf(documentsProcess)) process.kill(pid, 'SIGKILL')
      expect(Buffer.from((await made).file.bytes).equals(file.bytes), `after kill ${kill}`).toBe(true)
    }
    expect(watched.started).toBeGreaterThan(2)
    expect(watched.running).toBe(1)
  })

  it('that ends in the middle of a document twice is not started a third time for it, and is for the next', async () => {
    const watched = new WatchedMaker(makerNamed('kills'), makerNamed('kills'), documentsProcess)
    const apart = maker(watched)
    await expect(apart.make(task())).rejects.toThrow('ended twice before the document was ready')
    expect(watched.started).toBe(2)
    expect((await only(apart.make(task()))).file.bytes.length).toBeGreaterThan(1_000)
  })

  it('that takes all memory ends itself, and not the app', async () => {
    const made = maker(new WatchedMaker(makerNamed('eatsMemory'))).make(task())
    await expect(made).rejects.toThrow('ended twice')
  })

  it('that never comes back is ended at the time limit, and the next document is made', async () => {
    const watched = new WatchedMaker(makerNamed('neverEnds'), documentsProcess)
    const apart = maker(watched, 2_000)
    const asked = performance.now()
    await expect(apart.make(task())).rejects.toThrow('was not ready after 2 seconds')
    expect(performance.now() - asked).toBeLessThan(4_000)
    await vi.waitFor(() => expect(pidsOf(makerNamed('neverEnds'))).toEqual([]))
    expect((await only(maker(watched).make(task()))).file.bytes.length).toBeGreaterThan(1_000)
    expect(timeLimit).toBe(30_000)
  })

  it('that cannot be started is told in words, and nothing is made in another way', async () => {
    const nowhere = new WatchedMaker(makerNamed('isNotThere'))
    await expect(maker(nowhere).make(task())).rejects.toThrow('ended twice')
    const refused = new DocumentMaker(() => {
      throw new Error('no more processes')
    })
    await expect(refused.make(task())).rejects.toThrow('could not be started, so no document was made')
  })

  it('has nothing of the environment, and can neither write a file nor start a program', async () => {
    const problem = await maker(new WatchedMaker(makerNamed('tellsAboutItself')))
      .make(task())
      .catch((error: unknown) => error)
    const about = JSON.parse((problem as Refusal).message) as { environment: string[] }
    expect(about).toMatchObject({ writing: 'ERR_ACCESS_DENIED', starting: 'ERR_ACCESS_DENIED' })
    // What Node itself tells its child about the channel between them.
    expect(about.environment.filter((name) => !name.startsWith('NODE_CHANNEL_'))).toEqual([])
    expect(existsSync(join(tmpdir(), 'chairside-maker-was-here'))).toBe(false)
  })

  it('is ended at once when it is stopped; what is under way and what waits is refused', async () => {
    const watched = new WatchedMaker(makerNamed('neverEnds'), documentsProcess)
    const apart = maker(watched)
    const asked = [apart.make(task()), apart.make(task('minutes'))]
    const outcomes = Promise.allSettled(asked)
    await vi.waitFor(() => expect(pidsOf(makerNamed('neverEnds'))).toHaveLength(1))
    apart.stop()
    for (const outcome of await outcomes) expect(outcome).toMatchObject({ reason: { code: 'locked' } })
    await vi.waitFor(() => expect(pidsOf(makerNamed('neverEnds'))).toEqual([]))
    expect(watched.started).toBe(1)
    expect((await only(apart.make(task()))).file.bytes.length).toBeGreaterThan(1_000)
  })
})
