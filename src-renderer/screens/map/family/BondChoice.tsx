import { participantName } from '../../../../src-shared/conference/names.ts'
import { bondBetween, bondKinds } from '../../../../src-shared/family/bonds.ts'
import { ChoiceButtons } from '../../../components/ChoiceButtons.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../../store/hooks.ts'

/** How two people get on; pressing the chosen one again takes it back. */
export function BondChoice({ oneId, otherId }: { oneId: string; otherId: string }) {
  const bond = useConference(({ familyMap }) => bondBetween(familyMap.bonds, oneId, otherId))
  const one = useConference((conference) => participantName(conference, oneId))
  const other = useConference((conference) => participantName(conference, otherId))
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  return (
    <ChoiceButtons
      label={`How ${one} and ${other} get on`}
      options={bondKinds}
      value={bond?.kind ?? null}
      onChange={(kind) => {
        if (kind !== null) void perform('noteBond', { oneId, otherId, kind })
        else if (bond !== null) void perform('removeBond', { bondId: bond.id }, { offerUndo: true })
      }}
      canClear
      isDisabled={isReadOnly}
    />
  )
}
