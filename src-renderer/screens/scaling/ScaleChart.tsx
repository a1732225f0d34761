import type { ScalingQuestion } from '../../../src-shared/conference/discussion.ts'
import type { EarlierNumber, ScalingSeat } from '../../../src-shared/conference/scaling.ts'
import { type Mark, placeInLanes } from './lanes.ts'

const rowTitles = [
  { group: 'children', title: 'Children' },
  { group: 'family', title: 'Family' },
  { group: 'professionals', title: 'Professionals' },
] as const

/** Units of the drawing: about a pixel each at full width. */
const left = 150
const step = 68
const laneHeight = 40
const rowGap = 12
/** The numbers, above everything. */
const axisHeight = 36
const width = left + step * 10 + 60
/** A generous guess for 15 px letters, so that names keep apart in whatever font is there. */
const widthOf = (name: string) => name.length * 8 + 14
const scores = Array.from({ length: 11 }, (_, score) => score)

interface ScaleChartProps {
  question: ScalingQuestion
  seats: ScalingSeat[]
  /** What was answered at the last conference; drawn for those who are known in this one. */
  earlier: EarlierNumber[]
}

interface ChartRow {
  group: ScalingSeat['group']
  title: string
  isLastTime: boolean
  marks: Mark[]
}

/**
 * Every number on one line from 0 to 10, with the names: children, family and professionals in rows of their own, told
 * apart by row, shape and words; under each what they said last time, hollow. The list beside it says the same to those
 * who do not see it.
 */
export function ScaleChart({ question, seats, earlier }: ScaleChartProps) {
  let top = axisHeight
  const chartRows = rowsOf(question, seats, earlier).map((row) => {
    const placed = placeInLanes(row.marks, step, widthOf)
    const lanes = Math.max(...placed.map(({ lane }) => lane)) + 1
    const drawn = { ...row, placed, top, height: lanes * laneHeight }
    top += drawn.height + rowGap
    return drawn
  })
  if (chartRows.length === 0) return <p>Nobody gave a number. The reasons are below.</p>
  const inWords = chartRows
    .map(
      ({ title, isLastTime, placed }) =>
        `${title}${isLastTime ? ', last time' : ''}: ${placed.map(({ name, score }) => `${name} ${score}`).join(', ')}`,
    )
    .join('. ')
  return (
    <svg
      className="scale-chart"
      viewBox={`0 0 ${width} ${top}`}
      role="img"
      aria-label={`From 0 to 10. ${inWords}.`}
    >
      {scores.map((score) => (
        <g key={score}>
          <line className="scale-line" x1={x(score)} x2={x(score)} y1={axisHeight} y2={top} />
          <text className="scale-number" x={x(score)} y={22}>
            {score}
          </text>
        </g>
      ))}
      {chartRows.map((row) => (
        <g
          key={`${row.group} ${row.isLastTime}`}
          className={row.isLastTime ? `${row.group} last-time` : row.group}
        >
          <text className="scale-row" x={0} y={row.top + 32}>
            {row.isLastTime ? 'last time' : row.title}
          </text>
          {row.placed.map(({ name, score, lane }) => (
            // Two people can have one name; nobody else is in the same place.
            <g
              key={`${name} ${score} ${lane}`}
              transform={`translate(${x(score)} ${row.top + lane * laneHeight + 27})`}
            >
              <text className="scale-name" y={-14}>
                {name}
              </text>
              <Shape group={row.group} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}

function rowsOf(question: ScalingQuestion, seats: ScalingSeat[], earlier: EarlierNumber[]): ChartRow[] {
  const now = seats.flatMap(({ participantId, name, group }) => {
    const score = question.scales[participantId]?.score ?? null
    return score === null ? [] : [{ name, score, group }]
  })
  const before = earlier.flatMap(({ name, score, seat }) =>
    seat === null ? [] : [{ name, score, group: seat.group }],
  )
  return rowTitles
    .flatMap(({ group, title }) => [
      { group, title, isLastTime: false, marks: now.filter((mark) => mark.group === group) },
      { group, title, isLastTime: true, marks: before.filter((mark) => mark.group === group) },
    ])
    .filter(({ marks }) => marks.length > 0)
}

const x = (score: number) => left + score * step

function Shape({ group }: { group: ScalingSeat['group'] }) {
  if (group === 'children') return <path className="scale-mark" d="M0 -11.5 11.5 0 0 11.5 -11.5 0z" />
  if (group === 'family') return <circle className="scale-mark" r={10} />
  return <rect className="scale-mark" x={-9} y={-9} width={18} height={18} rx={2} />
}
