import type { Id } from '../../../src-shared/conference/values.ts'
import { Button } from '../../components/Button.tsx'
import { useIsReadOnly } from '../../store/hooks.ts'
import type { DragToMove } from './useDragToMove.ts'
import { useMoveAction } from './useMoveAction.ts'

interface MoveHandleProps {
  childId: Id
  actionId: Id
  number: number
  isLast: boolean
  /** For screen readers: which action it is. */
  of: string
  onTakeUp: DragToMove['takeUp']
}

/**
 * The number of an action, by which it is dragged, and below it what moves it one place, for the pointer. The keyboard has
 * Alt+Shift+↑ and Alt+Shift+↓ and the menu, so nothing here is a stop for Tab.
 */
export function MoveHandle({ childId, actionId, number, isLast, of, onTakeUp }: MoveHandleProps) {
  const move = useMoveAction(childId)
  const isReadOnly = useIsReadOnly()
  return (
    <div className="action-number">
      <span
        className={isReadOnly ? 'num' : 'num drag-handle'}
        aria-hidden="true"
        title={isReadOnly ? undefined : 'Drag to move the action'}
        onPointerDown={isReadOnly ? undefined : (event) => onTakeUp(event, actionId)}
      >
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
            onPress={() => void move.by(actionId, -1)}
          >
            ↑
          </Button>
          <Button
            look="bare"
            size="small"
            excludeFromTabOrder
            aria-label={`Move down, ${of}`}
            isDisabled={isLast}
            onPress={() => void move.by(actionId, 1)}
          >
            ↓
          </Button>
        </div>
      )}
    </div>
  )
}
