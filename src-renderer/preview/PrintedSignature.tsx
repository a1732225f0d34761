import type { SignatureBlock } from '../../src-shared/documents/content.ts'
import { PrintedHeading } from './PrintedHeading.tsx'
import { Written } from './Written.tsx'

/** One person's place to sign, or the signature that was made. */
export function PrintedSignature({ block }: { block: SignatureBlock }) {
  const { level, name, role, choices, signature, date, note } = block
  return (
    <div className="printed-signature">
      <div>
        <PrintedHeading level={level} words={name} />
        <p className="printed-quiet">
          <Written words={role} />
        </p>
      </div>
      <ul className="printed-choices">
        {choices.map(({ text, isChosen }) => (
          <li key={text}>
            <span aria-hidden="true">{isChosen ? '☒' : '☐'}</span> {text}
            {isChosen && ' (chosen)'}
          </li>
        ))}
      </ul>
      <div>
        <Signed signature={signature} />
        <p>{date === null ? 'Date: ____________' : `Date: ${date}`}</p>
      </div>
      {note !== null && (
        <p className="printed-note">
          <Written words={note} />
        </p>
      )}
    </div>
  )
}

function Signed({ signature }: Pick<SignatureBlock, 'signature'>) {
  if (signature === null) return <p>Signed: ____________</p>
  if ('typed' in signature)
    return (
      <p className="printed-typed">
        <Written words={signature.typed} />
      </p>
    )
  const { drawing, alt } = signature
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      className="printed-drawing"
    >
      {drawing.strokes.map((stroke) => (
        <polyline
          key={stroke.join(' ')}
          points={stroke.join(' ')}
          fill="none"
          stroke="currentColor"
          strokeWidth={drawing.width / 150}
        />
      ))}
    </svg>
  )
}
