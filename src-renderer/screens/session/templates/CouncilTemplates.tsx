import { useCallback, useEffect, useState } from 'react'
import type { CouncilTemplate } from '../../../../src-shared/contract.ts'
import { Button } from '../../../components/Button.tsx'
import { FailureNote, sentenceOf } from '../../../components/FailureNote.tsx'
import { useSession } from '../../../store/hooks.ts'
import { Doorway } from '../Doorway.tsx'
import { TemplateOfKind } from './TemplateOfKind.tsx'
import './templates.css'

/** The council's own Word templates: which one is used for what, and the places that one can have. */
export function CouncilTemplates({ onDone }: { onDone: () => void }) {
  const { client } = useSession()
  const [templates, setTemplates] = useState<CouncilTemplate[]>([])
  const [problem, setProblem] = useState<string | null>(null)

  const refresh = useCallback(async () => {
    const result = await client.listTemplates(null)
    if (result.ok) setTemplates(result.value)
    setProblem(result.ok ? null : sentenceOf(result.failure))
  }, [client])

  useEffect(() => void refresh(), [refresh])

  return (
    <Doorway title="The council’s Word templates">
      <p>
        Chairside can pour the plan and the draft minutes into a Word document of your council. Write named
        places into it, such as <code>{'{{plan.actions}}'}</code>; everything around them stays as it is.
      </p>
      <FailureNote sentence={problem} />
      {templates.map((template) => (
        <TemplateOfKind key={template.kind} template={template} onChanged={refresh} />
      ))}
      <div className="row">
        <Button size="big" onPress={onDone}>
          Back
        </Button>
      </div>
    </Doorway>
  )
}
