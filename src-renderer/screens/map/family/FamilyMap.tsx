import './family.css'
import './familyMapPaper.css'
import { memo, useMemo, useRef, useState } from 'react'
import { isAnyAddressWithheld } from '../../../../src-shared/audience/familyOnPaper.ts'
import { type FamilyGraph, familyGraph } from '../../../../src-shared/family/familyGraph.ts'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { EmptyHint } from '../../../components/EmptyHint.tsx'
import { useConference, usePerform, usePractice } from '../../../store/hooks.ts'
import { FamilyList } from './FamilyList.tsx'
import { FamilyMapActions } from './FamilyMapActions.tsx'
import { Genogram } from './Genogram.tsx'
import { Legend } from './Legend.tsx'
import { PairDialog } from './PairDialog.tsx'
import { RelationsDialog } from './RelationsDialog.tsx'
import { SafetyNetwork } from './SafetyNetwork.tsx'

/** The family map and the safety network, each closed until somebody asks for it. */
export const FamilyAndNetwork = memo(function FamilyAndNetwork() {
  const practice = usePractice()
  const { children, people, relations, familyMap, network } = useConference((conference) => conference)
  const graph = useMemo(
    () => familyGraph({ children, people, relations, familyMap }, practice),
    [children, people, relations, familyMap, practice],
  )
  const inNetwork = network.order.length
  return (
    <div className="family-and-network">
      <Disclosure headingLevel={2} title="Family map" status={howMany(graph.relatives.length)}>
        <FamilyMap graph={graph} />
      </Disclosure>
      <Disclosure
        headingLevel={2}
        title="Safety network"
        status={inNetwork === 0 ? 'Nobody yet' : howMany(inNetwork)}
      >
        <SafetyNetwork />
      </Disclosure>
    </div>
  )
})

const howMany = (count: number) => (count === 1 ? '1 person' : `${count} people`)

/** Whose relations the dialog is about; `new` begins with somebody who is not on the list yet. */
interface Asked {
  id: string
  beginsWith: 'new' | null
}

function FamilyMap({ graph }: { graph: FamilyGraph }) {
  const isWithheld = useConference(isAnyAddressWithheld)
  const nudges = useConference(({ familyMap }) => familyMap.nudges)
  const perform = usePerform()
  const [showsShapes, setShowsShapes] = useState(true)
  const [showsHouseholds, setShowsHouseholds] = useState(true)
  const [showsBonds, setShowsBonds] = useState(true)
  const [asked, setAsked] = useState<Asked | null>(null)
  /** Those who are chosen for a line between two, so far; null: nobody is being chosen. */
  const [pair, setPair] = useState<string[] | null>(null)
  const current = useRef<string | null>(null)
  const [firstRelative] = graph.relatives
  const shown = useMemo(
    () => ({
      ...graph,
      households: showsHouseholds ? graph.households : [],
      bonds: showsBonds ? graph.bonds : [],
    }),
    [graph, showsHouseholds, showsBonds],
  )

  function press(id: string) {
    if (pair === null) setAsked({ id, beginsWith: null })
    else if (pair[0] !== id) setPair([...pair, id])
  }

  if (firstRelative === undefined)
    return <EmptyHint>Add the children under the first step; the family is drawn around them.</EmptyHint>
  const [oneId, otherId] = pair ?? []
  return (
    <div className="stack">
      <div className="row">
        <Checkbox isSelected={showsHouseholds} onChange={setShowsHouseholds}>
          Show who lives together
        </Checkbox>
        {graph.bonds.length > 0 && (
          <Checkbox isSelected={showsBonds} onChange={setShowsBonds}>
            Show how people get on
          </Checkbox>
        )}
        <Checkbox isSelected={showsShapes} onChange={setShowsShapes}>
          Squares and circles by gender
        </Checkbox>
      </div>
      <FamilyMapActions
        graph={shown}
        showsShapes={showsShapes}
        pair={pair}
        onPair={setPair}
        onAddRelative={() => setAsked({ id: current.current ?? firstRelative.id, beginsWith: 'new' })}
      />
      {isWithheld && showsHouseholds && (
        <p className="quiet small">
          An address is withheld from somebody. The map never says where people live; hide who lives together
          before you show it.
        </p>
      )}
      <Genogram
        graph={shown}
        showsShapes={showsShapes}
        nudges={nudges}
        marked={oneId ?? null}
        onCurrent={(id) => {
          current.current = id
        }}
        onOpen={press}
        onNudge={({ id, x, y }) => perform('nudgeRelative', { participantId: id, x, y }, { offerUndo: true })}
      />
      <Legend graph={shown} showsShapes={showsShapes} />
      <FamilyList
        graph={shown}
        showsHouseholds={showsHouseholds}
        onOpen={(id) => setAsked({ id, beginsWith: null })}
      />
      <RelationsDialog
        key={asked === null ? 'closed' : `${asked.id} ${asked.beginsWith}`}
        graph={graph}
        id={asked?.id ?? null}
        beginsWithNew={asked?.beginsWith === 'new'}
        onClose={() => setAsked(null)}
      />
      {oneId !== undefined && otherId !== undefined && (
        <PairDialog graph={graph} oneId={oneId} otherId={otherId} onClose={() => setPair(null)} />
      )}
    </div>
  )
}
