import type { ScaleLineBlock } from '../../src-shared/documents/content.ts'
import { scaleInWords } from '../../src-shared/documents/scaleInWords.ts'

const numbers = Array.from({ length: 11 }, (_, value) => value)

/** The line from 0 to 10 as a figure; a screen reader reads every number in words. */
export function PrintedScale({ scale }: { scale: ScaleLineBlock }) {
  const { low, high, marks } = scale
  return (
    <figure className="printed-scale">
      <div role="img" aria-label={scaleInWords(scale)} className="printed-scale-line">
        {numbers.map((value) => (
          <span key={value} className="printed-scale-number">
            {value}
          </span>
        ))}
        {marks.map(({ name, value }, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: two people of one name may have given one number
            key={`${index} ${name}`}
            className="printed-scale-mark"
            data-side={value > 5 ? 'left' : 'right'}
            style={{ gridRow: index + 1, gridColumn: value > 5 ? `1 / ${value + 2}` : `${value + 1} / -1` }}
          >
            {name} {value}
          </span>
        ))}
      </div>
      <figcaption>
        <span>0: {low}</span>
        <span>10: {high}</span>
      </figcaption>
    </figure>
  )
}
