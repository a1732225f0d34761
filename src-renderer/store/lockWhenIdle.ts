import type { SessionStore } from './sessionStore.ts'

/** Minutes without a key or a movement after which the records are locked. People talk; nobody leaves for so long. */
export const idleMinutes = 15

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

/**
 * Locks the records when the laptop has been left alone. What is being typed is kept first, and unlocking returns to
 * the same place. Answers with the way to stop.
 */
export function lockWhenIdle(session: SessionStore, minutes = idleMinutes): () => void {
  let timer: ReturnType<typeof setTimeout>

  function startAnew() {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (session.data.getState().state?.kind === 'open') void session.lock()
    }, minutes * 60_000)
  }

  startAnew()
  for (const sign of signs) document.addEventListener(sign, startAnew, { capture: true, passive: true })
  return () => {
    clearTimeout(timer)
    for (const sign of signs) document.removeEventListener(sign, startAnew, { capture: true })
  }
}
