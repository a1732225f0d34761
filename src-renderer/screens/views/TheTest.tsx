import { Disclosure } from '../../components/Disclosure.tsx'
import { StatementTicks, useStatementsSaid } from '../../components/StatementTicks.tsx'
import { usePractice } from '../../store/hooks.ts'

/** The threshold in the words of the local rules, explained to everyone before views are asked. Closed once it is said. */
export function TheTest() {
  const { threshold } = usePractice().profile
  const { words, allSaid } = useStatementsSaid('beforeViews')
  return (
    <div className="card views-test">
      <Disclosure title={threshold.title} headingLevel={2} status={words} startsOpen={!allSaid}>
        <div className="stack">
          <p className="voice">{threshold.text}</p>
          <ol className="views-limbs">
            {threshold.limbs.map(({ id, title, hint }) => (
              <li key={id}>
                <strong>{title}</strong>
                <span className="quiet"> {hint}</span>
              </li>
            ))}
          </ol>
          <StatementTicks moment="beforeViews" />
        </div>
      </Disclosure>
    </div>
  )
}
