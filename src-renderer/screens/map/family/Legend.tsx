import type { ReactNode } from 'react'
import { bondStrokes, wayBetween } from '../../../../src-shared/family/bondLines.ts'
import { bondKinds } from '../../../../src-shared/family/bonds.ts'
import type { FamilyGraph } from '../../../../src-shared/family/familyGraph.ts'
import type { PartnershipState } from '../../../../src-shared/family/kinds.ts'
import { path } from './path.ts'
import { Shape } from './RelativeFigure.tsx'

interface Sign {
  means: string
  isUsed: boolean
  sign: ReactNode
}

const [width, height] = [56, 30]
const [x, y, half] = [width / 2, height / 2, 11]
const figure = (gender: 'female' | 'male' | 'notSaid', state = '') => (
  <Shape className={`shape ${state}`} gender={gender} x={x} y={y} half={half} />
)

const partnerships: { state: PartnershipState; means: string; slashes: number[] }[] = [
  { state: 'together', means: 'Together', slashes: [] },
  { state: 'separated', means: 'Separated', slashes: [0] },
  { state: 'ended', means: 'No longer together', slashes: [-4, 4] },
  { state: 'notRecorded', means: 'Parents of a child; nothing else recorded', slashes: [] },
]

/** What the signs of this drawing mean: those that are on it, and no others. */
export function Legend({ graph, showsShapes }: { graph: FamilyGraph; showsShapes: boolean }) {
  const used = signs(graph, showsShapes).filter(({ isUsed }) => isUsed)
  return (
    <ul className="legend" aria-label="What the signs mean">
      {used.map(({ means, sign }) => (
        <li key={means}>
          <svg
            className="genogram"
            aria-hidden="true"
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
          >
            {sign}
          </svg>
          {means}
        </li>
      ))}
    </ul>
  )
}

function signs(
  { relatives, partnerships: couples, units, households, bonds }: FamilyGraph,
  showsShapes: boolean,
) {
  const isAny = (gender: string) => relatives.some((relative) => relative.gender === gender)
  const someone = showsShapes ? 'female' : 'notSaid'
  const list: Sign[] = [
    { means: 'Female', isUsed: showsShapes && isAny('female'), sign: figure('female') },
    { means: 'Male', isUsed: showsShapes && isAny('male'), sign: figure('male') },
    {
      means: 'Another gender, or not said',
      isUsed: showsShapes && (isAny('other') || isAny('notSaid')),
      sign: figure('notSaid'),
    },
    {
      means: 'A child of this conference',
      isUsed: relatives.some(({ isChildOfConference }) => isChildOfConference),
      sign: (
        <>
          {figure(someone)}
          <Shape className="shape inner" gender={someone} x={x} y={y} half={half - 4} />
        </>
      ),
    },
    {
      means: 'Not born yet',
      isUsed: relatives.some(({ isUnborn }) => isUnborn),
      sign: figure(someone, 'unborn'),
    },
    {
      means: 'Has died',
      isUsed: relatives.some(({ hasDied }) => hasDied),
      sign: figure(someone, 'has-died'),
    },
    ...partnerships.map(({ state, means, slashes }) => ({
      means,
      isUsed: couples.some((couple) => couple.state === state),
      sign: (
        <g className={`partners ${state}`}>
          <path d={`M4 6V${y}H${width - 4}V6`} />
          {slashes.map((at) => (
            <path key={at} className="slash" d={`M${x - 4 + at} ${y + 8}l8 -16`} />
          ))}
        </g>
      ),
    })),
    {
      means: 'Adopted',
      isUsed: units.some(({ isAdoptive }) => isAdoptive),
      sign: <path className="descent adopted" d={`M${x} 0V${height}`} />,
    },
    {
      means: 'Live together',
      isUsed: households.length > 0,
      sign: <rect className="household-sign" x={4} y={4} width={width - 8} height={height - 8} rx={8} />,
    },
    ...bondKinds.map(({ id, title }) => ({
      means: title,
      isUsed: bonds.some(({ kind }) => kind === id),
      sign: (
        <path
          className={`bond ${id}`}
          d={bondStrokes(id, wayBetween({ x: 0, y }, { x: width, y }))
            .map(path)
            .join('')}
        />
      ),
    })),
  ]
  return list
}
