import { rows } from '../../../../src-shared/conference/table.ts'
import { Button } from '../../../components/Button.tsx'
import { Card } from '../../../components/Card.tsx'
import { SavedTextArea, SavedTextField } from '../../../components/SavedTextField.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../../store/hooks.ts'

/** Attendance that may be difficult, and what was agreed so that everybody can take part. */
export function AttendanceIssues() {
  const issues = useConference(({ preparation }) => rows(preparation.attendanceIssues))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  return (
    <Card labelledBy="before-attendance">
      <div className="stack">
        <h2 id="before-attendance" tabIndex={-1}>
          Contentious attendance
        </h2>
        {issues.map(({ id: issueId, issue, strategy, agreedWith }, index) => (
          <section key={issueId} className="stack tight" aria-label={`Attendance issue ${index + 1}`}>
            <div className="fields">
              <SavedTextArea
                label="What may be difficult"
                field={`attendanceIssue/${issueId}/issue`}
                value={issue}
                onCommit={(text, ending) =>
                  perform('correctAttendanceIssue', { issueId, issue: text }, ending)
                }
              />
              <SavedTextArea
                label="What was agreed"
                field={`attendanceIssue/${issueId}/strategy`}
                value={strategy}
                onCommit={(text, ending) =>
                  perform('correctAttendanceIssue', { issueId, strategy: text }, ending)
                }
              />
              <SavedTextField
                label="Agreed with"
                field={`attendanceIssue/${issueId}/agreedWith`}
                value={agreedWith}
                onCommit={(text, ending) =>
                  perform('correctAttendanceIssue', { issueId, agreedWith: text }, ending)
                }
              />
            </div>
            {!isReadOnly && (
              <div className="row">
                <Button
                  look="bare"
                  onPress={() => void perform('removeAttendanceIssue', { issueId }, { offerUndo: true })}
                >
                  Remove attendance issue {index + 1}
                </Button>
              </div>
            )}
          </section>
        ))}
        {!isReadOnly && (
          <SavedTextField
            label="Note something that may be difficult"
            hint="Enter adds it. Then say what was agreed so that everybody can take part."
            field="attendanceIssue/new"
            value=""
            recordOn="enter"
            onCommit={(issue, ending) =>
              perform('noteAttendanceIssue', { issue, strategy: '', agreedWith: '' }, ending)
            }
          />
        )}
      </div>
    </Card>
  )
}
