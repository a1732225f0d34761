import { useEffect, useMemo, useRef, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import type { AgendaStep } from '../../../src-shared/practice/profile.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { TextField } from '../../components/TextField.tsx'
import './find.css'
import { matching } from './matching.ts'
import { goTo, type Place } from './places.ts'

export interface FindDialogProps {
  /** What the screen held when it was asked for; null while the dialog is closed. */
  places: Place[] | null
  onClose: () => void
  steps: AgendaStep[]
  onStep: (stepId: string) => void
}

/** A list longer than this is not read: another letter makes it shorter. */
const longestList = 50

interface Found {
  title: string
  within: string
  take: () => void
}

/**
 * Goes anywhere by a few letters: to a step of the agenda, or to any field, answer, tab or button of the screen under its
 * own name. It only goes there; pressing a button stays an act of its own.
 */
export function FindDialog({ places, onClose, steps, onStep }: FindDialogProps) {
  const arriveAt = useRef<Place | null>(null)
  const isOpen = places !== null

  // The focus can go to the screen only after the dialog has let go of it.
  useEffect(() => {
    if (isOpen || arriveAt.current === null) return
    goTo(arriveAt.current)
    arriveAt.current = null
  }, [isOpen])

  return (
    <Dialog title="Go to" isOpen={isOpen} onClose={onClose}>
      <Search
        places={places ?? []}
        steps={steps}
        onStep={(id) => {
          onClose()
          onStep(id)
        }}
        onPlace={(place) => {
          arriveAt.current = place
          onClose()
        }}
      />
    </Dialog>
  )
}

interface SearchProps extends Pick<FindDialogProps, 'steps' | 'onStep'> {
  places: Place[]
  onPlace: (place: Place) => void
}

function Search({ places, steps, onStep, onPlace }: SearchProps) {
  const [typed, setTyped] = useState('')
  const all = useMemo<Found[]>(
    () => [
      ...places.map((place) => ({ ...place, take: () => onPlace(place) })),
      ...steps.map(({ id, shortTitle }) => ({ title: shortTitle, within: 'Agenda', take: () => onStep(id) })),
    ],
    [places, steps, onPlace, onStep],
  )
  // Nothing while nothing is typed: the library marks the first of a list only when the list has grown or shrunk.
  const found = typed.trim() === '' ? [] : matching(all, typed)
  const shown = found.slice(0, longestList).map((item, index) => ({ ...item, id: index }))
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <TextField
        label="A few letters of where to go"
        hint="A step, a name, a field, an answer, a button"
        autoFocus
      />
      <Menu
        aria-label="Places"
        className="options find-places"
        items={shown}
        renderEmptyState={() =>
          typed.trim() !== '' && <p className="options-empty">Nothing here has a name like that.</p>
        }
      >
        {({ title, within, take }) => (
          <MenuItem className="option" textValue={title} onAction={take}>
            {title}
            {within !== '' && <span className="option-hint">{within}</span>}
          </MenuItem>
        )}
      </Menu>
      {found.length > longestList && <p className="quiet">The first {longestList} are shown.</p>}
    </Autocomplete>
  )
}
