import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Id } from '../../../src-shared/conference/values.ts'
import { useIsReadOnly } from '../../store/hooks.ts'
import { focusNextPrompt } from './focusPrompt.ts'
import { useMoveAction } from './useMoveAction.ts'

/**
 * Keys of the actions: F8 goes to the next prompt (Shift+F8 to the one before), wherever the focus is; Alt+Shift+↑ and
 * Alt+Shift+↓ move the action in which the focus is. Alt+↑ and Alt+↓ alone move through the agenda.
 */
export function useActionKeys(section: RefObject<HTMLElement | null>, childId: Id): void {
  const move = useMoveAction(childId)
  const isReadOnly = useIsReadOnly()

  const keyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event
    if (!(target instanceof Element) || section.current === null) return
    if (target.closest('[role=dialog], [role=alertdialog], [role=listbox], [role=menu]')) return
    if (key === 'F8' && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      focusNextPrompt(section.current, event.shiftKey ? -1 : 1)
      return
    }
    const actionId = target.closest<HTMLElement>('[data-action]')?.dataset.action
    const moves = event.altKey && event.shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')
    if (!moves || actionId === undefined || !section.current.contains(target)) return
    event.preventDefault()
    event.stopPropagation()
    if (!isReadOnly) void move.by(actionId, key === 'ArrowUp' ? -1 : 1)
  })
  useEffect(() => {
    // Before the fields see it: a list would open with Alt+↓.
    document.addEventListener('keydown', keyDown, { capture: true })
    return () => document.removeEventListener('keydown', keyDown, { capture: true })
  }, [])
}
