import type { ScalingQuestion } from '../../../src-shared/conference/discussion.ts'
import type { ScalingSeat } from '../../../src-shared/conference/scaling.ts'
import { placeInLanes } from './lanes.ts'

const rowTitles = [
  { group: 'children', title: 'Children' },
  { group: 'family', title: 'Family' },
  { group: 'professionals', title: 'Professionals' },
] as const

/** Units of the drawing: about a pixel each at full width. */
const left = 150
const step = 68
const laneHeight = 46
const rowGap = 18
const width = left + step * 10 + 60
/** A generous guess for 15 px letters, so that names keep apart in whatever font is there. */
const widthOf = (name: string) => name.length * 8 + 14
const scores = Array.from({ length: 11 }, (_, score) => score)

/**
 * Every number on one line from 0 to 10, with the names: children, family and professionals in rows of their own, told
 * apart by row, shape and words. The list beside it says the same to those who do not see it.
 */
export function ScaleChart({ question, seats }: { question: ScalingQuestion; seats: ScalingSeat[] }) {
  let top = 8
  const chartRows = rowTitles.flatMap(({ group, title }) => {
    const marks = seats.flatMap((seat) => {
      const score = question.scales[seat.participantId]?.score ?? null
      return seat.group === group && score !== null ? [{ name: seat.name, score }] : []
    })
    if (marks.length === 0) return []
    const placed = placeInLanes(marks, step, widthOf)
    const lanes = Math.max(...placed.map(({ lane }) => lane)) + 1
    const row = { group, title, placed, top, height: lanes * laneHeight }
    top += row.height + rowGap
    return [row]
  })
  if (chartRows.length === 0) return <p>Nobody gave a number. The reasons are below.</p>
  const inWords = chartRows
    .map(({ title, placed }) => `${title}: ${placed.map(({ name, score }) => `${name} ${score}`).join(', ')}`)
    .join('. ')
  return (
    <svg
      className="scale-chart"
      viewBox={`0 0 ${width} ${top + 34}`}
      role="img"
      aria-label={`From 0 to 10. ${inWords}.`}
    >
      {scores.map((score) => (
        <g key={score}>
          <line className="scale-line" x1={x(score)} x2={x(score)} y1={0} y2={top} />
          <text className="scale-number" x={x(score)} y={top + 26}>
            {score}
          </text>
        </g>
      ))}
      {chartRows.map((row) => (
        <g key={row.group} className={row.group}>
          <text className="scale-row" x={0} y={row.top + 34}>
            {row.title}
          </text>
          {row.placed.map(({ name, score, lane }) => (
            <g key={name} transform={`translate(${x(score)} ${row.top + lane * laneHeight + 29})`}>
              <text className="scale-name" y={-15}>
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

const x = (score: number) => left + score * step

function Shape({ group }: { group: ScalingSeat['group'] }) {
  if (group === 'children') return <path className="scale-mark" d="M0 -13 13 0 0 13 -13 0z" />
  if (group === 'family') return <circle className="scale-mark" r={11.5} />
  return <rect className="scale-mark" x={-10.5} y={-10.5} width={21} height={21} rx={2} />
}
