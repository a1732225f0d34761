import type { Id } from '../../../src-shared/conference/values.ts'
import { useConferenceStore, usePerform } from '../../store/hooks.ts'

export interface MoveAction {
  /** One place up (-1) or down (1). Nothing happens at the ends. */
  by: (actionId: Id, distance: 1 | -1) => Promise<void>
  /** Before another action; null: to the end. */
  before: (actionId: Id, beforeId: Id | null) => Promise<void>
}

/** Moves an action of a child's plan, with a way back. The focus stays where it is. */
export function useMoveAction(childId: Id): MoveAction {
  const perform = usePerform()
  const store = useConferenceStore()

  async function before(actionId: Id, beforeId: Id | null) {
    const held = document.activeElement
    await perform('moveAction', { childId, actionId, beforeId }, { offerUndo: true })
    // The browser takes the focus away from what is moved in the page.
    if (held instanceof HTMLElement && held.isConnected) held.focus()
  }
  return {
    before,
    by: async (actionId, distance) => {
      const order = store.state.getState().conference.children.byId[childId]?.plan.actions.order ?? []
      const place = order.indexOf(actionId) + distance
      if (place < 0 || place >= order.length) return
      await before(actionId, order[distance === 1 ? place + 1 : place] ?? null)
    },
  }
}
