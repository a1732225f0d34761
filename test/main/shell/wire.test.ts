import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { makeBridge } from '../../../src-main/shell/bridge.ts'
import type { Answer } from '../../../src-main/shell/shell.ts'
import { makeWire } from '../../../src-main/shell/wire.ts'
import type { Bridge } from '../../../src-shared/contract.ts'

/** The two ends joined without a browser between them. */
function join(answer: Answer) {
  const toPage: ((text: string) => void)[] = []
  const wire = makeWire(answer, (text) => {
    for (const listener of toPage) listener(text)
  })
  const bridge: Bridge = makeBridge(wire.receive, (listener) => toPage.push(listener))
  return { wire, bridge }
}

const echo: Answer = async (request, argument) => ({ ok: true, value: { request, argument } })

it('carries JSON and nothing else', async () => {
  const { bridge } = join(echo)
  const argument = { name: 'Zoë', when: new Date(0), missing: undefined, list: [undefined, 1] }
  expect(await bridge.invoke('perform', argument)).toEqual({
    ok: true,
    value: {
      request: 'perform',
      argument: { name: 'Zoë', when: '1970-01-01T00:00:00.000Z', list: [null, 1] },
    },
  })
  expect(await bridge.invoke('lock', undefined)).toMatchObject({ value: { argument: null } })
})

it.each(['', 'not JSON', 'null', '[]', '{}', '{"request":7}', '"text"'])(
  'calls %j from a page invalid, and does not ask the core',
  async (text) => {
    const { wire } = join(() => Promise.reject(new Error('was asked')))
    expect(JSON.parse(await wire.receive(text))).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
  },
)

it('answers with a fault when the core is gone', async () => {
  const { bridge } = join(() => Promise.reject(new Error('The process has ended: C:\\Users\\name')))
  const result = await bridge.invoke('keepDraft', {})
  expect(result).toMatchObject({ ok: false, failure: { kind: 'fault', reference: 'NO-ANSWER' } })
  expect(JSON.stringify(result)).not.toContain('Users')
})

it('calls a listener until it is taken away', () => {
  const { wire, bridge } = join(echo)
  const seen: unknown[] = []
  const stop = bridge.subscribe('locked', (payload) => seen.push(payload))
  wire.send('locked', null)
  stop()
  wire.send('locked', null)
  expect(seen).toEqual([null])
})

it('waits, on closing, for requests that follow from one another', async () => {
  const kept: unknown[] = []
  const { wire, bridge } = join(async (_request, argument) => {
    await wait(80)
    kept.push(argument)
    return { ok: true, value: null }
  })
  bridge.subscribe('closing', () => {
    // Not returned to the bridge: the page need not know that it is waited for.
    void bridge.invoke('keepDraft', 1).then(() => bridge.invoke('keepDraft', 2))
  })
  await wire.flush()
  expect(kept).toEqual([1, 2])
})

it('waits, on closing, for a listener that is still working before it asks', async () => {
  const kept: unknown[] = []
  const { wire, bridge } = join(async (_request, argument) => {
    kept.push(argument)
    return { ok: true, value: null }
  })
  bridge.subscribe('closing', async () => {
    await wait(200)
    await bridge.invoke('keepDraft', 'late')
  })
  bridge.subscribe('closing', () => {
    throw new Error('one that fails does not stop the others')
  })
  await wire.flush()
  expect(kept).toEqual(['late'])
})

it('waits two seconds at most for a page that hangs, and not at all for one with nothing to send', async () => {
  const hanging = makeWire(echo, () => {})
  const start = performance.now()
  await hanging.flush()
  const patience = performance.now() - start
  expect(patience).toBeGreaterThan(1_900)
  expect(patience).toBeLessThan(2_600)

  const { wire } = join(echo)
  const restart = performance.now()
  await wire.flush()
  expect(performance.now() - restart).toBeLessThan(1_000)
})
