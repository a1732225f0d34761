import './people.css'
import { useState } from 'react'
import type { Id } from '../../../src-shared/conference/values.ts'
import { Tabs } from '../../components/Tabs.tsx'
import { useConference } from '../../store/hooks.ts'
import type { StepScreenProps } from '../registry.tsx'
import { AddressesTab } from './AddressesTab.tsx'
import { BeforeTab } from './before/BeforeTab.tsx'
import { ChildrenTab } from './ChildrenTab.tsx'
import { MeetingTab } from './MeetingTab.tsx'
import { PeopleTab } from './PeopleTab.tsx'
import { ReportsTab } from './ReportsTab.tsx'
import { RestrictedTab } from './RestrictedTab.tsx'

/** The meeting, the children and everybody who has to do with it: what is known before the first word is said. */
export function PeopleScreen(_props: StepScreenProps) {
  const [part, setPart] = useState('before')
  const [openId, setOpenId] = useState<Id | null>(null)

  function show(id: string, participantId: Id | null) {
    setPart(id)
    setOpenId(participantId)
  }

  const counts = useConference(({ children, people, addresses, reports, restrictedItems }) => ({
    children: children.order.length,
    people: people.order.length,
    addresses: addresses.order.length,
    reports: reports.order.length,
    restricted: restrictedItems.order.length,
  }))
  return (
    <Tabs
      label="Parts of this step"
      selected={part}
      onSelect={(id) => show(id, null)}
      tabs={[
        { id: 'before', title: 'Before the day', content: <BeforeTab onShow={show} /> },
        { id: 'meeting', title: 'Meeting', content: <MeetingTab /> },
        {
          id: 'children',
          title: <Counted title="Children" count={counts.children} />,
          content: <ChildrenTab openId={openId} />,
        },
        {
          id: 'people',
          title: <Counted title="People" count={counts.people} />,
          content: <PeopleTab startsWithId={openId} />,
        },
        {
          id: 'addresses',
          title: <Counted title="Addresses" count={counts.addresses} />,
          content: <AddressesTab />,
        },
        { id: 'reports', title: <Counted title="Reports" count={counts.reports} />, content: <ReportsTab /> },
        {
          id: 'restricted',
          title: <Counted title="Restricted" count={counts.restricted} />,
          content: <RestrictedTab />,
        },
      ]}
    />
  )
}

function Counted({ title, count }: { title: string; count: number }) {
  return (
    <>
      {title} {count > 0 && <span className="tab-count num">{count}</span>}
    </>
  )
}
