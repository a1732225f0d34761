import type { Child } from '../../../src-shared/conference/child.ts'
import { childName } from '../../../src-shared/conference/names.ts'
import type { LocalDate } from '../../../src-shared/conference/values.ts'
import { ageInWords } from '../../../src-shared/practice/age.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import { Button } from '../../components/Button.tsx'
import { Disclosure } from '../../components/Disclosure.tsx'
import { Tag } from '../../components/Tag.tsx'
import { useConference, useIsReadOnly, usePerform } from '../../store/hooks.ts'
import { ChildBefore } from './ChildBefore.tsx'
import { ChildDetails } from './ChildDetails.tsx'
import { ChildParticipation } from './ChildParticipation.tsx'
import { ChildVoice, hasVoice } from './ChildVoice.tsx'

/** Everything about one child: details, how the child takes part, what the child says, and earlier plans. */
export function ChildCard({ child, startsOpen }: { child: Child; startsOpen: boolean }) {
  const on = useConference((conference) => conference.date)
  const isReadOnly = useIsReadOnly()
  const perform = usePerform()
  const name = childName(child)
  return (
    <Disclosure
      headingLevel={3}
      startsOpen={startsOpen}
      title={
        <>
          {name} <span className="child-age">{bornWhen(child, on)}</span>
        </>
      }
      status={!hasVoice(child) && <Tag tone="voice">Nothing from {name} yet</Tag>}
    >
      <div className="stack child-card">
        <ChildDetails child={child} />
        <ChildParticipation child={child} />
        <section className="stack" aria-labelledby={`voice-${child.id}`}>
          <h4 id={`voice-${child.id}`}>What {name} says</h4>
          <ChildVoice child={child} />
        </section>
        <ChildBefore child={child} />
        {!isReadOnly && (
          <div className="row">
            <Button
              look="bare"
              onPress={() => void perform('removeChild', { childId: child.id }, { offerUndo: true })}
            >
              Remove {name} from the conference
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  )
}

/** "8 years, born 2 May 2017", "due 1 July 2026" */
function bornWhen({ birth }: Child, on: LocalDate | null): string {
  if (birth.kind === 'unborn')
    return birth.dueDate === null ? 'not born yet' : `due ${shortDate(birth.dueDate)}`
  if (birth.dateOfBirth === null) return ''
  const age = on === null ? null : ageInWords(birth.dateOfBirth, on)
  return `${age === null ? '' : `${age}, `}born ${shortDate(birth.dateOfBirth)}`
}
