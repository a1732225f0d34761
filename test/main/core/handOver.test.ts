import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type RequestName, type Requests, requestNames } from '../../../src-shared/contract.ts'
import { Refusal } from '../../../src-shared/result.ts'
import { CoreOnDisk, passphrase } from '../../support/coreOnDisk.ts'

const pin = '2604'
let app: CoreOnDisk
let conferenceId: string
let participantId: string
let questionId: string
let revision: number

beforeEach(async () => {
  app = new CoreOnDisk()
  const { handlers } = app.core
  await handlers.createRecords({ passphrase })
  ;({ conferenceId } = await handlers.startConference({
    kindId: 'initial',
    chairName: 'Ruth Adeyemi',
    date: '2026-03-24',
  }))
  const person = await app.perform(conferenceId, 'addPerson', { name: 'Kerry Reed', roleId: 'mother' })
  const asked = await app.perform(conferenceId, 'askScalingQuestion', {
    question: 'How safe?',
    zero: '',
    ten: '',
    dangerId: null,
    childIds: [],
  })
  participantId = person.newIds[0] ?? ''
  questionId = asked.newIds[0] ?? ''
  revision = asked.revision
  await handlers.handOver({ pin })
})
afterEach(() => app.remove())

const perform = (operation: 'recordScale' | 'revealScales', args: object) =>
  app.core.handlers.perform({
    conferenceId,
    baseRevision: revision,
    operation,
    args,
  } as Requests['perform'][0])
const isLocked = async () => (await app.core.handlers.getSession(null)).state.kind === 'locked'
const conferences = () => app.core.handlers.listConferences(null)

describe('while the laptop is handed over', () => {
  it('somebody records their own answer and what they type is kept, and nothing else is done', async () => {
    await app.core.handlers.keepDraft({ conferenceId, field: 'scaling/q/p/reason', text: 'Nan is near' })
    await perform('recordScale', { questionId, participantId, score: 4 })
    await expect(perform('revealScales', { questionId })).rejects.toThrow('handed over')
  })

  it('every other request is refused, whatever it comes with', async () => {
    const allowed: RequestName[] = ['perform', 'keepDraft', 'takeBack', 'lock', 'getSession']
    for (const name of requestNames.filter((one) => !allowed.includes(one))) {
      const ask = app.core.handlers[name] as (argument: unknown) => Promise<unknown>
      const problem = await ask({ conferenceId, baseRevision: revision, pin: '0000' }).then(
        () => null,
        (refusal: unknown) => refusal,
      )
      expect(problem instanceof Refusal && problem.code, name).toBe('handed-over')
    }
  })

  it('a page that is loaded anew finds the records locked, and the passphrase opens them', async () => {
    expect(await isLocked()).toBe(true)
    await expect(app.core.handlers.openConference({ conferenceId })).rejects.toThrow('locked')
    await app.core.handlers.unlock({ passphrase })
    expect(await conferences()).toHaveLength(1)
  })

  it('after a restart the records are locked', async () => {
    await app.restart()
    expect(await isLocked()).toBe(true)
  })
})

describe('taking the laptop back', () => {
  const takeBack = (secret: string) => app.core.handlers.takeBack({ secret })

  it('is by the PIN, or by the passphrase', async () => {
    await takeBack(pin)
    expect(await conferences()).toHaveLength(1)
    await app.core.handlers.handOver({ pin: '112233' })
    await takeBack(passphrase)
    expect(await conferences()).toHaveLength(1)
  })

  it('is refused with another PIN or passphrase, and what was handed over stays so', async () => {
    await expect(takeBack('2605')).rejects.toThrow('That is not the PIN. Wait a second, then try again.')
    await expect(takeBack('four swans on the more')).rejects.toThrow('neither the PIN nor the passphrase')
    await expect(conferences()).rejects.toThrow('handed over')
  })

  it('waits longer after each wrong PIN, for the right one too; the passphrase does not wait', async () => {
    const sentences: string[] = []
    for (let tries = 0; tries < 12; tries += 1)
      await takeBack('0000').catch((refusal: Error) => sentences.push(refusal.message))
    expect(sentences.filter((sentence) => sentence.startsWith('That is not the PIN.'))).toEqual([
      'That is not the PIN. Wait a second, then try again.',
      'That is not the PIN. Wait 2 seconds, then try again.',
      'That is not the PIN. Wait 4 seconds, then try again.',
      'That is not the PIN. Wait 8 seconds, then try again.',
    ])
    await expect(takeBack(pin)).rejects.toThrow(/^Wait \d seconds, then try again\.$/)
    await takeBack(passphrase)
    await app.core.handlers.handOver({ pin })
    await takeBack(pin)
    expect(await conferences()).toHaveLength(1)
  })
})
