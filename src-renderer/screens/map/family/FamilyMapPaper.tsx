import { useEffect, useEffectEvent } from 'react'
import { createPortal } from 'react-dom'
import { familyOnPaper } from '../../../../src-shared/audience/familyOnPaper.ts'
import { childrensNames } from '../../../../src-shared/conference/names.ts'
import { describeRelative } from '../../../../src-shared/family/describeRelative.ts'
import type { FamilyGraph } from '../../../../src-shared/family/familyGraph.ts'
import { layoutGenogram, withNudges } from '../../../../src-shared/family/layoutGenogram.ts'
import { longDate } from '../../../../src-shared/practice/formatDate.ts'
import { useConference, usePractice } from '../../../store/hooks.ts'
import { FamilyLines, placedRelatives, viewBox } from './DrawnFamily.tsx'
import { Legend } from './Legend.tsx'
import { RelativeLabel, RelativeShape } from './RelativeFigure.tsx'

/** A family of few is drawn no larger than this; one of many becomes as small as the page wants. */
const scale = 1.3

export interface FamilyMapPaperProps {
  graph: FamilyGraph
  showsShapes: boolean
  /** Called when the printer has it, or nothing is printed. */
  onPrinted: () => void
}

/**
 * The family map as a page to print, while it is printed: the drawing, what its signs mean, and the same in words. It
 * stands beside the app, which is not printed with it, and says nothing that may not lie on a table.
 */
export function FamilyMapPaper({ graph, showsShapes, onPrinted }: FamilyMapPaperProps) {
  const practice = usePractice()
  const conference = useConference((whole) => whole)
  const family = familyOnPaper(conference, graph)
  const layout = withNudges(layoutGenogram(family), conference.familyMap.nudges)
  const sayAll = { sayHouseholds: true }
  const whose = childrensNames(conference)
  const done = useEffectEvent(onPrinted)

  useEffect(() => {
    const { body } = document
    body.classList.add('prints-family-map')
    window.addEventListener('afterprint', done)
    window.print()
    return () => {
      window.removeEventListener('afterprint', done)
      body.classList.remove('prints-family-map')
    }
  }, [])

  return createPortal(
    <article className="family-map-paper">
      <header>
        <p>
          {conference.isPractice && <strong>PRACTICE: a fictional conference. </strong>}
          Private: contains personal information
        </p>
        <h1>Family map: {whose}</h1>
        <p>{conference.date === null ? '' : `Conference on ${longDate(conference.date)}`}</p>
      </header>
      <svg
        className="genogram"
        role="img"
        aria-label={`Family map of ${whose}. The same in words follows.`}
        viewBox={viewBox(layout)}
        width={layout.width * scale}
        height={layout.height * scale}
      >
        <FamilyLines graph={family} layout={layout} />
        {placedRelatives(family, layout).map(({ relative, place }) => (
          <g key={relative.id}>
            <RelativeShape relative={relative} place={place} showsShape={showsShapes} />
            <RelativeLabel graph={family} relative={relative} place={place} />
          </g>
        ))}
      </svg>
      <h2>What the signs mean</h2>
      <Legend graph={family} showsShapes={showsShapes} />
      <h2>The same in words</h2>
      <ul>
        {family.relatives.map(({ id }) => (
          <li key={id}>{describeRelative(family, practice, id, sayAll)}</li>
        ))}
      </ul>
    </article>,
    document.body,
  )
}
