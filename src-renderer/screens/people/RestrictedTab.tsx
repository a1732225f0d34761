import { type FormEvent, useRef } from 'react'
import type { RestrictedItem, WithheldFrom } from '../../../src-shared/conference/people.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { longDate } from '../../../src-shared/practice/formatDate.ts'
import type { DerivedDate } from '../../../src-shared/practice/timeLimits.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { ChildrenPicker } from '../../components/ChildrenPicker.tsx'
import { ComboBox } from '../../components/ComboBox.tsx'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { SavedDateField } from '../../components/SavedDateField.tsx'
import { SavedTextArea, SavedTextField } from '../../components/SavedTextField.tsx'
import { Tag } from '../../components/Tag.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useDraftValues } from '../../components/useDraftValues.ts'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { limitOf } from './conferenceDates.ts'
import { peopleOptions } from './participants.ts'
import { WithheldFromPicker, withheldFromInWords } from './WithheldFromPicker.tsx'

/** What an agency asked the chair beforehand to keep from somebody. */
export function RestrictedTab() {
  const practice = usePractice()
  const items = useConference((conference) => rows(conference.restrictedItems))
  const limit = useConference((conference) => limitOf(conference, practice, 'restrictedInformationNotified'))
  const isReadOnly = useIsReadOnly()
  return (
    <div className="stack">
      <h2 className="visually-hidden">Restricted information</h2>
      {!isReadOnly && <AddRestricted />}
      {limit && (
        <p className="limit">
          <strong>{limit.title}</strong> {limit.sentence}.{' '}
          <span className="limit-source">{limit.source}</span>
        </p>
      )}
      {items.length === 0 && (
        <EmptyHint>
          Record what an agency has asked you to keep from the family, or from one of them.
        </EmptyHint>
      )}
      {items.map((item, index) => (
        <RestrictedCard key={item.id} item={item} number={index + 1} limit={limit} />
      ))}
    </div>
  )
}

interface NewItem {
  text: string
  withheldFrom: WithheldFrom
}

const draftField = 'restricted/new'
const nothingYet: NewItem = { text: '', withheldFrom: { kind: 'family' } }

function AddRestricted() {
  const perform = usePerform()
  const { values, change, clear } = useDraftValues(draftField, nothingYet)
  const text = useRef<HTMLInputElement & HTMLTextAreaElement>(null)

  async function add(event: FormEvent) {
    event.preventDefault()
    text.current?.focus()
    if (values.text.trim() === '') return
    const item = { text: values.text.trim(), restriction: { withheldFrom: values.withheldFrom, reason: '' } }
    const result = await perform('recordRestrictedItem', item, { endsDraft: draftField })
    if (result.ok) clear()
  }

  return (
    <form
      className="stack quick-block"
      aria-label="Record restricted information"
      onSubmit={(event) => void add(event)}
    >
      <TextField
        label="What must be kept back"
        multiline
        value={values.text}
        onChange={(words) => change({ text: words })}
        inputRef={text}
      />
      <WithheldFromPicker
        what="the new information"
        value={values.withheldFrom}
        onChange={(withheldFrom) => change({ withheldFrom })}
      />
      <div className="row">
        <Button type="submit" look="primary">
          Record it
        </Button>
      </div>
    </form>
  )
}

interface RestrictedCardProps {
  item: RestrictedItem
  number: number
  limit: DerivedDate | null
}

function RestrictedCard({ item, number, limit }: RestrictedCardProps) {
  const practice = usePractice()
  const people = useConference((conference) => peopleOptions(conference, practice))
  const from = useConference((conference) => withheldFromInWords(conference, item.restriction.withheldFrom))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: itemId, restriction, notifiedOn } = item
  const headingId = `restricted-${itemId}`
  const isShortNotice = notifiedOn !== null && limit !== null && notifiedOn > limit.date
  return (
    <Card tone="overdue" labelledBy={headingId}>
      <div className="stack">
        <div className="row">
          <h3 id={headingId}>Restricted information {number}</h3>
          <Tag tone="overdue">Kept from {from}</Tag>
        </div>
        <SavedTextArea
          label="What must be kept back"
          field={`restricted/${itemId}/text`}
          value={item.text}
          onCommit={(text, ending) => perform('correctRestrictedItem', { itemId, text }, ending)}
        />
        <WithheldFromPicker
          what={`information ${number}`}
          value={restriction.withheldFrom}
          onChange={(withheldFrom) =>
            perform('correctRestrictedItem', { itemId, restriction: { withheldFrom } })
          }
        />
        <SavedTextField
          label="Reason"
          field={`restricted/${itemId}/reason`}
          value={restriction.reason}
          onCommit={(reason, ending) =>
            perform('correctRestrictedItem', { itemId, restriction: { reason } }, ending)
          }
        />
        <div className="fields">
          <ComboBox
            key={people.length}
            label="Who asked for it"
            options={people}
            value={item.notifiedById}
            onChange={(notifiedById) => void perform('correctRestrictedItem', { itemId, notifiedById })}
            isDisabled={isReadOnly}
          />
          <div>
            <SavedDateField
              label="Chair was told on"
              field={`restricted/${itemId}/notifiedOn`}
              value={notifiedOn}
              onCommit={(day, ending) =>
                perform('correctRestrictedItem', { itemId, notifiedOn: day }, ending)
              }
            />
            {isShortNotice && <p className="late">Short notice: the rule is by {longDate(limit.date)}</p>}
          </div>
        </div>
        <ChildrenPicker
          label={`Children that information ${number} is about`}
          value={item.childIds}
          onChange={(childIds) => perform('correctRestrictedItem', { itemId, childIds })}
        />
        {!isReadOnly && (
          <div className="row">
            <Button
              look="bare"
              onPress={() => void perform('removeRestrictedItem', { itemId }, { offerUndo: true })}
            >
              Remove information {number}
            </Button>
          </div>
        )}
      </div>
    </Card>
  )
}
