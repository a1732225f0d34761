import { memo, useId, useState } from 'react'
import type { Action } from '../../../src-shared/conference/plan.ts'
import type { Id } from '../../../src-shared/conference/values.ts'
import { checkAction, type SmartFlag } from '../../../src-shared/plan/smartRules.ts'
import { Button } from '../../components/Button.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useConference, usePerform, usePractice } from '../../store/hooks.ts'
import { useSame } from '../../store/useSame.ts'

interface ActionPromptsProps {
  childId: Id
  action: Action
  /** For screen readers: which action it is. */
  of: string
}

/** What the SMART rules ask about an action: prompts to the chair, never a score, never printed. */
export function ActionPrompts({ childId, action, of }: ActionPromptsProps) {
  const practice = usePractice()
  const flags = useSame(
    useConference((conference) => {
      const child = conference.children.byId[childId]
      if (child === undefined) return []
      return oncePerPrompt(checkAction({ conference, child, practice, action }))
    }),
  )
  return <Prompts childId={childId} action={action} of={of} flags={flags} />
}

const Prompts = memo(function Prompts(props: ActionPromptsProps & { flags: SmartFlag[] }) {
  const { childId, action, of, flags } = props
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const open = flags.filter(({ answer }) => answer === null)
  if (flags.length === 0)
    return (
      <p className="action-prompts">
        <Tag tone="strength">Clear</Tag>
      </p>
    )
  return (
    <div className="action-prompts">
      <div className="prompt-line">
        <Button
          look="bare"
          size="small"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={`${countOf(open.length)} about ${of}`}
          onPress={() => setOpen(!isOpen)}
        >
          <Tag tone={open.length === 0 ? 'neutral' : 'voice'}>{countOf(open.length)}</Tag>
        </Button>
        {!isOpen && open[0] !== undefined && <span className="small quiet-text">{open[0].prompt}</span>}
      </div>
      <ul id={listId} className="prompt-list" hidden={!isOpen}>
        {isOpen &&
          flags.map((flag) => (
            <li key={`${flag.ruleId}${flag.prompt}`} className="prompt">
              <span>{flag.prompt}</span>
              <LeaveAsItIs childId={childId} action={action} flag={flag} of={of} />
            </li>
          ))}
      </ul>
    </div>
  )
})

/** "Left as it is, because": a reason that is kept with the action. */
function LeaveAsItIs({ childId, action, flag, of }: ActionPromptsProps & { flag: SmartFlag }) {
  const perform = usePerform()
  const { ruleId, answer, prompt } = flag
  return (
    <SavedTextField
      label={`Reason to leave it as it is (“${prompt}”, ${of})`}
      labelHidden
      placeholder="Leave it as it is, because…"
      field={`action/${action.id}/prompt/${ruleId}`}
      value={answer ?? ''}
      onCommit={(reason, ending) =>
        perform('answerPrompt', { childId, actionId: action.id, ruleId, reason }, ending)
      }
    />
  )
}

function countOf(number: number): string {
  if (number === 0) return 'No open prompts'
  return number === 1 ? '1 prompt' : `${number} prompts`
}

/** A rule is answered once for an action, and a question about several words is asked once. */
function oncePerPrompt(flags: SmartFlag[]): SmartFlag[] {
  return [...new Map(flags.map((flag) => [`${flag.ruleId}${flag.prompt}`, flag])).values()]
}
