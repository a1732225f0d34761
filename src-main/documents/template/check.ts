import { namesOf } from '../../../src-shared/conference/names.ts'
import type { TemplateKind, TemplatePlace, TemplateVerdict } from '../../../src-shared/contract.ts'
import { Refusal } from '../../../src-shared/result.ts'
import { readTemplate, type Template, writeTemplate } from './clean.ts'
import { type FoundParagraph, paragraphsWithPlaces } from './findPlaces.ts'
import { nearest } from './nearest.ts'
import { templateKinds, wholePlace } from './places.ts'

/** A template that was looked at: what is to be said of it, and, where nothing is wrong, its bytes without its author. */
export interface CheckedTemplate {
  verdict: TemplateVerdict
  cleaned: Uint8Array | null
}

/** Looks at a file that is to be a template. Never refuses: whatever is wrong is a sentence of the verdict. */
export function checkTemplate(bytes: Uint8Array, kind: TemplateKind): CheckedTemplate {
  try {
    const template = readTemplate(bytes)
    const problems = problemsOf(template, kind)
    if (problems.length > 0) return { verdict: { problems, notes: [] }, cleaned: null }
    return {
      verdict: { problems, notes: notesOn(template, kind) },
      cleaned: writeTemplate(template, noProperties),
    }
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    return { verdict: { problems: [problem.message], notes: [] }, cleaned: null }
  }
}

const noProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'

/** What has to be put right before anything can be poured into it, each as a sentence; the same mistake once. */
export function problemsOf(template: Template, kind: TemplateKind): string[] {
  const { places } = templateKinds[kind]
  const found = foundIn(template)
  const there = new Set(found.flatMap((one) => one.places.map(({ name }) => name)))
  const otherTitle = titleOfOtherKind([...there], kind)
  if (otherTitle !== null)
    return [`This is a template for another document (${otherTitle}). Choose it there.`]
  const mistakes = found.flatMap((one) => mistakesIn(one, places))
  const missing = places
    .filter(({ name, isRequired }) => isRequired && !there.has(name.toLowerCase()))
    .filter(({ fill }) => fill === 'words' || !there.has(wholePlace[kind]))
    .map(({ name, sentence }) => `{{${name}}} is missing. Every template of this kind has it: ${sentence}`)
  return [...new Set([...mistakes, ...missing])]
}

/** The document that the template is probably for, where it knows more of its places than of this kind's. */
function titleOfOtherKind(names: readonly string[], kind: TemplateKind): string | null {
  const known = ({ places }: { places: readonly TemplatePlace[] }) =>
    names.filter((name) => places.some((place) => place.name.toLowerCase() === name)).length
  const here = known(templateKinds[kind])
  return Object.values(templateKinds).find((other) => known(other) > here)?.title ?? null
}

interface FoundInPart extends FoundParagraph {
  isInBody: boolean
}

function foundIn({ xml, body }: Template): FoundInPart[] {
  return [...xml].flatMap(([name, { document }]) =>
    paragraphsWithPlaces(document).map((found) => ({ ...found, isInBody: name === body })),
  )
}

function mistakesIn(
  { places, isAlone, loose, isInBody }: FoundInPart,
  known: readonly TemplatePlace[],
): string[] {
  const mistakes = places.flatMap(({ name, written }) => {
    const place = known.find((one) => one.name.toLowerCase() === name)
    if (place === undefined) return [unknown(written, name, known)]
    if (place.fill === 'words') return []
    if (!isInBody)
      return [
        `${written} is in a header, footer or note. It takes several lines: put it into the text itself.`,
      ]
    return isAlone
      ? []
      : [`${written} takes several lines: give it a line of its own, with nothing else in it.`]
  })
  return loose === null
    ? mistakes
    : [
        ...mistakes,
        `“${loose}”: two braces open or close here without the other two. Write {{name}} in one line.`,
      ]
}

function unknown(written: string, name: string, known: readonly TemplatePlace[]): string {
  const near = nearest(
    name,
    known.map((place) => place.name),
  )
  const meant = near === null ? '' : ` Did you mean {{${near}}}?`
  return `${written}: there is no such place in a template of this kind.${meant}`
}

/** What is in order and worth knowing. */
function notesOn(template: Template, kind: TemplateKind): string[] {
  const { places } = templateKinds[kind]
  const names = foundIn(template).flatMap((found) => found.places.map(({ name }) => name))
  const blocks = places.filter(({ fill }) => fill === 'blocks').map(({ name }) => name)
  const twice = blocks.filter((name) => names.filter((found) => found === name.toLowerCase()).length > 1)
  const leftOut = names.includes(wholePlace[kind])
    ? []
    : blocks.filter((name) => name !== wholePlace[kind] && !names.includes(name.toLowerCase()))
  const inBraces = (list: string[]) => namesOf(list.map((name) => `{{${name}}}`))
  return [
    ...(twice.length === 0 ? [] : [`It says some things twice: ${inBraces(twice)}.`]),
    ...(leftOut.length === 0 ? [] : [`It leaves out: ${inBraces(leftOut)}.`]),
    'Comments, links, and the names of its author and company were taken out of Chairside’s copy.',
  ]
}
