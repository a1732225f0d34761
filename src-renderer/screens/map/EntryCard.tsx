import { memo, useState } from 'react'
import { beginningOf } from '../../../src-shared/conference/beginning.ts'
import type { Entry } from '../../../src-shared/conference/discussion.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { AgendaStep } from '../../../src-shared/practice/profile.ts'
import { Menu, type MenuAction } from '../../components/Menu.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useIsReadOnly, usePerform } from '../../store/hooks.ts'
import { timeOfDay } from '../../words.ts'
import type { EntryQuestion } from './EntryDialog.tsx'
import { EntryText } from './EntryText.tsx'
import { HarmFields } from './HarmFields.tsx'

export interface EntryCardProps {
  entry: Entry
  step: AgendaStep
  /** Who said it, in words. */
  source: string
  /** Names of the children that it is about; empty for all of them. */
  about: string
  /** From whom it is kept, in words; empty when it is not restricted. */
  keptFrom: string
  /** Whether it, or the report that it comes from, is restricted: then the room display never shows it. */
  isRestricted: boolean
  /** Title of the part of the meeting, where it is another than the present one. */
  part: string
  /** The entries above and below it, which it can be joined with; null where there is none. */
  aboveId: string | null
  belowId: string | null
  onAsk: (question: EntryQuestion) => void
}

/** Something that was said: the words, who said them, and what has to be known about them. */
export const EntryCard = memo(function EntryCard(props: EntryCardProps) {
  const { entry, step, source, about, keptFrom, isRestricted, part } = props
  const [asksHarm, setAsksHarm] = useState(false)
  const [isEditing, setIsEditing] = useState(false)
  const isReadOnly = useIsReadOnly()
  const actions = useEntryActions(props, {
    askHarm: () => setAsksHarm(true),
    // The menu gives the focus back to its button first.
    edit: () => setTimeout(() => setIsEditing(true)),
  })
  const heading = step.headings.find(({ id }) => id === entry.headingId)
  const isVoice = entry.source?.kind === 'child' || heading?.tone === 'voice'
  const classes = ['entry', isVoice ? 'childs-voice' : '', keptFrom === '' ? '' : 'restricted']
  return (
    <article className={classes.filter(Boolean).join(' ')}>
      <EntryText entry={entry} isEditing={isEditing} onEdit={setIsEditing} />
      <footer className="entry-foot">
        <p className="entry-source">
          <strong>{source}</strong> <span className="num">{timeOfDay(entry.recordedAt)}</span>
        </p>
        {!isReadOnly && (
          <Menu
            look="bare"
            size="small"
            aria-label={`More about “${beginningOf(entry.text)}”`}
            actions={actions}
          >
            <span aria-hidden="true">⋯</span>
          </Menu>
        )}
      </footer>
      <div className="entry-tags">
        {keptFrom !== '' && <Tag tone="overdue">Restricted: kept from {keptFrom}</Tag>}
        {about !== '' && <Tag>{about}</Tag>}
        {entry.released && !isRestricted && <Tag tone="action">Shown to the room</Tag>}
        {entry.standing !== null && <Tag>{entry.standing === 'fact' ? 'Fact' : 'Opinion'}</Tag>}
        {entry.happenedOn !== null && <Tag>{shortDate(entry.happenedOn)}</Tag>}
        {part !== '' && <Tag>{part}</Tag>}
      </div>
      {(entry.harm !== null || asksHarm) && <HarmFields entry={entry} startsOpen={asksHarm} />}
    </article>
  )
})

/** The small menu of a card. */
function useEntryActions(
  { entry, step, isRestricted, aboveId, belowId, onAsk }: EntryCardProps,
  { askHarm, edit }: { askHarm: () => void; edit: () => void },
): MenuAction[] {
  const perform = usePerform()
  const { id: entryId, exactWords, standing, restriction, released } = entry
  const heading = step.headings.find(({ id }) => id === entry.headingId)
  const ask = (id: EntryQuestion['ask'], title: string): MenuAction => ({
    id,
    title,
    onAction: () => onAsk({ ask: id, entryId }),
  })
  const mark = (chosen: 'fact' | 'opinion', title: string): MenuAction => ({
    id: chosen,
    title: standing === chosen ? `Not ${title}` : `Mark as ${title}`,
    onAction: () => void perform('correctEntry', { entryId, standing: standing === chosen ? null : chosen }),
  })
  const join = (id: string, title: string, firstId: string | null, secondId: string | null): MenuAction[] =>
    firstId === null || secondId === null
      ? []
      : [
          {
            id,
            title,
            onAction: () => void perform('mergeEntries', { firstId, secondId }, { offerUndo: true }),
          },
        ]
  return [
    {
      id: 'room',
      title: released ? 'Take off the room display' : 'Show to the room',
      isDisabled: isRestricted,
      onAction: () => void perform('releaseEntry', { entryId, released: !released }),
    },
    ask('source', 'Who said it…'),
    ask('children', 'Which children…'),
    { id: 'split', title: 'Split or reword…', onAction: edit },
    ...join('above', 'Join to the one above', aboveId, entryId),
    ...join('below', 'Join with the one below', entryId, belowId),
    {
      id: 'exactWords',
      title: exactWords ? 'Not their exact words' : 'Their exact words',
      onAction: () => void perform('correctEntry', { entryId, exactWords: !exactWords }),
    },
    mark('fact', 'fact'),
    mark('opinion', 'opinion'),
    ...(heading?.dated ? [ask('date', 'When it happened…')] : []),
    ...(heading?.harmMatrix && entry.harm === null
      ? [{ id: 'harm', title: 'Tell the harm apart', onAction: askHarm }]
      : []),
    ask('restriction', restriction === null ? 'Restrict…' : 'Change the restriction…'),
    ...(restriction === null
      ? []
      : [
          {
            id: 'release',
            title: 'Take the restriction off',
            onAction: () =>
              void perform('restrictEntry', { entryId, restriction: null }, { offerUndo: true }),
          },
        ]),
    ...step.headings
      .filter(({ id }) => id !== entry.headingId)
      .map(({ id, title }) => ({
        id: `move-${id}`,
        title: `Move to “${title}”`,
        onAction: () =>
          void perform('moveEntry', { entryId, headingId: id, beforeId: null }, { offerUndo: true }),
      })),
    ask('heading', 'Move to another step…'),
    {
      id: 'remove',
      title: 'Remove',
      onAction: () => void perform('removeEntry', { entryId }, { offerUndo: true }),
    },
  ]
}
