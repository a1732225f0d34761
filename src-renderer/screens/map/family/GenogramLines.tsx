import type { DescentLine, PartnerLine } from '../../../../src-shared/family/genogramLines.ts'
import { householdOutlines, outlineHalfWidth } from '../../../../src-shared/family/householdOutline.ts'
import { type Layout, type Place, sizes } from '../../../../src-shared/family/layoutGenogram.ts'
import { path } from './path.ts'

/** Under partners: one slash for separated, two for what has ended, dots where only their child is known. */
export function Partners({ lines }: { lines: PartnerLine[] }) {
  return lines.map(({ ids, state, points, middle: { x, y } }) => (
    <g key={ids.join(' ')} className={`partners ${state}`}>
      <path d={path(points)} />
      {(state === 'separated' || state === 'ended') && (
        <path className="slash" d={`M${x - 26} ${y + 8}l8 -16`} />
      )}
      {state === 'ended' && <path className="slash" d={`M${x - 19} ${y + 8}l8 -16`} />}
    </g>
  ))
}

/** From parents to children; dashed where the child was adopted. */
export function Descents({ lines }: { lines: DescentLine[] }) {
  return lines.map(({ childId, isAdoptive, points }) => (
    <path
      key={`${childId} ${points[0]?.x} ${points[0]?.y}`}
      className={isAdoptive ? 'descent adopted' : 'descent'}
      d={path(points)}
    />
  ))
}

/** Around those who live together: first the edge of the whole outline, then its ground over it. */
export function Households({ households, layout }: { households: string[][]; layout: Layout }) {
  return householdOutlines(households, layout).map(({ ids, joins }) => (
    <g key={ids.join(' ')} className="household">
      {(['edge', 'ground'] as const).map((part) => (
        <g key={part} className={part}>
          {ids.map((id) => (
            <Member key={id} id={id} layout={layout} grow={part === 'edge' ? 2 : 0} />
          ))}
          {joins.map(([a, b]) => (
            <Join key={`${a} ${b}`} a={a} b={b} layout={layout} grow={part === 'edge' ? 2 : 0} />
          ))}
        </g>
      ))}
    </g>
  ))
}

function Member({ id, layout: { places }, grow }: { id: string; layout: Layout; grow: number }) {
  const place = places.get(id)
  if (place === undefined) return null
  const half = sizes.boxWidth / 2 + 2 + grow
  return <rect x={place.x - half} width={2 * half} {...height(place, grow)} rx={18} />
}

/** Between neighbours as high as they are, otherwise a way. */
function Join({ a, b, layout: { places }, grow }: { a: string; b: string; layout: Layout; grow: number }) {
  const [one, other] = [places.get(a), places.get(b)]
  if (!one || !other) return null
  if (one.row === other.row)
    return <rect x={Math.min(one.x, other.x)} width={Math.abs(one.x - other.x)} {...height(one, grow)} />
  const middle = sizes.label / 2
  return (
    <line
      x1={one.x}
      y1={one.y + middle}
      x2={other.x}
      y2={other.y + middle}
      strokeWidth={2 * (outlineHalfWidth + grow)}
    />
  )
}

const height = ({ y }: Place, grow: number) => ({
  y: y - sizes.shape - 12 - grow,
  height: 2 * sizes.shape + sizes.label + 14 + 2 * grow,
})
