import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { AgendaStep, EntryHeading } from '../../../src-shared/practice/profile.ts'
import type { Composition } from './composition.ts'

/** Alt and these letters, while the text has the focus. Kept from Ctrl+Alt, which is AltGr on British keyboards. */
const toneOfKey: Record<string, EntryHeading['tone']> = {
  KeyW: 'worry',
  KeyS: 'strength',
  KeyN: 'neutral',
  KeyV: 'voice',
}

/** What Alt and a key change about the entry that is being written; null for a key that means nothing here. */
export function changeByKey(
  practice: Practice,
  step: AgendaStep,
  heading: EntryHeading,
  values: Composition,
  code: string,
): Partial<Composition> | null {
  const tone = toneOfKey[code]
  if (tone !== undefined) {
    const next = nextOfTone(practice, step, heading, tone)
    return next === null ? null : { headingId: next.id }
  }
  const standing = (one: 'fact' | 'opinion') => ({ standing: values.standing === one ? null : one })
  if (code === 'KeyQ') return { exactWords: !values.exactWords }
  if (code === 'KeyF') return standing('fact')
  if (code === 'KeyO') return standing('opinion')
  if (code === 'KeyR')
    return {
      restriction: values.restriction === null ? { withheldFrom: { kind: 'family' }, reason: '' } : null,
    }
  return null
}

/** The next heading of a tone: of this step, or of the whole agenda where this step has none. The last leads to the first. */
function nextOfTone(
  { profile }: Practice,
  step: AgendaStep,
  heading: EntryHeading,
  tone: EntryHeading['tone'],
): EntryHeading | null {
  const ofTone = (headings: EntryHeading[]) => headings.filter((one) => one.tone === tone)
  const here = ofTone(step.headings)
  const headings = here.length > 0 ? here : ofTone(profile.agenda.flatMap((one) => one.headings))
  return headings[(headings.findIndex(({ id }) => id === heading.id) + 1) % headings.length] ?? null
}
