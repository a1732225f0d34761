import { useEffect, useRef, useState } from 'react'
import type { AgendaStep } from '../../src-shared/practice/profile.ts'
import { Button } from '../components/Button.tsx'
import { Dialog, DialogButtons } from '../components/Dialog.tsx'
import { Composer } from '../screens/map/Composer.tsx'
import { useChooseSpeaker, useComposition } from '../screens/map/composition.ts'
import { useWriteKey } from '../screens/map/useWriteKey.ts'
import { useConference, useIsReadOnly, usePractice } from '../store/hooks.ts'

/** F2 on a step that has no line of its own for what is said: writes it down over that step, under a heading of the map. */
export function WriteAnywhere() {
  const { agenda } = usePractice().profile
  const visited = useConference(({ meeting }) => meeting.visitedStepIds)
  const isReadOnly = useIsReadOnly()
  const [isOpen, setIsOpen] = useState(false)
  const steps = agenda.filter(({ headings }) => headings.length > 0)
  const step = steps.filter(({ id }) => visited.includes(id)).at(-1) ?? steps[0]
  useWriteKey(() => setIsOpen(!isReadOnly))
  if (step === undefined) return null
  return (
    <Dialog title="Write down what is said" width="wide" isOpen={isOpen} onClose={() => setIsOpen(false)}>
      <LineOverStep step={step} />
      <DialogButtons>
        <Button onPress={() => setIsOpen(false)}>Back to the step</Button>
      </DialogButtons>
    </Dialog>
  )
}

function LineOverStep({ step }: { step: AgendaStep }) {
  const composition = useComposition(step)
  const chooseSpeaker = useChooseSpeaker(step, composition.change)
  const text = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => text.current?.focus(), [])

  function choose(speaker: string | null) {
    chooseSpeaker(speaker)
    const isInList = document.activeElement?.matches('[role=combobox]') === true
    if (speaker !== null && !isInList) text.current?.focus()
  }

  return <Composer step={step} composition={composition} onChooseSpeaker={choose} textRef={text} />
}
