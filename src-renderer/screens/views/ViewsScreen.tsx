import './views.css'
import { useState } from 'react'
import { childName, personName } from '../../../src-shared/conference/names.ts'
import { isFamily, peopleAskedForView, roleInWords } from '../../../src-shared/conference/questions.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { EmptyHint } from '../../components/EmptyHint.tsx'
import { Menu } from '../../components/Menu.tsx'
import { useConference, useIsReadOnly, usePractice } from '../../store/hooks.ts'
import { TheTest } from './TheTest.tsx'
import { type Asked, ViewsOf } from './ViewsOf.tsx'
import { WhoHasGivenAView } from './WhoHasGivenAView.tsx'

/** Everybody's view on each child's need for a plan: professionals, then the family, then the children. Never added up. */
export function ViewsScreen() {
  const practice = usePractice()
  const { familyViews } = practice.profile
  const children = useConference((conference) => rows(conference.children))
  const people = useConference(peopleAskedForView)
  const asked = (isOfFamily: boolean): Asked[] =>
    people
      .filter((person) => isFamily(practice, person) === isOfFamily)
      .map((person) => ({
        id: person.id,
        name: personName(person),
        detail: roleInWords(practice, person),
        isPresent: person.attendance.status === 'present',
      }))
  const professionals = asked(false)
  const family = asked(true)
  if (children.length === 0)
    return (
      <EmptyHint>Views are about each child: add the children first, under “Children and people”.</EmptyHint>
    )
  return (
    <div className="stack views">
      <TheTest />
      <section className="stack" aria-labelledby="views-professionals">
        <h2 id="views-professionals">Professionals</h2>
        <WhoHasGivenAView people={professionals} />
        {professionals.length === 0 && (
          <EmptyHint>
            Nobody is asked for a view yet. Who is asked is said with each person, under “People”.
          </EmptyHint>
        )}
        <ViewsOf people={professionals} />
      </section>
      <section className="stack" aria-labelledby="views-family">
        <div>
          <h2 id="views-family">Family</h2>
          <p className="quiet">
            {familyViews === 'heardNotDeciding'
              ? 'Heard, and not part of the decision. What they think is always recorded.'
              : 'Family share their views beside the professionals. It is not a vote: the chair decides.'}
          </p>
        </div>
        {family.length === 0 && <p>Nobody of the family is here or has sent a view.</p>}
        <ViewsOf people={family} isVoice />
      </section>
      <ChildrensViews />
    </div>
  )
}

/** Children who come, or take part another way, or have sent a view; a baby is not asked for one. */
function ChildrensViews() {
  const isReadOnly = useIsReadOnly()
  const children = useConference((conference) =>
    rows(conference.children).filter(({ birth }) => birth.kind === 'born'),
  )
  const hasView = useConference(
    (conference) => (id: string) => rows(conference.children).some(({ views }) => views[id] !== undefined),
  )
  const [added, setAdded] = useState<string[]>([])
  const isAsked = (child: (typeof children)[number]) =>
    child.participation.attends === true || hasView(child.id) || added.includes(child.id)
  const asked = children.filter(isAsked)
  const others = children.filter((child) => !isAsked(child))
  return (
    <section className="stack" aria-labelledby="views-children">
      <div>
        <h2 id="views-children">Children</h2>
        <p className="quiet">In their own words, from themselves or from somebody who speaks for them.</p>
      </div>
      <ViewsOf
        isVoice
        people={asked.map((child) => ({
          id: child.id,
          name: childName(child),
          detail: child.participation.attends === true ? 'here today' : 'not here',
          isPresent: child.participation.attends === true,
        }))}
      />
      {others.length > 0 && !isReadOnly && (
        <div className="row">
          <Menu
            look="bare"
            actions={others.map((child) => ({
              id: child.id,
              title: childName(child),
              onAction: () => setAdded([...added, child.id]),
            }))}
          >
            Add what a child who is not here says
          </Menu>
        </div>
      )}
    </section>
  )
}
