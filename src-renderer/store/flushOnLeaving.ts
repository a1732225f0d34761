import type { Connection } from '../client.ts'
import type { ConferenceStore } from './conferenceStore.ts'

/**
 * Sends all drafts at once when the page may be about to go: the window is hidden or closes, or the computer goes
 * to sleep. Answers with the way to stop.
 */
export function flushOnLeaving(store: ConferenceStore, connection: Connection): () => void {
  const flush = () => void store.flush()
  const flushWhenHidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  document.addEventListener('visibilitychange', flushWhenHidden)
  window.addEventListener('pagehide', flush)
  const unsubscribe = connection.subscribe('closing', flush)
  return () => {
    document.removeEventListener('visibilitychange', flushWhenHidden)
    window.removeEventListener('pagehide', flush)
    unsubscribe()
  }
}
