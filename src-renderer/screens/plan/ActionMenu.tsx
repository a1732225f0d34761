import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import type { Action } from '../../../src-shared/conference/plan.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Menu } from '../../components/Menu.tsx'
import { useConference, usePerform } from '../../store/hooks.ts'

interface ActionMenuProps {
  child: Child
  action: Action
  number: number
  actions: Action[]
}

/** What else can be done with an action: move, copy to a sibling, the owner's agreement, remove. */
export function ActionMenu({ child, action, number, actions }: ActionMenuProps) {
  const perform = usePerform()
  const siblings = useConference((conference) =>
    rows(conference.children).filter(({ id }) => id !== child.id),
  )
  const ids = { childId: child.id, actionId: action.id }
  const move = (beforeId: string | null) =>
    void perform('moveAction', { ...ids, beforeId }, { offerUndo: true })
  return (
    <Menu
      look="bare"
      size="small"
      aria-label={`More for action ${number} for ${childName(child)}`}
      actions={[
        {
          id: 'up',
          title: 'Move up',
          isDisabled: number === 1,
          onAction: () => move(actions[number - 2]?.id ?? null),
        },
        {
          id: 'down',
          title: 'Move down',
          isDisabled: number === actions.length,
          onAction: () => move(actions[number + 1]?.id ?? null),
        },
        ...siblings.map((sibling) => ({
          id: `copy-${sibling.id}`,
          title: `Copy to ${childName(sibling)}’s plan`,
          onAction: () =>
            void perform('copyActionToSibling', { ...ids, toChildId: sibling.id }, { offerUndo: true }),
        })),
        {
          id: 'agreed',
          title:
            action.agreedByOwner === 'inTheRoom'
              ? 'Not agreed by its owner yet'
              : 'Agreed by its owner, in the room',
          onAction: () =>
            void perform('noteOwnersAgreement', {
              ...ids,
              agreedByOwner: action.agreedByOwner === 'inTheRoom' ? 'notAsked' : 'inTheRoom',
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
  )
}
