import { useEffect, useEffectEvent, useState } from 'react'
import type { AgendaStep } from '../../../src-shared/practice/profile.ts'
import { Button } from '../../components/Button.tsx'
import { FindDialog } from './FindDialog.tsx'
import { KeyList } from './KeyList.tsx'
import { type Place, placesOnScreen } from './places.ts'

export interface FindAnywhereProps {
  steps: AgendaStep[]
  onStep: (stepId: string) => void
}

/** Ctrl+K goes anywhere; F1 shows every key. Neither opens over a dialog: what was begun there comes first. */
export function FindAnywhere({ steps, onStep }: FindAnywhereProps) {
  const [places, setPlaces] = useState<Place[] | null>(null)
  const [showsKeys, setShowsKeys] = useState(false)

  const keyDown = useEffectEvent((event: KeyboardEvent) => {
    const find = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k'
    if (!find && event.key !== 'F1') return
    event.preventDefault()
    event.stopPropagation()
    if (document.querySelector('[role=dialog], .overlay') !== null) return
    if (find) setPlaces(placesOnScreen())
    else setShowsKeys(true)
  })
  useEffect(() => {
    // Before a list or field makes something else of the key.
    document.addEventListener('keydown', keyDown, true)
    return () => document.removeEventListener('keydown', keyDown, true)
  }, [])

  return (
    <>
      <Button look="bare" aria-keyshortcuts="Control+K" onPress={() => setPlaces(placesOnScreen())}>
        Go to
      </Button>
      <FindDialog places={places} onClose={() => setPlaces(null)} steps={steps} onStep={onStep} />
      <KeyList isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </>
  )
}
