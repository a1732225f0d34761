import { useEffect, useState } from 'react'
import { useOpened } from '../store/hooks.ts'
import { timeOfDayWithSeconds } from '../words.ts'

/** A save is usually answered in milliseconds; the word "Saving" appears only when it takes longer than this. */
const patience = 500

/** Says in words whether everything is on the disk. The time is that of the core's answer, never of the page. */
export function SaveLight() {
  const { saveState } = useOpened()
  const [lastSavedAt, setLastSavedAt] = useState<string | null>(null)
  const [isSlow, setIsSlow] = useState(false)
  const { kind } = saveState
  if (saveState.kind === 'saved' && saveState.at !== lastSavedAt) setLastSavedAt(saveState.at)

  useEffect(() => {
    if (kind !== 'saving') return
    const timer = setTimeout(() => setIsSlow(true), patience)
    return () => {
      clearTimeout(timer)
      setIsSlow(false)
    }
  }, [kind])

  if (kind === 'notSaved') return <p className="save-light not-saved">Not saved</p>
  if ((kind === 'saving' && isSlow) || lastSavedAt === null)
    return <p className="save-light saving">Saving…</p>
  return <p className="save-light saved num">Saved {timeOfDayWithSeconds(lastSavedAt)}</p>
}
