import type { Person } from '../../src-shared/conference/people.ts'
import { usePerform } from '../store/hooks.ts'
import { SavedTextField } from './SavedTextField.tsx'

/** What somebody is called, on paper and by the family. */
export function PersonNameFields({ person }: { person: Person }) {
  const perform = usePerform()
  const { id: personId } = person
  return (
    <>
      <SavedTextField
        label="Name"
        field={`person/${personId}/name`}
        value={person.name}
        onCommit={(text, ending) => perform('describePerson', { personId, name: text.trim() }, ending)}
      />
      <SavedTextField
        label="What the family calls them"
        field={`person/${personId}/knownAs`}
        value={person.knownAs}
        onCommit={(text, ending) => perform('describePerson', { personId, knownAs: text.trim() }, ending)}
      />
    </>
  )
}
