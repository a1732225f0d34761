import { rows } from '../../../src-shared/conference/table.ts'
import type { CopiesFor, PlanFor } from '../../../src-shared/contract.ts'
import { Menu, type MenuAction } from '../../components/Menu.tsx'
import { useConference, useIsReadOnly, usePerform, usePractice } from '../../store/hooks.ts'
import { paperName } from '../sign/paperOf.ts'
import type { PaperActions } from './paperActions.ts'

/** What else can be done for a recipient: what is sent later, files, and which plans they get. */
export function RecipientMenu({ recipient, actions }: { recipient: CopiesFor; actions: PaperActions }) {
  const { id, name, takeHome, sentLater } = recipient
  const { showing, saving } = actions
  const choices = usePlanChoices(recipient)
  const papers = [...takeHome, ...sentLater]
  const all: MenuAction[] = [
    ...(takeHome.length > 0 && sentLater.length > 0
      ? [
          {
            id: 'print',
            title: 'Print what is sent later',
            onAction: () => void showing.show(`stack/sentLater/${id}`),
            isDisabled: showing.making !== null,
          },
        ]
      : []),
    ...(papers.length > 0
      ? [
          {
            id: 'save',
            title: 'Save their papers',
            onAction: () => void saving.save(papers),
            isDisabled: saving.isSaving,
          },
        ]
      : []),
    ...choices,
  ]
  if (all.length === 0) return null
  return (
    <Menu look="bare" size="small" aria-label={`More for ${name}`} actions={all}>
      More
    </Menu>
  )
}

function usePlanChoices({ recipient, plans }: CopiesFor): MenuAction[] {
  const perform = usePerform()
  const isReadOnly = useIsReadOnly()
  const practice = usePractice()
  const names = useConference(
    ({ children }) => new Map(rows(children).map((child) => [child.id, paperName(practice, child)])),
  )
  if (isReadOnly || recipient === null) return []
  return plans.flatMap((plan: PlanFor): MenuAction[] => {
    const { childId, hasIt, copyId, canBeTakenAway } = plan
    const paper = names.get(childId) ?? ''
    if (!hasIt && recipient.kind === 'person')
      return [
        {
          id: `give ${childId}`,
          title: `Give a copy of ${paper}`,
          onAction: () =>
            void perform(
              'listForCopies',
              { childId, recipientIds: [recipient.personId] },
              { offerUndo: true },
            ),
        },
      ]
    if (!canBeTakenAway || copyId === null) return []
    return [
      {
        id: `take ${childId}`,
        title: `No copy of ${paper} any more`,
        onAction: () => void perform('removeCopy', { childId, copyId }, { offerUndo: true }),
      },
    ]
  })
}
