import { warningsIn } from '../../../src-shared/audience/leftOut.ts'
import type { DocumentListing } from '../../../src-shared/contract.ts'

/** What nobody must miss who hands out these papers: each sentence once, with the papers that it is about. */
export function Warnings({ name, papers }: { name: string; papers: readonly DocumentListing[] }) {
  const warnings = [...new Set(papers.flatMap(({ leftOut }) => warningsIn(leftOut)))]
  if (warnings.length === 0) return null
  return (
    <ul className="paper-warnings small" aria-label={`Mind, before you hand it out: ${name}`}>
      {warnings.map((warning) => (
        <li key={warning}>
          {warning}
          <About papers={papers} warning={warning} />
        </li>
      ))}
    </ul>
  )
}

function About({ papers, warning }: { papers: readonly DocumentListing[]; warning: string }) {
  const about = papers.filter(({ leftOut }) => leftOut.includes(warning))
  if (about.length === papers.length) return null
  return <span className="quiet"> ({about.map(({ title }) => title).join('; ')})</span>
}
