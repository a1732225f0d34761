import type { Conference } from '../../../src-shared/conference/conference.ts'
import { childName, personName } from '../../../src-shared/conference/names.ts'
import type { WithheldFrom } from '../../../src-shared/conference/people.ts'
import { rows } from '../../../src-shared/conference/table.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { AgendaStep } from '../../../src-shared/practice/profile.ts'
import { isOnFamilysSide } from '../people/participants.ts'
import type { Composition } from './composition.ts'

/** What is typed inside a line to choose something: `@` a child, `#` a heading, `/` anything. */
export interface TypedToken {
  trigger: '@' | '#' | '/'
  /** The letters after the sign. */
  letters: string
  /** Where the sign stands in the text. */
  start: number
}

/** The token that ends at the caret; null where none does. A sign inside a word ("and/or") is a sign. */
export function tokenAt(text: string, caret: number): TypedToken | null {
  const found = /(?:^|\s)([@#/])([\p{L}\p{M}’'-]*)$/u.exec(text.slice(0, caret))
  if (found === null) return null
  const [, trigger, letters = ''] = found
  return { trigger: trigger as TypedToken['trigger'], letters, start: caret - letters.length - 1 }
}

/** Something that can be chosen by typing. */
export interface TypedChoice {
  id: string
  title: string
  /** Which kind of thing it is: "Heading, in Worries". */
  hint: string
  /** What it changes about the entry that is being written. */
  change: (values: Composition) => Partial<Composition>
  /** What is left in the text in place of the token: the child’s name where a child was named in a sentence. */
  leaves: string
}

/**
 * What a token offers, what belongs to this step first. A `/` alone shows what there is: the headings of the other steps
 * and the people by name come with the first letters.
 */
export function typedChoices(
  conference: Conference,
  practice: Practice,
  step: AgendaStep,
  { trigger, letters }: TypedToken,
): TypedChoice[] {
  if (trigger === '@') return matching(childrenToName(conference, true), letters)
  const headings = headingsToChoose(practice, step)
  if (trigger === '#') return matching(headings, letters)
  const keptFrom = restrictions(conference, practice)
  const children = childrenToName(conference, false)
  return letters === ''
    ? [...headings.slice(0, step.headings.length), ...marks, ...keptFrom.slice(0, 1), ...children]
    : matching([...headings, ...children, ...marks, ...keptFrom], letters)
}

const matching = (choices: TypedChoice[], letters: string) =>
  choices.filter(({ title }) => hasWordFrom(title, letters))

/** Whether a word of the title begins with these letters. */
function hasWordFrom(title: string, letters: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain(title)
    .split(/[\s“”]+/u)
    .some((word) => word.startsWith(plain(letters)))
}

function headingsToChoose({ profile }: Practice, here: AgendaStep): TypedChoice[] {
  const others = profile.agenda.filter(({ id }) => id !== here.id)
  return [here, ...others].flatMap((step) =>
    step.headings.map(({ id, title }) => ({
      id: `heading/${id}`,
      title,
      hint: step.id === here.id ? 'Heading' : `Heading, in “${step.shortTitle}”`,
      change: () => ({ headingId: id }),
      leaves: '',
    })),
  )
}

function childrenToName(conference: Conference, isInSentence: boolean): TypedChoice[] {
  return rows(conference.children).map((child) => ({
    id: `child/${child.id}`,
    title: isInSentence ? childName(child) : `About ${childName(child)}`,
    hint: 'Child it is about',
    change: ({ childIds }) => ({ childIds: [...new Set([...childIds, child.id])] }),
    leaves: isInSentence ? childName(child) : '',
  }))
}

const marks: TypedChoice[] = [
  { id: 'exactWords', title: 'Exact words', hint: 'Alt Q', change: () => ({ exactWords: true }), leaves: '' },
  { id: 'fact', title: 'Fact', hint: 'Alt F', change: () => ({ standing: 'fact' }), leaves: '' },
  { id: 'opinion', title: 'Opinion', hint: 'Alt O', change: () => ({ standing: 'opinion' }), leaves: '' },
]

/**
 * From whom it can be kept: the family, or one named person more. What is kept from the whole family stays so when
 * somebody is named: typing never lets more people see something.
 */
function restrictions(conference: Conference, practice: Practice): TypedChoice[] {
  const keepFrom = (id: string, name: string, from: (before: WithheldFrom | null) => WithheldFrom) => ({
    id: `keep/${id}`,
    title: `Keep from ${name}`,
    hint: 'Restricted',
    change: ({ restriction }: Composition) => ({
      restriction: {
        withheldFrom: from(restriction?.withheldFrom ?? null),
        reason: restriction?.reason ?? '',
      },
    }),
    leaves: '',
  })
  return [
    keepFrom('family', 'the family', () => ({ kind: 'family' })),
    ...rows(conference.people)
      .filter((person) => isOnFamilysSide(practice, person))
      .map((person) =>
        keepFrom(person.id, personName(person), (before) =>
          before?.kind === 'family'
            ? before
            : { kind: 'people', personIds: [...new Set([...(before?.personIds ?? []), person.id])] },
        ),
      ),
  ]
}
