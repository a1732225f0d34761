import '../../components/calmFields.css'
import './export.css'
import { DatesAfter } from './DatesAfter.tsx'
import { Documents } from './Documents.tsx'
import { History } from './History.tsx'

/** Who gets which papers, what has to happen after the conference and by when, and how the record came about. */
export function ExportScreen() {
  return (
    <div className="stack export-screen">
      <Documents />
      <DatesAfter />
      <History />
    </div>
  )
}
