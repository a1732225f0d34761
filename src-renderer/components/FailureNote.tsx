import type { Failure } from '../../src-shared/result.ts'

/** What went wrong, in place and read out at once. Shows nothing while nothing is wrong. */
export function FailureNote({ sentence }: { sentence: string | null }) {
  return (
    <div className="failure-note" role="alert">
      {sentence !== null && <p className="field-error">{sentence}</p>}
    </div>
  )
}

/** The sentence of a failure, with the reference by which a fault is found in the log. */
export function sentenceOf(failure: Failure): string {
  const { sentence } = failure
  if (failure.kind !== 'fault' || sentence.includes(failure.reference)) return sentence
  return `${sentence} (Reference ${failure.reference})`
}
