import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Bridge } from '../../../src-shared/contract.ts'

const out = mkdtempSync(join(tmpdir(), 'chairside-preload-'))
beforeAll(() => build({ configFile: 'vite.preload.config.ts', logLevel: 'warn', build: { outDir: out } }))
afterAll(() => rmSync(out, { recursive: true }))

/** Runs the built preload as a sandboxed one runs: with `require('electron')` and nothing else. */
function runPreload() {
  const exposed: Record<string, unknown> = {}
  const invoked: unknown[][] = []
  const listening: [string, (event: unknown, text: string) => void][] = []
  const electron = {
    contextBridge: {
      exposeInMainWorld(name: string, api: unknown) {
        exposed[name] = api
      },
    },
    ipcRenderer: {
      invoke: async (...args: unknown[]) => {
        invoked.push(args)
        return '{"ok":true,"value":null}'
      },
      on: (channel: string, listener: (event: unknown, text: string) => void) =>
        listening.push([channel, listener]),
    },
  }
  const require = (name: string) => {
    if (name !== 'electron') throw new Error(`A sandboxed preload cannot require ${name}`)
    return electron
  }
  new Script(`(function (require, exports, module) {${readFileSync(join(out, 'preload.cjs'), 'utf8')}\n})`)
    .runInThisContext()
    .call(null, require, {}, {})
  return { exposed, invoked, listening }
}

it('is one file', () => {
  expect(readdirSync(out)).toEqual(['preload.cjs'])
})

it('exposes exactly invoke and subscribe, frozen', () => {
  const { exposed } = runPreload()
  expect(Object.keys(exposed)).toEqual(['chairside'])
  expect(Object.keys(exposed.chairside as Bridge).sort()).toEqual(['invoke', 'subscribe'])
  expect(Object.isFrozen(exposed.chairside)).toBe(true)
})

it('passes text on, and never an event object', async () => {
  const { exposed, invoked, listening } = runPreload()
  const bridge = exposed.chairside as Bridge
  expect(await bridge.invoke('getSession', null)).toEqual({ ok: true, value: null })
  expect(invoked).toEqual([['request', '{"request":"getSession","argument":null}']])

  const heard: unknown[][] = []
  bridge.subscribe('locked', (...args) => heard.push(args))
  const [channel, listener] = listening[0] ?? []
  expect([channel, listening.length]).toEqual(['event', 1])
  listener?.({ sender: 'must not be heard' }, '{"event":"locked","payload":null}')
  expect(heard).toEqual([[null]])
})
