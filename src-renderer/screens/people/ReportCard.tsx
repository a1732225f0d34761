import { personName } from '../../../src-shared/conference/names.ts'
import type { Person, Report } from '../../../src-shared/conference/people.ts'
import { limitFor } from '../../../src-shared/conference/preparation/warnings.ts'
import { isFamily, isInvited } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { DerivedDate } from '../../../src-shared/practice/timeLimits.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { Checkbox } from '../../components/Checkbox.tsx'
import { ChildrenPicker } from '../../components/ChildrenPicker.tsx'
import { ComboBox } from '../../components/ComboBox.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { SavedDateField } from '../../components/SavedDateField.tsx'
import { SavedTextArea, SavedTextField } from '../../components/SavedTextField.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { lateSentence } from './lateness.ts'
import { peopleOptions } from './participants.ts'

export interface ReportCardProps {
  report: Report
  /** By when the local rules want reports to be with the family. */
  limit: DerivedDate | null
}

/** One report: whose it is, when it came, and when each of the family had it. */
export function ReportCard({ report, limit }: ReportCardProps) {
  const practice = usePractice()
  const people = useConference((conference) => peopleOptions(conference, practice))
  const family = useConference((conference) =>
    rows(conference.people).filter((person) => isFamily(practice, person) && isInvited(person)),
  )
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const { id: reportId, title } = report
  const headingId = `report-${reportId}`
  const ownLimit = limitFor(report, limit)
  const lateForSomebody = Object.values(report.sharedOn).some((on) => lateSentence(on, ownLimit) !== null)
  return (
    <Card labelledBy={headingId}>
      <div className="stack">
        <div className="row">
          <h3 id={headingId}>{title || 'Report without a title'}</h3>
          {lateForSomebody && <Tag tone="overdue">Shared late</Tag>}
          {report.isSocialWorkReport && <Tag>Social worker’s report</Tag>}
        </div>
        <div className="fields">
          <SavedTextField
            label="Report"
            field={`report/${reportId}/title`}
            value={title}
            onCommit={(text, ending) => perform('correctReport', { reportId, title: text }, ending)}
          />
          <ComboBox
            key={people.length}
            label="Author"
            options={people}
            value={report.authorId}
            onChange={(authorId) => void perform('correctReport', { reportId, authorId })}
            isDisabled={isReadOnly}
          />
          <SavedDateField
            label="Came to the chair on"
            field={`report/${reportId}/receivedOn`}
            value={report.receivedOn}
            onCommit={(receivedOn, ending) => perform('correctReport', { reportId, receivedOn }, ending)}
          />
        </div>
        {family.length > 0 && (
          <section className="stack tight" aria-label={`When the family had ${title}`}>
            <h4>When the family had it</h4>
            <div className="fields">
              {family.map((person) => (
                <SharedWith key={person.id} report={report} person={person} limit={ownLimit} />
              ))}
            </div>
          </section>
        )}
        <Disclosure
          headingLevel={4}
          title="More about this report"
          status={report.summary === '' ? '' : 'Summary written'}
        >
          <div className="stack">
            <Checkbox
              isSelected={report.isSocialWorkReport}
              onChange={(isSocialWorkReport) =>
                void perform('correctReport', { reportId, isSocialWorkReport })
              }
              isDisabled={isReadOnly}
            >
              It is the social worker’s report
            </Checkbox>
            <ChildrenPicker
              label={`Children that ${title} is about`}
              value={report.childIds}
              onChange={(childIds) => perform('correctReport', { reportId, childIds })}
            />
            <SavedTextArea
              label="What it says, where its author is not there"
              field={`report/${reportId}/summary`}
              value={report.summary}
              onCommit={(summary, ending) => perform('correctReport', { reportId, summary }, ending)}
            />
            {!isReadOnly && (
              <div className="row">
                <Button
                  look="bare"
                  onPress={() => void perform('removeReport', { reportId }, { offerUndo: true })}
                >
                  Remove {title} from the log
                </Button>
              </div>
            )}
          </div>
        </Disclosure>
      </div>
    </Card>
  )
}

function SharedWith({
  report,
  person,
  limit,
}: {
  report: Report
  person: Person
  limit: DerivedDate | null
}) {
  const perform = usePerform()
  const on = report.sharedOn[person.id] ?? null
  const late = lateSentence(on, limit)
  return (
    <div>
      <SavedDateField
        label={`${personName(person)} had it on`}
        field={`report/${report.id}/shared/${person.id}`}
        value={on}
        onCommit={(day, ending) =>
          perform('recordReportShared', { reportId: report.id, personId: person.id, on: day }, ending)
        }
      />
      {late && <p className="late">{late}</p>}
    </div>
  )
}
