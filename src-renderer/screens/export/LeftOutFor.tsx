import type { DocumentListing } from '../../../src-shared/contract.ts'
import { Disclosure } from '../../components/Disclosure.tsx'

/** What is left out of one recipient's papers, and why, opened when somebody asks. */
export function LeftOutFor({ name, papers }: { name: string; papers: readonly DocumentListing[] }) {
  const cut = papers.filter(({ leftOut }) => leftOut.length > 0)
  if (cut.length === 0) return null
  return (
    <div className="left-out-for">
      <Disclosure
        headingLevel={5}
        title={
          <>
            What is left out <span className="visually-hidden">of the papers for {name}</span>
          </>
        }
      >
        {cut.map(({ id, title, leftOut }) => (
          <div key={id} className="small">
            <p>
              <strong>{title}</strong>
            </p>
            <ul className="left-out quiet-text" aria-label={`Left out of ${title}, ${name}`}>
              {leftOut.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        ))}
      </Disclosure>
    </div>
  )
}
