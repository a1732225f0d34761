import type { TemplateVerdict } from '../../../../src-shared/contract.ts'

/** What was found in a file: why it is not used, or what is worth knowing of it. */
export function VerdictOnTemplate({ fileName, verdict }: { fileName: string; verdict: TemplateVerdict }) {
  const { problems, notes } = verdict
  const isTaken = problems.length === 0
  return (
    <div className="stack tight">
      <p>
        <strong>{isTaken ? `“${fileName}” is used from now on.` : `“${fileName}” is not used.`}</strong>
      </p>
      <ul>
        {(isTaken ? notes : problems).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
