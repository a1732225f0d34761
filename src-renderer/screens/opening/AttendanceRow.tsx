import { memo, useState } from 'react'
import { namesOf, personName } from '../../../src-shared/conference/names.ts'
import type { Person } from '../../../src-shared/conference/people.ts'
import { readingTimeOf } from '../../../src-shared/conference/preparation/readingTime.ts'
import { exclusionOf, roleInWords, roleOf } from '../../../src-shared/conference/questions.ts'
import { Button } from '../../components/Button.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { ChoiceButtons } from '../../components/ChoiceButtons.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { SavedTimeField } from '../../components/SavedTimeField.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { timeOfDay } from '../../words.ts'

const statuses = [
  { id: 'expected' as const, title: 'Expected' },
  { id: 'present' as const, title: 'Present' },
  { id: 'apologies' as const, title: 'Apologies' },
  { id: 'absent' as const, title: 'Absent' },
  { id: 'reportOnly' as const, title: 'Report only' },
]

/** Whether one person came. Times and a note open below. */
export const AttendanceRow = memo(function AttendanceRow({ person }: { person: Person }) {
  const practice = usePractice()
  const exclusion = useConference((conference) => exclusionOf(conference, person.id))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const [isOpen, setIsOpen] = useState(false)
  const { id: personId, attendance } = person
  const name = personName(person)
  const isLegal = roleOf(practice, person)?.group === 'legal'
  return (
    <li className={isOpen ? 'person-row open' : 'person-row'}>
      <div className="attendance-line">
        <div className="stack attendance-who">
          <p>
            <strong>{name}</strong> <span className="quiet">{roleInWords(practice, person)}</span>
          </p>
          {exclusion && (
            <span>
              <Tag tone="overdue">
                {exclusion.scope.kind === 'whole'
                  ? 'Excluded from the conference'
                  : 'Excluded from part of it'}
              </Tag>
            </span>
          )}
          {needsOf(person) !== '' && <p className="quiet small">Needs: {needsOf(person)}</p>}
          {attendanceNote(person) !== '' && <p className="quiet small">{attendanceNote(person)}</p>}
        </div>
        <ChoiceButtons
          label={`${name}’s attendance`}
          labelHidden
          options={statuses}
          value={attendance.status}
          onChange={(status) => status !== null && void perform('recordAttendance', { personId, status })}
          isDisabled={isReadOnly}
        />
        <Button
          look="bare"
          aria-label={isOpen ? `Close ${name}’s times and note` : `${name}’s times and note`}
          aria-expanded={isOpen}
          onPress={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Close' : 'Note'}
        </Button>
      </div>
      {isLegal && attendance.status === 'present' && <LegalRole person={person} />}
      {attendance.status === 'present' && <TimeToRead person={person} />}
      {isOpen && <TimesAndNote person={person} />}
    </li>
  )
})

/** "Polish interpreter; step-free way in" */
function needsOf({ needs }: Person): string {
  return [needs.language, needs.communication, needs.access]
    .map((need) => need.trim())
    .filter(Boolean)
    .join('; ')
}

/** "by video or phone, came at 10:20, left at 11:00. Ill; the school nurse passes it on" */
function attendanceNote({ attendance }: Person): string {
  const { mode, arrivedAt, leftAt, note } = attendance
  const facts = [
    ...(mode === 'remote' ? ['by video or phone'] : []),
    ...(arrivedAt === null ? [] : [`came at ${arrivedAt}`]),
    ...(leftAt === null ? [] : [`left at ${leftAt}`]),
  ].join(', ')
  return [facts, note.trim()].filter(Boolean).join('. ')
}

/** Somebody of the family who had a report late is offered time to read it before the meeting begins. */
function TimeToRead({ person }: { person: Person }) {
  const practice = usePractice()
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { late, isOffered } = useConference((conference) => readingTimeOf(conference, practice, person))
  const name = personName(person)
  if (late.length === 0 || isOffered) return null
  return (
    <div className="row attendance-more">
      <p className="attention">
        {name} had {namesOf(late.map(({ title }) => `“${title}”`))} late. Offer ten minutes to read before you
        begin.
      </p>
      {!isReadOnly && (
        <Button onPress={() => void perform('offerTimeToRead', { personId: person.id }, { offerUndo: true })}>
          I have offered {name} time
        </Button>
      )}
    </div>
  )
}

function LegalRole({ person }: { person: Person }) {
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: personId, legalRoleToldAt } = person
  const name = personName(person)
  return (
    <div className="row attendance-more">
      {legalRoleToldAt === null ? (
        <>
          <p className="attention">
            Tell {name} that a legal representative takes no part in discussion or decision.
          </p>
          {!isReadOnly && (
            <Button onPress={() => void perform('tellLegalRepresentative', { personId, told: true })}>
              I have told {name}
            </Button>
          )}
        </>
      ) : (
        <>
          <p className="quiet">
            Told at {timeOfDay(legalRoleToldAt)} that they take no part in discussion or decision.
          </p>
          {!isReadOnly && (
            <Button
              look="bare"
              onPress={() =>
                void perform('tellLegalRepresentative', { personId, told: false }, { offerUndo: true })
              }
            >
              {name} has not been told
            </Button>
          )}
        </>
      )}
    </div>
  )
}

function TimesAndNote({ person }: { person: Person }) {
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: personId, attendance } = person
  const name = personName(person)
  return (
    <div className="row end attendance-more">
      <Checkbox
        isSelected={attendance.mode === 'remote'}
        onChange={(isRemote) =>
          void perform('recordAttendance', { personId, mode: isRemote ? 'remote' : 'inTheRoom' })
        }
        isDisabled={isReadOnly}
      >
        {name} takes part by video or phone
      </Checkbox>
      <SavedTimeField
        label={`${name} came late at`}
        field={`person/${personId}/arrivedAt`}
        value={attendance.arrivedAt}
        onCommit={(arrivedAt, ending) => perform('recordAttendance', { personId, arrivedAt }, ending)}
      />
      <SavedTimeField
        label={`${name} left early at`}
        field={`person/${personId}/leftAt`}
        value={attendance.leftAt}
        onCommit={(leftAt, ending) => perform('recordAttendance', { personId, leftAt }, ending)}
      />
      <div className="grow attendance-note">
        <SavedTextField
          label={`Note on ${name}`}
          hint="Why they are not here, and who passes on what was said."
          field={`person/${personId}/attendanceNote`}
          value={attendance.note}
          onCommit={(note, ending) => perform('recordAttendance', { personId, note }, ending)}
        />
      </div>
      {!isReadOnly && attendance.status === 'expected' && (
        <Button
          onPress={() =>
            void perform('recordAttendance', { personId, status: 'notInvited' }, { offerUndo: true })
          }
        >
          {name} was not asked to come
        </Button>
      )}
    </div>
  )
}
