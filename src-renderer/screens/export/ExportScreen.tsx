import '../../components/calmFields.css'
import './export.css'
import { DatesAfter } from './DatesAfter.tsx'
import { History } from './History.tsx'
import { Papers } from './Papers.tsx'
import { VerifyPaper } from './VerifyPaper.tsx'

/** Who gets which papers, what has to happen after the conference and by when, whether a paper is one of these, and how the record came about. */
export function ExportScreen() {
  return (
    <div className="stack export-screen">
      <Papers />
      <DatesAfter />
      <VerifyPaper />
      <History />
    </div>
  )
}
