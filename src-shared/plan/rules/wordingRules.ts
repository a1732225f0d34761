import { ownerText } from '../actionText.ts'
import { type ActionContext, type ActionRule, type Finding, when, whole } from '../rule.ts'
import { contains, findWords, isExact, sentenceAt } from '../wording.ts'
import { negatives, nounBeginnings, passives, secondTasks } from '../words/agentless.ts'
import { hedges } from '../words/hedges.ts'
import { vagueDegrees } from '../words/vagueDegrees.ts'
import { vagueVerbs } from '../words/vagueVerbs.ts'

/** Whether a stranger would know if it had happened. */
export const wordingRules: ActionRule[] = [
  {
    id: 'R08',
    severity: 'suggestion',
    prompt: 'What exactly will we see them doing?',
    test: (context) => {
      const owner = ownerText(context)
      const prompt = owner === '' ? null : `What exactly will we see ${owner} doing?`
      return unlessExact(
        findWords(vagueVerbs, 'what', context.action.what, () => prompt),
        context.action.what,
        context,
      )
    },
  },
  {
    id: 'R09',
    severity: 'suggestion',
    prompt: 'How much? How often?',
    test: (context) => {
      const { what, measure } = context.action
      return [
        ...unlessExact(findWords(vagueDegrees, 'what', what), what, context),
        ...unlessExact(findWords(vagueDegrees, 'measure', measure), measure, context),
      ]
    },
  },
  {
    id: 'R10',
    severity: 'suggestion',
    prompt: 'Say “will”.',
    test: ({ action }) => findWords(hedges, 'what', action.what),
  },
  {
    id: 'R12',
    severity: 'suggestion',
    prompt: 'This is more than one action. Split it.',
    test: ({ action }) => [
      ...findWords(/;/gu, 'what', action.what),
      ...findWords(secondTasks, 'what', action.what),
    ],
  },
  {
    id: 'R12',
    severity: 'suggestion',
    prompt: 'This is long. Split it, or say it in fewer words.',
    test: ({ action, practice }) => {
      const words = [...action.what.matchAll(/\S+/g)]
      const firstTooMany = words[practice.profile.smart.mostWordsInAnAction]
      return when(firstTooMany !== undefined, {
        part: 'what',
        start: firstTooMany?.index ?? 0,
        end: action.what.length,
      })
    },
  },
  {
    id: 'R17',
    severity: 'suggestion',
    prompt: 'Begin with the person: who will do it?',
    test: ({ action }) => [
      ...findWords(passives, 'what', action.what),
      ...findWords(new RegExp(nounBeginnings, 'giu'), 'what', action.what),
    ],
  },
  {
    id: 'R18',
    severity: 'suggestion',
    prompt: 'What will happen instead?',
    test: ({ action }) => when(saysOnlyWhatNot(action.what), whole('what', action.what)),
  },
]

/** Findings whose sentence does not say how many and when: with both, a vague word is harmless. */
function unlessExact(findings: Finding[], text: string, context: ActionContext): Finding[] {
  return findings.filter(({ at }) => at === null || !isExact(sentenceAt(text, at.start), context))
}

/** Whether every clause says what must not be, so that nobody knows what to do. */
export function saysOnlyWhatNot(what: string): boolean {
  if (/\binstead\b/i.test(what)) return false
  const clauses = what
    .split(/[.:;,–—]| and | but /)
    .filter((clause) => clause.trim().split(/\s+/).length >= 3)
  return clauses.length > 0 && clauses.every((clause) => contains(negatives, clause))
}
