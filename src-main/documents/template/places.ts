import type { TemplateKind, TemplatePlace } from '../../../src-shared/contract.ts'
import type { Block } from '../../../src-shared/documents/content.ts'
import { minutesPlaces } from './minutesPlaces.ts'
import { planPlaces } from './planPlaces.ts'

/**
 * A named place in a template, `{{plan.actions}}`, and what is poured into it. Words take on the looks of the text around
 * them; blocks take the place of the whole line.
 */
export type Place<Source> = {
  name: string
  /** What a form calls it, "Held on"; stands in the sample. */
  label: string
  /** What is poured into it, for whoever makes the template. */
  sentence: string
  isRequired?: true
} & (
  | { fill: 'words'; of: (source: Source) => string }
  | { fill: 'blocks'; of: (source: Source) => readonly Block[] }
)

/** What a place is filled with. */
export type Filling = { fill: 'words'; words: string } | { fill: 'blocks'; blocks: readonly Block[] }
export type Fillings = ReadonlyMap<string, Filling>

/** The place that stands for everything that the others say: a template that has it needs none of the other blocks. */
export const wholePlace: Record<TemplateKind, string> = { plan: 'plan', minutes: 'minutes' }

/** What each kind of template is for, and the places that it can have. */
export const templateKinds: Record<TemplateKind, { title: string; places: readonly TemplatePlace[] }> = {
  plan: { title: 'Child protection plan', places: planPlaces.map(described) },
  minutes: { title: 'Draft minutes', places: minutesPlaces.map(described) },
}

function described<Source>({ name, label, sentence, fill, isRequired }: Place<Source>): TemplatePlace {
  return { name, label, sentence, fill, isRequired: isRequired === true }
}

/** What goes into each place, made when it is asked for. */
export function fillingsOf<Source>(places: readonly Place<Source>[], source: Source): Fillings {
  return new Map(
    places.map((place) => [
      place.name,
      place.fill === 'words'
        ? { fill: 'words', words: place.of(source) }
        : { fill: 'blocks', blocks: place.of(source) },
    ]),
  )
}
