import { type FormEvent, useRef, useState } from 'react'
import { roleOf } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { ComboBox } from '../../components/ComboBox.tsx'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useDraftValues } from '../../components/useDraftValues.ts'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { limitOf } from './conferenceDates.ts'
import { peopleOptions } from './participants.ts'
import { ReportCard } from './ReportCard.tsx'

/** Each report: when the chair had it, and when each parent did. */
export function ReportsTab() {
  const practice = usePractice()
  const reports = useConference((conference) => rows(conference.reports))
  const limit = useConference((conference) => limitOf(conference, practice, 'reportsShared'))
  const isReadOnly = useIsReadOnly()
  return (
    <div className="stack">
      <h2 className="visually-hidden">Reports</h2>
      {!isReadOnly && <LogReport />}
      {limit && (
        <p className="limit">
          <strong>{limit.title}</strong> {limit.sentence}.{' '}
          <span className="limit-source">{limit.source}</span>
        </p>
      )}
      {reports.length === 0 && (
        <EmptyHint>Log each report as it comes: what it is, who wrote it, Enter.</EmptyHint>
      )}
      {reports.map((report) => (
        <ReportCard key={report.id} report={report} limit={limit} />
      ))}
    </div>
  )
}

interface NewReport {
  title: string
  authorId: string | null
}

const draftField = 'reports/new'
const nothingYet: NewReport = { title: '', authorId: null }

function LogReport() {
  const practice = usePractice()
  const people = useConference((conference) => peopleOptions(conference, practice))
  const isFromSocialCare = useConference((conference) => (id: string | null) => {
    const author = id === null ? undefined : conference.people.byId[id]
    return author !== undefined && roleOf(practice, author)?.group === 'socialCare'
  })
  const hasSocialWorkReport = useConference((conference) =>
    rows(conference.reports).some(({ isSocialWorkReport }) => isSocialWorkReport),
  )
  const perform = usePerform()
  const { values, change, clear } = useDraftValues(draftField, nothingYet)
  const [problem, setProblem] = useState<string | null>(null)
  const firstField = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const { title, authorId } = values

  async function add(event: FormEvent) {
    event.preventDefault()
    firstField.current?.focus()
    if (title.trim() === '')
      return setProblem('Write what the report is, for example “School report on Amber”.')
    const isSocialWorkReport = !hasSocialWorkReport && isFromSocialCare(authorId)
    const report = { title: title.trim(), authorId, isSocialWorkReport }
    const result = await perform('logReport', report, { endsDraft: draftField, refusals: 'inline' })
    setProblem(result.ok ? null : result.failure.sentence)
    if (result.ok) clear()
  }

  return (
    <form className="quick-line report-line" aria-label="Log a report" onSubmit={(event) => void add(event)}>
      <TextField
        label="Report"
        value={title}
        onChange={(text) => change({ title: text })}
        inputRef={firstField}
      />
      <ComboBox
        key={people.length}
        label="Author"
        options={people}
        value={authorId}
        onChange={(id) => change({ authorId: id })}
      />
      <Button type="submit" look="primary">
        Log this report
      </Button>
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
