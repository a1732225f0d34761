import './family.css'
import { memo, useMemo, useRef, useState } from 'react'
import { type FamilyGraph, familyGraph } from '../../../../src-shared/family/familyGraph.ts'
import { Button } from '../../../components/Button.tsx'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { Disclosure } from '../../../components/Disclosure.tsx'
import { EmptyHint } from '../../../components/EmptyHint.tsx'
import { useConference, useIsReadOnly, usePractice } from '../../../store/hooks.ts'
import { FamilyList } from './FamilyList.tsx'
import { Genogram } from './Genogram.tsx'
import { RelationsDialog } from './RelationsDialog.tsx'
import { SafetyNetwork } from './SafetyNetwork.tsx'

/** The family map and the safety network, each closed until somebody asks for it. */
export const FamilyAndNetwork = memo(function FamilyAndNetwork() {
  const practice = usePractice()
  const { children, people, relations, network } = useConference((conference) => conference)
  const graph = useMemo(
    () => familyGraph({ children, people, relations }, practice),
    [children, people, relations, practice],
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
  const isReadOnly = useIsReadOnly()
  const isWithheld = useConference(({ addresses }) =>
    Object.values(addresses.byId).some(({ withheldFromIds }) => withheldFromIds.length > 0),
  )
  const [showsShapes, setShowsShapes] = useState(true)
  const [showsHouseholds, setShowsHouseholds] = useState(true)
  const [asked, setAsked] = useState<Asked | null>(null)
  const current = useRef<string | null>(null)
  const [firstRelative] = graph.relatives

  if (firstRelative === undefined)
    return <EmptyHint>Add the children under the first step; the family is drawn around them.</EmptyHint>
  return (
    <div className="stack">
      <div className="row">
        <Checkbox isSelected={showsHouseholds} onChange={setShowsHouseholds}>
          Show who lives together
        </Checkbox>
        <Checkbox isSelected={showsShapes} onChange={setShowsShapes}>
          Squares and circles by gender
        </Checkbox>
        {!isReadOnly && (
          <Button onPress={() => setAsked({ id: current.current ?? firstRelative.id, beginsWith: 'new' })}>
            Add a relative
          </Button>
        )}
      </div>
      {isWithheld && showsHouseholds && (
        <p className="quiet small">
          An address is withheld from somebody. The map never says where people live; hide who lives together
          before you show it.
        </p>
      )}
      <Genogram
        graph={graph}
        showsShapes={showsShapes}
        showsHouseholds={showsHouseholds}
        onCurrent={(id) => {
          current.current = id
        }}
        onOpen={(id) => setAsked({ id, beginsWith: null })}
      />
      <FamilyList
        graph={graph}
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
    </div>
  )
}
