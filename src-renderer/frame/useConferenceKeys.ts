import { useEffect, useEffectEvent } from 'react'
import { redoAndTell, undoAndTell, useConferenceStore } from '../store/hooks.ts'

/**
 * Keys that work anywhere in an opened conference: Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) outside text, where the
 * browser's own undo rules; Alt+↑ and Alt+↓ for the step before and after.
 */
export function useConferenceKeys(onMoveBy: (distance: 1 | -1) => void): void {
  const store = useConferenceStore()
  const keyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event
    if (event.defaultPrevented || !(target instanceof Element) || target.closest(overlay)) return
    const key = event.key.toLowerCase()
    if ((event.ctrlKey || event.metaKey) && !event.altKey) {
      if ((key !== 'z' && key !== 'y') || target.closest(text)) return
      event.preventDefault()
      void (key === 'z' && !event.shiftKey ? undoAndTell(store) : redoAndTell(store))
    } else if (event.altKey && (key === 'arrowup' || key === 'arrowdown') && !target.closest(opensList)) {
      event.preventDefault()
      onMoveBy(key === 'arrowup' ? -1 : 1)
    }
  })
  /** Groups and menus keep every arrow key to themselves, whatever is held with it: so this looks before they do. */
  const keyDownInGroup = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event
    if (!event.altKey || !(target instanceof Element) || !target.closest(takesArrows)) return
    keyDown(event)
    if (event.defaultPrevented) event.stopPropagation()
  })
  useEffect(() => {
    document.addEventListener('keydown', keyDown)
    document.addEventListener('keydown', keyDownInGroup, true)
    return () => {
      document.removeEventListener('keydown', keyDown)
      document.removeEventListener('keydown', keyDownInGroup, true)
    }
  }, [])
}

const overlay = '[role=dialog], [role=alertdialog], [role=listbox], [role=menu]'
const text = 'input:not([type=checkbox], [type=radio], [type=file]), textarea'
const takesArrows =
  '[role=radiogroup], [role=toolbar], [role=tablist], [aria-haspopup=true], [aria-haspopup=menu]'
/** Alt+↓ opens the list of these, as everywhere on the computer. */
const opensList = '[role=combobox], [aria-haspopup=listbox], select'
