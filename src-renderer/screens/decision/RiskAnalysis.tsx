import { useId, useState } from 'react'
import type { RiskAnalysis as Analysis, Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { Button } from '../../components/Button.tsx'
import { Card } from '../../components/Card.tsx'
import { Menu } from '../../components/Menu.tsx'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { useConference, useConferenceStore, useIsReadOnly, usePerform } from '../../store/hooks.ts'
import { BringInFromMap } from './BringInFromMap.tsx'
import { Dissents } from './Dissents.tsx'

interface Part {
  key: keyof Analysis
  label: string
  /** Which entries of the map are offered for it. */
  tones: ('worry' | 'strength' | 'voice')[]
}

const parts: Part[] = [
  { key: 'risks', label: 'Risks', tones: ['worry'] },
  { key: 'mitigatingFactors', label: 'What lessens them', tones: ['strength'] },
  { key: 'impact', label: 'What it means for the child', tones: ['voice', 'worry'] },
]

/** The chair's summary of risk, with what lessens it, and the disagreements that belong to it. */
export function RiskAnalysis({ child }: { child: Child }) {
  const perform = usePerform()
  const store = useConferenceStore()
  const isReadOnly = useIsReadOnly()
  const id = useId()
  const [bringingInto, setBringingInto] = useState<Part | null>(null)
  const childId = child.id
  const name = childName(child)

  function bringIn(key: keyof Analysis, texts: string[]) {
    // The text as it is now: what was typed a moment ago has been recorded meanwhile.
    const before = store.state.getState().conference.children.byId[childId]?.riskAnalysis[key] ?? ''
    const text = [before, ...texts].filter((line) => line.trim() !== '').join('\n')
    void perform('analyseRisk', { childId, [key]: text })
    setBringingInto(null)
  }

  return (
    <Card labelledBy={id}>
      <div className="stack">
        <div className="decision-head">
          <h2 id={id}>Risk analysis for {name}</h2>
          <CopyToSibling child={child} />
        </div>
        {parts.map((part) => (
          <div key={part.key} className="decision-part">
            <SavedTextArea
              label={part.label}
              field={`child/${childId}/risk/${part.key}`}
              value={child.riskAnalysis[part.key]}
              onCommit={(text, ending) => perform('analyseRisk', { childId, [part.key]: text }, ending)}
            />
            {!isReadOnly && (
              <Button
                look="bare"
                size="small"
                aria-label={`Bring in from the map: ${part.label}`}
                onPress={() => setBringingInto(part)}
              >
                Bring in from the map
              </Button>
            )}
          </div>
        ))}
        <Dissents child={child} />
      </div>
      {bringingInto !== null && (
        <BringInFromMap
          childId={childId}
          title={`${bringingInto.label}: bring in from the map`}
          tones={bringingInto.tones}
          onBringIn={(texts) => bringIn(bringingInto.key, texts)}
          onClose={() => setBringingInto(null)}
        />
      )}
    </Card>
  )
}

/** A start for a brother or sister, to be made their own; never over what is already written. */
function CopyToSibling({ child }: { child: Child }) {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const siblings = useConference((conference) =>
    rows(conference.children).filter(({ id }) => id !== child.id),
  )
  const isEmpty = ({ riskAnalysis }: Child) => Object.values(riskAnalysis).every((text) => text === '')
  if (siblings.length === 0 || isReadOnly || isEmpty(child)) return null
  return (
    <Menu
      look="bare"
      size="small"
      actions={siblings.map((sibling) => ({
        id: sibling.id,
        title: isEmpty(sibling) ? childName(sibling) : `${childName(sibling)} (has one already)`,
        isDisabled: !isEmpty(sibling),
        onAction: () =>
          void perform(
            'copyAnalysisToSibling',
            { childId: child.id, toChildId: sibling.id },
            { offerUndo: true },
          ),
      }))}
    >
      Copy to a sibling
    </Menu>
  )
}
