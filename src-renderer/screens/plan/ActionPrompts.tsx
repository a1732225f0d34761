import { memo, useId, useRef, useState } from 'react'
import type { Action } from '../../../src-shared/conference/plan.ts'
import type { Id, LocalDate } from '../../../src-shared/conference/values.ts'
import { type Fix, fixesFor } from '../../../src-shared/plan/fixes.ts'
import { checkAction, type SmartFlag } from '../../../src-shared/plan/smartRules.ts'
import { Button } from '../../components/Button.tsx'
import { SavedTextField } from '../../components/SavedTextField.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { useSame } from '../../store/useSame.ts'

interface ActionPromptsProps {
  childId: Id
  action: Action
  /** For screen readers: which action it is. */
  of: string
  /** From where days are counted. */
  from: LocalDate
}

/** A prompt, and what one press can do about it. */
type Prompt = SmartFlag & { fixes: Fix[] }

/** What the SMART rules ask about an action: prompts to the chair, never a score, never printed. */
export function ActionPrompts({ childId, action, of, from }: ActionPromptsProps) {
  const practice = usePractice()
  const flags = useSame(
    useConference((conference) => {
      const child = conference.children.byId[childId]
      if (child === undefined) return []
      const context = { conference, child, practice, action, from }
      return oncePerPrompt(checkAction(context)).map((flag) => ({
        ...flag,
        fixes: flag.answer === null ? fixesFor(flag, context) : [],
      }))
    }),
  )
  return <Prompts childId={childId} action={action} of={of} from={from} flags={flags} />
}

const Prompts = memo(function Prompts(props: ActionPromptsProps & { flags: Prompt[] }) {
  const { childId, action, of, from, flags } = props
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const open = flags.filter(({ answer }) => answer === null)
  const part = useRef<HTMLDivElement>(null)

  /** The prompt that was put right is gone: the next one of this action takes the focus, or the action itself. */
  function goOn() {
    const next = part.current?.querySelector<HTMLElement>('[data-prompt=open] :is(button, input)')
    const card = part.current?.closest('[data-action]')
    ;(next ?? card?.querySelector('textarea'))?.focus()
  }

  if (flags.length === 0)
    return (
      <div ref={part} className="action-prompts all-clear">
        <Tag tone="strength">Clear</Tag>
      </div>
    )
  return (
    <div ref={part} className="action-prompts">
      <div className="prompt-line">
        <Button
          look="bare"
          size="small"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={`${countOf(open.length)} about ${of}`}
          data-prompt={!isOpen && open.length > 0 ? 'closed' : undefined}
          onPress={() => setOpen(!isOpen)}
        >
          <Tag tone={open.length === 0 ? 'neutral' : 'voice'}>{countOf(open.length)}</Tag>
        </Button>
        {!isOpen && open[0] !== undefined && <span className="small quiet-text">{open[0].prompt}</span>}
      </div>
      <ul id={listId} className="prompt-list" hidden={!isOpen}>
        {isOpen &&
          flags.map((flag) => (
            <li
              key={`${flag.ruleId}${flag.prompt}`}
              className="prompt"
              data-prompt={flag.answer === null ? 'open' : undefined}
            >
              <div className="stack tight">
                <span>{flag.prompt}</span>
                <Fixes fixes={flag.fixes} of={of} onDone={goOn} />
              </div>
              <LeaveAsItIs childId={childId} action={action} flag={flag} of={of} from={from} />
            </li>
          ))}
      </ul>
    </div>
  )
})

/** Ways to put it right, each with one press. */
function Fixes({ fixes, of, onDone }: { fixes: Fix[]; of: string; onDone: () => void }) {
  const perform = usePerform()
  if (useIsReadOnly() || fixes.length === 0) return null
  return (
    <div className="fixes">
      {fixes.map((fix) => (
        <Button
          key={fix.label}
          size="small"
          aria-label={`${fix.label}, ${of}`}
          onPress={async () => {
            const result = await perform(fix.operation, fix.args, { offerUndo: true })
            if (result.ok) onDone()
          }}
        >
          {fix.label}
        </Button>
      ))}
    </div>
  )
}

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
