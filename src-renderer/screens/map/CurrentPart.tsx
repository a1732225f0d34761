import { currentPart } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Menu } from '../../components/Menu.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../store/hooks.ts'

/** Which part of a split meeting is going on, and the way to another. Nothing where the meeting is not split. */
export function CurrentPart() {
  const parts = useConference((conference) => rows(conference.parts))
  const part = useConference(currentPart)
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  if (parts.length < 2 || part === null) return null
  return (
    <div className="current-part">
      <p>
        <strong>{part.title}</strong> is going on. What is recorded now goes only to those in this part.
      </p>
      {!isReadOnly && (
        <Menu
          size="small"
          actions={parts
            .filter(({ id }) => id !== part.id)
            .map(({ id, title }) => ({
              id,
              title: title || 'The other part',
              onAction: () => void perform('moveToPart', { partId: id }, { offerUndo: true }),
            }))}
        >
          Move to another part
        </Menu>
      )}
    </div>
  )
}
