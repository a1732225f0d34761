import { isAbout } from '../../conference/questions.ts'
import { rows } from '../../conference/table.ts'
import type { Fix, FixContext } from '../fixes.ts'
import type { SmartFlag } from '../smartRules.ts'

/** The dangers of this child that the action may answer, numbered as on the screen of the danger statements. */
export function dangerFixes({ ruleId }: SmartFlag, { conference, child, action }: FixContext): Fix[] {
  if (ruleId !== 'R14') return []
  return rows(conference.dangers).flatMap(({ id, statement, childIds }, index) =>
    isAbout(childIds, child.id)
      ? [
          {
            label: `Danger ${index + 1}: ${beginning(statement)}`,
            operation: 'tieActionToDangers' as const,
            args: { childId: child.id, actionId: action.id, dangerIds: [...action.dangerIds, id] },
          },
        ]
      : [],
  )
}

function beginning(statement: string): string {
  const words = statement.trim().split(/\s+/)
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ')
}
