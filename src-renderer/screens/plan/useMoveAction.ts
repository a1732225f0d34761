import type { Id } from '../../../src-shared/conference/values.ts'
import { useConferenceStore, usePerform } from '../../store/hooks.ts'

export type MoveAction = (actionId: Id, distance: 1 | -1) => Promise<void>

/** Moves an action of a child's plan one place up (-1) or down (1), with a way back. Nothing happens at the ends. */
export function useMoveAction(childId: Id): MoveAction {
  const perform = usePerform()
  const store = useConferenceStore()
  return async (actionId, distance) => {
    const order = store.state.getState().conference.children.byId[childId]?.plan.actions.order ?? []
    const place = order.indexOf(actionId) + distance
    if (place < 0 || place >= order.length) return
    const held = document.activeElement
    const beforeId = order[distance === 1 ? place + 1 : place] ?? null
    await perform('moveAction', { childId, actionId, beforeId }, { offerUndo: true })
    // The browser takes the focus away from what is moved in the page.
    if (held instanceof HTMLElement && held.isConnected) held.focus()
  }
}
