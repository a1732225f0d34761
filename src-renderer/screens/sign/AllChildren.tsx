import { useId } from 'react'
import type { Child } from '../../../src-shared/conference/child.ts'
import { isSignatureUnder } from '../../../src-shared/conference/frozenPlan.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { whatIsMissing } from '../../../src-shared/conference/readiness.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { useConference, usePractice } from '../../store/hooks.ts'

/** How far every child's paper is, at a glance. */
export function AllChildren() {
  const headingId = useId()
  const practice = usePractice()
  const children = useConference((conference) => rows(conference.children))
  const missing = useConference((conference) => whatIsMissing(conference, practice))
  if (children.length < 2) return null
  const openFor = (childId: string) => missing.filter((one) => one.childId === childId && one.mustHave).length
  return (
    <section className="stack tight" aria-labelledby={headingId}>
      <h2 id={headingId}>All children</h2>
      <table className="table sign-summary">
        <thead>
          <tr>
            <th scope="col">Child</th>
            <th scope="col">Still open</th>
            <th scope="col">Paper</th>
            <th scope="col">Signed</th>
            <th scope="col">Chose not to</th>
            <th scope="col">Copies given</th>
          </tr>
        </thead>
        <tbody className="num">
          {children.map((child) => (
            <tr key={child.id}>
              <th scope="row">{childName(child)}</th>
              <td>{openFor(child.id) === 0 ? 'nothing' : openFor(child.id)}</td>
              <td>{child.plan.version === 0 ? 'not made yet' : `version ${child.plan.version}`}</td>
              <td>{signedInWords(child)}</td>
              <td>{countDeclined(child) === 0 ? 'nobody' : countDeclined(child)}</td>
              <td>{copiesInWords(child)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function countDeclined({ plan }: Child): number {
  return rows(plan.signatures).filter(({ method }) => method === 'declined').length
}

function signedInWords({ plan }: Child): string {
  const signatures = rows(plan.signatures)
  if (signatures.length === 0) return 'nobody asked yet'
  const signed = signatures.filter((signature) => isSignatureUnder(signature, plan.version))
  return `${signed.length} of ${signatures.length}`
}

function copiesInWords({ plan }: Child): string {
  const copies = rows(plan.copies)
  if (copies.length === 0) return 'nobody listed yet'
  return `${copies.filter(({ givenAt }) => givenAt !== null).length} of ${copies.length}`
}
