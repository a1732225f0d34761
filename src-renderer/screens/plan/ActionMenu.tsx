import { Menu } from '../../components/Menu.tsx'
import { useIsReadOnly, usePerform } from '../../store/hooks.ts'
import type { ActionCardProps } from './ActionCard.tsx'
import { useMoveAction } from './useMoveAction.ts'

/** What else can be done with an action: move, copy to a sibling, the owner's agreement, remove. */
export function ActionMenu({ childId, childName, action, number, isLast, siblings }: ActionCardProps) {
  const perform = usePerform()
  const move = useMoveAction(childId)
  const ids = { childId, actionId: action.id }
  const isAgreed = action.agreedByOwner === 'inTheRoom'

  if (useIsReadOnly()) return null
  return (
    <div className="action-more">
      <Menu
        look="bare"
        size="small"
        aria-label={`More for action ${number} for ${childName}`}
        actions={[
          {
            id: 'up',
            title: 'Move up',
            isDisabled: number === 1,
            onAction: () => void move.by(action.id, -1),
          },
          { id: 'down', title: 'Move down', isDisabled: isLast, onAction: () => void move.by(action.id, 1) },
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
