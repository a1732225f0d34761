import type { RoomScaling } from '../../src-shared/audience/room.ts'
import { distinctKeys } from './distinctKeys.ts'

const numbers = Array.from({ length: 11 }, (_, number) => number)

/** One question with its two ends and, once everybody has answered, who is where. */
export function Scaling({ scaling: { question, zero, ten, marks, spread } }: { scaling: RoomScaling }) {
  return (
    <section className="room-card action">
      <h2 className="room-over">{question}</h2>
      <ol className="room-scale" start={0}>
        {numbers.map((number) => (
          <li key={number}>
            <strong>{number}</strong>
            <Marks names={(marks ?? []).flatMap(({ name, score }) => (score === number ? [name] : []))} />
          </li>
        ))}
      </ol>
      <div className="room-ends">
        <p>{zero}</p>
        <p>{ten}</p>
      </div>
      {spread !== '' && <p className="room-by">{spread}</p>}
    </section>
  )
}

function Marks({ names }: { names: string[] }) {
  const keys = distinctKeys(names)
  return names.map((name, index) => (
    <span key={keys[index]} className="room-mark">
      {name}
    </span>
  ))
}
