import type { Id } from '../../../src-shared/conference/values.ts'
import { Button } from '../../components/Button.tsx'
import { useIsReadOnly } from '../../store/hooks.ts'
import { useMoveAction } from './useMoveAction.ts'

interface MoveHandleProps {
  childId: Id
  actionId: Id
  number: number
  isLast: boolean
  /** For screen readers: which action it is. */
  of: string
}

/**
 * The number of an action, and beside it what moves it, for the pointer. The keyboard has Alt+Shift+↑ and Alt+Shift+↓ and
 * the menu, so the buttons are no stops for Tab.
 */
export function MoveHandle({ childId, actionId, number, isLast, of }: MoveHandleProps) {
  const move = useMoveAction(childId)
  const isReadOnly = useIsReadOnly()
  return (
    <div className="action-number">
      <span className="num" aria-hidden="true">
        {number}
      </span>
      {!isReadOnly && (
        <div className="action-move">
          <Button
            look="bare"
            size="small"
            excludeFromTabOrder
            aria-label={`Move up, ${of}`}
            isDisabled={number === 1}
            onPress={() => void move(actionId, -1)}
          >
            ↑
          </Button>
          <Button
            look="bare"
            size="small"
            excludeFromTabOrder
            aria-label={`Move down, ${of}`}
            isDisabled={isLast}
            onPress={() => void move(actionId, 1)}
          >
            ↓
          </Button>
        </div>
      )}
    </div>
  )
}
