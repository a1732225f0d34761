import { useState } from 'react'
import type { FamilyGraph } from '../../../../src-shared/family/familyGraph.ts'
import { Button } from '../../../components/Button.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../../store/hooks.ts'
import { FamilyMapPaper } from './FamilyMapPaper.tsx'

export interface FamilyMapActionsProps {
  /** As it is shown. */
  graph: FamilyGraph
  showsShapes: boolean
  /** Those who are chosen for a line between two, so far; null: nobody is being chosen. */
  pair: string[] | null
  onPair: (pair: string[] | null) => void
  onAddRelative: () => void
}

/** What can be done with the family map as a whole. */
export function FamilyMapActions({ graph, showsShapes, pair, onPair, onAddRelative }: FamilyMapActionsProps) {
  const isReadOnly = useIsReadOnly()
  const movedIds = useConference(({ familyMap }) => Object.keys(familyMap.nudges))
  const perform = usePerform()
  const [isPrinting, setIsPrinting] = useState(false)
  const nameOf = (id: string | undefined) => graph.relatives.find((relative) => relative.id === id)?.name
  const first = nameOf(pair?.[0])
  const isChoosing = pair !== null && pair.length < 2
  return (
    <>
      <div className="row">
        {!isReadOnly && (
          <>
            <Button onPress={onAddRelative}>Add a relative</Button>
            {graph.relatives.length > 1 && (
              <Button onPress={() => onPair(pair === null ? [] : null)}>
                {pair === null ? 'Line between two people' : 'Stop choosing'}
              </Button>
            )}
            {movedIds.length > 0 && (
              <Button
                onPress={() =>
                  void perform('putBackInPlace', { participantIds: movedIds }, { offerUndo: true })
                }
              >
                Put everybody back in place
              </Button>
            )}
          </>
        )}
        <Button onPress={() => setIsPrinting(true)}>Print the family map</Button>
      </div>
      <p role="status" className={isChoosing ? 'attention' : 'visually-hidden'}>
        {isChoosing &&
          (first === undefined
            ? 'Choose the first of the two on the drawing.'
            : `${first} and … Choose the other one on the drawing.`)}
      </p>
      {isPrinting && (
        <FamilyMapPaper graph={graph} showsShapes={showsShapes} onPrinted={() => setIsPrinting(false)} />
      )}
    </>
  )
}
