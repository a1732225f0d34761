import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RoomBridge } from '../../../src-shared/audience/roomBridge.ts'

const out = mkdtempSync(join(tmpdir(), 'chairside-room-preload-'))
beforeAll(() => build({ configFile: 'vite.roomPreload.config.ts', logLevel: 'warn', build: { outDir: out } }))
afterAll(() => rmSync(out, { recursive: true }))

/** Runs the built preload as a sandboxed one runs, with an `ipcRenderer` that can only be listened to. */
function runPreload() {
  const exposed: Record<string, unknown> = {}
  const listening: [string, (event: unknown, text: string) => void][] = []
  const electron = {
    contextBridge: {
      exposeInMainWorld(name: string, api: unknown) {
        exposed[name] = api
      },
    },
    ipcRenderer: {
      on: (channel: string, listener: (event: unknown, text: string) => void) =>
        listening.push([channel, listener]),
    },
  }
  const require = (name: string) => {
    if (name !== 'electron') throw new Error(`A sandboxed preload cannot require ${name}`)
    return electron
  }
  new Script(
    `(function (require, exports, module) {${readFileSync(join(out, 'roomPreload.cjs'), 'utf8')}\n})`,
  )
    .runInThisContext()
    .call(null, require, {}, {})
  return { exposed, listening }
}

it('is one file that exposes exactly onRoomView, frozen', () => {
  expect(readdirSync(out)).toEqual(['roomPreload.cjs'])
  const { exposed } = runPreload()
  expect(Object.keys(exposed)).toEqual(['chairsideRoom'])
  expect(Object.keys(exposed.chairsideRoom as RoomBridge)).toEqual(['onRoomView'])
  expect(Object.isFrozen(exposed.chairsideRoom)).toBe(true)
})

it('gives the page the view that came before it listened, and each one after it', () => {
  const { exposed, listening } = runPreload()
  const [channel, listener] = listening[0] ?? []
  expect([channel, listening.length]).toEqual(['room', 1])
  const heard: unknown[][] = []
  listener?.({ sender: 'must not be heard' }, '{"kind":"blank"}')
  ;(exposed.chairsideRoom as RoomBridge).onRoomView((...args) => heard.push(args))
  listener?.({}, '{"kind":"blank"}')
  expect(heard).toEqual([[{ kind: 'blank' }], [{ kind: 'blank' }]])
})
