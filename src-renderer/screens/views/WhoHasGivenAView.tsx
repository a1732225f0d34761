import { childName, namesOf } from '../../../src-shared/conference/names.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import { useConference } from '../../store/hooks.ts'
import type { Asked } from './ViewsOf.tsx'

/** Who has been heard on each child, and who has not: never how many said what. */
export function WhoHasGivenAView({ people }: { people: Asked[] }) {
  const children = useConference((conference) => rows(conference.children))
  if (people.length === 0) return null
  return (
    <ul className="views-heard">
      {children.map((child) => {
        const open = people.filter(({ id }) => child.views[id] === undefined)
        const given = people.length - open.length
        return (
          <li key={child.id}>
            <strong className="num">
              {given} of {people.length} professionals have given a view on {childName(child)}.
            </strong>
            {given > 0 && open.length > 0 && (
              <span className="quiet"> Not yet: {namesOf(open.map(({ name }) => name))}.</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
