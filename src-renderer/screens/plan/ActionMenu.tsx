import { Menu } from '../../components/Menu.tsx'
import { useConferenceStore, useIsReadOnly, usePerform } from '../../store/hooks.ts'
import type { ActionCardProps } from './ActionCard.tsx'

/** What else can be done with an action: move, copy to a sibling, the owner's agreement, remove. */
export function ActionMenu({ childId, childName, action, number, isLast, siblings }: ActionCardProps) {
  const perform = usePerform()
  const store = useConferenceStore()
  const ids = { childId, actionId: action.id }
  const isAgreed = action.agreedByOwner === 'inTheRoom'

  /** Puts it before the action that is now at this place, counted from 0; at the end where there is none. */
  function moveBefore(place: number) {
    const order = store.state.getState().conference.children.byId[childId]?.plan.actions.order ?? []
    void perform('moveAction', { ...ids, beforeId: order[place] ?? null }, { offerUndo: true })
  }

  if (useIsReadOnly()) return null
  return (
    <div className="action-more">
      <Menu
        look="bare"
        size="small"
        aria-label={`More for action ${number} for ${childName}`}
        actions={[
          { id: 'up', title: 'Move up', isDisabled: number === 1, onAction: () => moveBefore(number - 2) },
          { id: 'down', title: 'Move down', isDisabled: isLast, onAction: () => moveBefore(number + 1) },
          ...siblings.map((sibling) => ({
            id: `copy-${sibling.id}`,
            title: `Copy to ${sibling.name}’s plan`,
            onAction: () =>
              void perform('copyActionToSibling', { ...ids, toChildId: sibling.id }, { offerUndo: true }),
          })),
          {
            id: 'agreed',
            title: isAgreed ? 'Not agreed by its owner yet' : 'Agreed by its owner, in the room',
            onAction: () =>
              void perform('noteOwnersAgreement', {
                ...ids,
                agreedByOwner: isAgreed ? 'notAsked' : 'inTheRoom',
              }),
          },
          {
            id: 'remove',
            title: 'Remove',
            onAction: () => void perform('removeAction', ids, { offerUndo: true }),
          },
        ]}
      >
        More
      </Menu>
    </div>
  )
}
