import { fireEvent } from '@testing-library/dom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { connect } from '../../src-renderer/client.ts'
import { lockWhenIdle } from '../../src-renderer/store/lockWhenIdle.ts'
import { SessionStore } from '../../src-renderer/store/sessionStore.ts'
import { MemoryCore } from './memoryCore.ts'

let core: MemoryCore
let session: SessionStore
let stop: () => void

beforeEach(async () => {
  core = new MemoryCore()
  session = new SessionStore(connect(core))
  await session.refresh()
  vi.useFakeTimers()
  stop = lockWhenIdle(session, 15)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

const state = () => session.data.getState().state?.kind

it('locks the records when nobody has touched the laptop for fifteen minutes', async () => {
  await vi.advanceTimersByTimeAsync(14 * 60_000)
  expect(state()).toBe('open')
  await vi.advanceTimersByTimeAsync(61_000)
  expect(state()).toBe('locked')
})

it('a key or a movement begins the fifteen minutes anew', async () => {
  await vi.advanceTimersByTimeAsync(14 * 60_000)
  fireEvent.keyDown(document.body, { key: 'a' })
  await vi.advanceTimersByTimeAsync(14 * 60_000)
  expect(state()).toBe('open')
  fireEvent.pointerMove(document.body)
  await vi.advanceTimersByTimeAsync(14 * 60_000)
  expect(state()).toBe('open')
})
