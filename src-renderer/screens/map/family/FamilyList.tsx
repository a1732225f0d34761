import { describeRelative, relationsInWords } from '../../../../src-shared/family/describeRelative.ts'
import type { FamilyGraph } from '../../../../src-shared/family/familyGraph.ts'
import { Button } from '../../../components/Button.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { useIsReadOnly, usePractice } from '../../../store/hooks.ts'

export interface FamilyListProps {
  graph: FamilyGraph
  showsHouseholds: boolean
  onOpen: (id: string) => void
}

/** The same as the drawing in words, one line for each, and those of whom nobody has said how they are related. */
export function FamilyList({ graph, showsHouseholds, onOpen }: FamilyListProps) {
  const practice = usePractice()
  const isReadOnly = useIsReadOnly()
  const unrelated = graph.relatives.filter(({ id }) => relationsInWords(graph, practice, id).length === 0)
  const toRelate = [...unrelated.filter(({ isChildOfConference }) => isChildOfConference), ...graph.notOnMap]
  return (
    <div className="stack tight">
      {toRelate.length > 0 && (
        <section className="stack tight" aria-labelledby="not-on-map">
          <h3 id="not-on-map">Not related to anybody yet</h3>
          <div className="row">
            {toRelate.map(({ id, name }) => (
              <Button key={id} isDisabled={isReadOnly} onPress={() => onOpen(id)}>
                Say how {name} is related
              </Button>
            ))}
          </div>
        </section>
      )}
      <Disclosure title="The same as a list" headingLevel={3}>
        <ul className="family-list" aria-label="The family as a list">
          {graph.relatives.map(({ id, name }) => (
            <li key={id} className="row">
              <span className="grow">
                {describeRelative(graph, practice, id, { sayHouseholds: showsHouseholds })}
              </span>
              <Button look="bare" aria-label={`Relations of ${name}`} onPress={() => onOpen(id)}>
                Relations
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
