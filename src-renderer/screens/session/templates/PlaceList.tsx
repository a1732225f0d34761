import type { TemplatePlace } from '../../../../src-shared/contract.ts'

/** Every named place with what is poured into it. */
export function PlaceList({ places }: { places: TemplatePlace[] }) {
  return (
    <dl className="places">
      {places.map(({ name, sentence, fill, isRequired }) => (
        <div key={name}>
          <dt>
            <code>{`{{${name}}}`}</code>
            {isRequired && <strong className="small"> Must be there</strong>}
          </dt>
          <dd>
            {sentence} {fill === 'blocks' && <span className="quiet small">On a line of its own.</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
