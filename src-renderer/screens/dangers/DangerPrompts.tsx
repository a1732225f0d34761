import type { DangerFlag } from '../../../src-shared/plan/dangerRules/dangerRules.ts'

/** What the rules ask beside the text: quiet questions to the chair, never a score, never printed. */
export function DangerPrompts({ label, flags }: { label: string; flags: DangerFlag[] }) {
  if (flags.length === 0) return null
  return (
    <ul className="danger-prompts" aria-label={label}>
      {flags.map(({ prompt }) => (
        <li key={prompt}>{prompt}</li>
      ))}
    </ul>
  )
}
