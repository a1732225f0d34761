import { childrensNames, namesOf, participantName } from '../../../../src-shared/conference/names.ts'
import { rows } from '../../../../src-shared/conference/table.ts'
import { nameLines } from '../../../../src-shared/family/nameLines.ts'
import { rings } from '../../../../src-shared/family/rings.ts'
import { useConference } from '../../../store/hooks.ts'

const middle = 260
const radius = { inner: 110, middle: 182, outer: 254 }
/** Where the dots of a circle stand, and from which angle on, so that neighbours of two circles do not touch. */
const stand = { inner: { at: 74, turn: -90 }, middle: { at: 148, turn: -60 }, outer: { at: 220, turn: -90 } }

/** The three circles with the children in the middle. Says in one sentence what it shows. */
export function SafetyCircles() {
  const children = useConference(childrensNames)
  const circles = useConference((conference) =>
    rings.map(({ id, title }) => ({
      id,
      title,
      names: rows(conference.network)
        .filter(({ ring }) => ring === id)
        .map(({ personId }) => participantName(conference, personId)),
    })),
  )
  const sentence = circles.map(({ title, names }) => `${title}: ${namesOf(names) || 'nobody'}.`).join(' ')
  return (
    <svg
      className="safety-circles"
      role="img"
      aria-label={`Safety circles around ${children}. ${sentence}`}
      viewBox="0 0 520 520"
    >
      {circles.toReversed().map(({ id }) => (
        <circle key={id} className={`ring ${id}`} cx={middle} cy={middle} r={radius[id]} />
      ))}
      {nameLines(children).map((line, index, lines) => (
        <text
          key={line}
          className="children"
          x={middle}
          y={middle + 6 + (index - (lines.length - 1) / 2) * 18}
        >
          {line}
        </text>
      ))}
      {circles.flatMap(({ id, names }) =>
        names.map((name, index) => {
          const angle = ((stand[id].turn + (index * 360) / names.length) * Math.PI) / 180
          const [x, y] = [middle + stand[id].at * Math.cos(angle), middle + stand[id].at * Math.sin(angle)]
          return (
            <g key={`${id} ${name}`}>
              <circle className="dot" cx={x} cy={y - 8} r={6} />
              {nameLines(name).map((line, at) => (
                <text key={line} x={x} y={y + 14 + at * 15}>
                  {line}
                </text>
              ))}
            </g>
          )
        }),
      )}
    </svg>
  )
}
