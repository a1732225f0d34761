import { printable, stretches } from '../word/text.ts'
import type { FoundParagraph, FoundPlace } from './findPlaces.ts'
import { childElements, childNamed, elementsIn, insertAll, remove, wordXml, type XmlElement } from './xml.ts'

/** Properties of a run that stand after those of the direction: Word keeps an order. */
const afterDirection = new Set(['w:cs', 'w:em', 'w:lang', 'w:eastAsianLayout', 'w:specVanish', 'w:oMath'])

/**
 * Puts words into the places of a paragraph. They take on the looks of the first letter of the place; what is in a
 * right-to-left script is marked as such with its language, as everywhere in our Word documents.
 */
export function fillWords(found: FoundParagraph, wordsOf: (place: FoundPlace) => string): void {
  // From the last to the first, so that the places before stay where they are.
  for (const place of found.places.toReversed()) {
    const covered = found.pieces.filter(
      ({ element, text, from }) => element !== null && from < place.to && from + text.length > place.from,
    )
    const [first] = covered
    const last = covered.at(-1)
    if (first?.element == null || last?.element == null) throw new Error('A place has no text')
    splitRun(last.element, place.to - last.from)
    const start = splitRun(first.element, place.from - first.from)
    const run = start.parentElement as XmlElement
    const filled = runsOf(wordsOf(place), childNamed(run, 'w:rPr'))
    insertAll(run.parentNode as XmlElement, filled, run)
    const replaced = first === last ? [start] : [start, ...covered.slice(1).map(({ element }) => element)]
    for (const element of replaced) if (element !== null) remove(element)
    first.text = first.text.slice(0, place.from - first.from)
  }
  for (const run of elementsIn(found.paragraph, 'w:r')) if (isEmpty(run)) remove(run)
}

function isEmpty(run: XmlElement): boolean {
  return childElements(run).every(
    ({ nodeName, textContent }) => nodeName === 'w:rPr' || (nodeName === 'w:t' && textContent === ''),
  )
}

/**
 * Cuts the run that a text stands in at a character of the text, so that what follows is in a run of its own with the same
 * looks. Answers with the text that follows.
 */
function splitRun(text: XmlElement, at: number): XmlElement {
  const run = text.parentElement as XmlElement
  const written = text.textContent ?? ''
  const following = run.cloneNode(true) as XmlElement
  const index = childElements(run).indexOf(text)
  const rest = childElements(following)[index] as XmlElement
  setText(text, written.slice(0, at))
  setText(rest, written.slice(at))
  for (const child of childElements(run).slice(index + 1)) remove(child)
  for (const child of childElements(following).slice(0, index)) if (child.nodeName !== 'w:rPr') remove(child)
  run.parentNode?.insertBefore(following, run.nextSibling)
  return rest
}

function setText(element: XmlElement, text: string): void {
  element.textContent = text
  element.setAttribute('xml:space', 'preserve')
}

function runsOf(words: string, looks: XmlElement | null): XmlElement[] {
  return printable(words)
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [run(looks, '<w:br/>', null)]),
      ...stretches(line).map(({ text, fromRight }) =>
        run(looks, `<w:t xml:space="preserve">${escaped(text)}</w:t>`, fromRight),
      ),
    ])
}

function run(looks: XmlElement | null, content: string, fromRight: string | null): XmlElement {
  const made = wordXml(`<w:r>${content}</w:r>`)
  if (looks !== null) insertAll(made, [looks], made.firstChild)
  if (fromRight !== null) markDirection(made, fromRight)
  return made
}

function markDirection(run: XmlElement, language: string): void {
  if (childNamed(run, 'w:rPr') === null) insertAll(run, [wordXml('<w:rPr/>')], run.firstChild)
  const looks = childNamed(run, 'w:rPr') as XmlElement
  for (const old of elementsIn(looks, 'w:rtl')) remove(old)
  const after = childElements(looks).find(({ nodeName }) => afterDirection.has(nodeName)) ?? null
  insertAll(looks, [wordXml('<w:rtl/>')], after)
  const known = childNamed(looks, 'w:lang')
  if (known !== null) known.setAttribute('w:bidi', language)
  else {
    const next = childElements(looks).find(({ nodeName }) =>
      /^w:(eastAsianLayout|specVanish|oMath)$/.test(nodeName),
    )
    insertAll(looks, [wordXml(`<w:lang w:bidi="${language}"/>`)], next ?? null)
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
