import type { ScalingQuestion } from '../../../src-shared/conference/discussion.ts'

/** What the two ends of the scale mean. */
export function Ends({ question: { zero, ten } }: { question: ScalingQuestion }) {
  return (
    <div className="scaling-ends">
      <p>
        <b>0</b> {zero}
      </p>
      <p>
        <b>10</b> {ten}
      </p>
    </div>
  )
}
