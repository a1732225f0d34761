import { type FormEvent, useState } from 'react'
import { participantName } from '../../../../src-shared/conference/names.ts'
import { isProfessional } from '../../../../src-shared/conference/questions.ts'
import { rows } from '../../../../src-shared/conference/table.ts'
import type { FamilyGraph } from '../../../../src-shared/family/familyGraph.ts'
import { Button } from '../../../components/Button.tsx'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { ChoiceButtons } from '../../../components/ChoiceButtons.tsx'
import { Select } from '../../../components/Select.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useConference, usePerform, usePractice } from '../../../store/hooks.ts'
import { genders } from '../../people/genders.ts'

/** What stands for somebody who is not in the conference yet. */
export const somebodyNew = 'new'

type Direction = 'theirs' | 'mine'

export interface AddRelationProps {
  graph: FamilyGraph
  /** To whom the relation is added. */
  id: string
  /** Who is chosen at first: a person or child, `somebodyNew`, or nobody. */
  beginsWith: string | null
}

/** Adds a relation to somebody who is there, or to somebody new who comes onto the map with it. */
export function AddRelation({ graph, id, beginsWith }: AddRelationProps) {
  const practice = usePractice()
  const name = useConference((conference) => participantName(conference, id))
  const others = useConference((conference) => {
    const onMap = graph.relatives.map((relative) => ({ id: relative.id, title: relative.name }))
    const further = rows(conference.people)
      .filter(
        (person) =>
          person.id !== conference.chairId &&
          !isProfessional(practice, person) &&
          !onMap.some((relative) => relative.id === person.id),
      )
      .map((person) => ({ id: person.id, title: participantName(conference, person.id) }))
    return [...onMap, ...further].filter((other) => other.id !== id)
  })
  const perform = usePerform()
  const [who, setWho] = useState(beginsWith)
  const [newName, setNewName] = useState('')
  const [gender, setGender] = useState<(typeof genders)[number]['id'] | null>(null)
  const [hasDied, setHasDied] = useState(false)
  const [kindIs, setKindIs] = useState<Direction>('theirs')
  const [kindId, setKindId] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const isNew = who === somebodyNew
  const theirName = isNew
    ? newName.trim() || 'The new one'
    : (others.find((other) => other.id === who)?.title ?? 'The other one')

  async function add(event: FormEvent) {
    event.preventDefault()
    if (who === null) return setProblem('Choose who it is.')
    if (kindId === null) return setProblem('Choose how they are related.')
    const result = isNew
      ? await perform(
          'addRelative',
          { name: newName, gender: gender ?? 'notSaid', hasDied, relatedToId: id, kindId, kindIs },
          { refusals: 'inline' },
        )
      : await perform(
          'relatePeople',
          kindIs === 'theirs' ? { fromId: who, toId: id, kindId } : { fromId: id, toId: who, kindId },
          { refusals: 'inline' },
        )
    setProblem(result.ok ? null : result.failure.sentence)
    if (!result.ok) return
    setNewName('')
    setGender(null)
    setHasDied(false)
    setKindId(null)
    if (!isNew) setWho(beginsWith === somebodyNew ? null : beginsWith)
  }

  return (
    <form className="add-relation stack" aria-label="Add a relation" onSubmit={(event) => void add(event)}>
      <h3>Add a relation</h3>
      <div className="fields">
        <Select
          label="Who"
          options={[{ id: somebodyNew, title: 'Somebody new' }, ...others]}
          value={who}
          onChange={setWho}
        />
        {isNew && <TextField label="Their name" value={newName} onChange={setNewName} />}
      </div>
      {isNew && (
        <div className="row end">
          <ChoiceButtons
            label="Their gender"
            options={genders}
            value={gender}
            onChange={setGender}
            canClear
          />
          <Checkbox isSelected={hasDied} onChange={setHasDied}>
            Has died
          </Checkbox>
        </div>
      )}
      <div className="row end">
        <ChoiceButtons
          label="Which way round"
          options={[
            { id: 'theirs', title: `${theirName} is …` },
            { id: 'mine', title: `${name} is …` },
          ]}
          value={kindIs}
          onChange={(direction) => setKindIs(direction ?? 'theirs')}
        />
        <div className="relation-kind">
          <Select
            label={kindIs === 'theirs' ? `… to ${name}` : `… to ${theirName}`}
            options={practice.profile.relations.map((kind) => ({ id: kind.id, title: kind.title }))}
            value={kindId}
            onChange={setKindId}
          />
        </div>
        <Button type="submit" look="primary">
          Add
        </Button>
      </div>
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
