import type { RoomScaling } from '../../src-shared/audience/room.ts'
import { distinctKeys } from './distinctKeys.ts'

const numbers = Array.from({ length: 11 }, (_, number) => number)

/** One question with its two ends and, once everybody has answered, who is where, and who was where last time. */
export function Scaling({ scaling }: { scaling: RoomScaling }) {
  const { question, zero, ten, marks, spread, lastTime } = scaling
  return (
    <section className="room-card action">
      <div className="room-asked">
        <h2 className="room-over">{question}</h2>
        {spread !== '' && <p className="room-by">{spread}</p>}
      </div>
      <ol className="room-scale" start={0}>
        {numbers.map((number) => (
          <li key={number}>
            <strong>{number}</strong>
            <Marks names={namesAt(number, marks ?? [])} />
          </li>
        ))}
      </ol>
      {lastTime !== null && (
        <>
          <p className="room-by">Last time, on {lastTime.date}</p>
          <ol className="room-scale last-time" start={0} aria-label="Last time">
            {numbers.map((number) => (
              <li key={number}>
                <span className="visually-hidden">{number}</span>
                <Marks names={namesAt(number, lastTime.marks)} />
              </li>
            ))}
          </ol>
        </>
      )}
      <div className="room-ends">
        <p>{zero}</p>
        <p>{ten}</p>
      </div>
    </section>
  )
}

const namesAt = (number: number, marks: { name: string; score: number }[]) =>
  marks.flatMap(({ name, score }) => (score === number ? [name] : []))

function Marks({ names }: { names: string[] }) {
  const keys = distinctKeys(names)
  return names.map((name, index) => (
    <span key={keys[index]} className="room-mark">
      {name}
    </span>
  ))
}
