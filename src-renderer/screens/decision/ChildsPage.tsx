import type { Child } from '../../../src-shared/conference/child.ts'
import { childsPageKind } from '../../../src-shared/conference/childsPage.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import { SavedTextArea } from '../../components/SavedTextField.tsx'
import { useConference, usePerform, usePractice } from '../../store/hooks.ts'

/** What stands on the child's own page, in the chair's words for this child; only for a child who is old enough for one. */
export function ChildsPage({ child }: { child: Child }) {
  const practice = usePractice()
  const perform = usePerform()
  const kind = useConference((conference) => childsPageKind(conference, practice, child))
  if (kind !== 'page') return null
  const { id: childId, page } = child
  const name = childName(child)
  return (
    <>
      <SavedTextArea
        label={`What we talked about, in words for ${name}`}
        field={`child/${childId}/pageTalked`}
        value={page.whatWeTalkedAbout}
        lines={2}
        onCommit={(whatWeTalkedAbout, ending) =>
          perform('writeChildsPage', { childId, whatWeTalkedAbout }, ending)
        }
      />
      <SavedTextArea
        label={`What happens next, in words for ${name}`}
        field={`child/${childId}/pageNext`}
        value={page.whatHappensNext}
        lines={2}
        onCommit={(whatHappensNext, ending) =>
          perform('writeChildsPage', { childId, whatHappensNext }, ending)
        }
      />
      <p className="quiet">
        Both are printed on {name}’s own page, said to “you”. Leave out who did what: the page lies about at
        home.
      </p>
    </>
  )
}
