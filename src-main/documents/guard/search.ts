import { beginsAt, endsAt, type Squeezed, squeeze } from './squeeze.ts'

/** What must stand around a spelling for it to count: nothing; no other digit (114 is not 14); the edge of a word. */
export type Edges = 'none' | 'number' | 'word'

/** One way to write a secret. */
export interface Spelling {
  /** Folded as by `squeeze`, and at least `shortestSpelling` long. */
  readonly squeezed: string
  readonly edges: Edges
}

/** Something that a reader must not have, in all its spellings. */
export interface Secret {
  /** What it is, for the chair, and never what it says: "an address that is withheld from Lee Price". */
  readonly description: string
  readonly spellings: readonly Spelling[]
}

/** A text out of a finished file. */
export interface Piece {
  readonly text: string
  /** Where it stands, in words ("page 3", "the title of the file"), from each index of the text on. */
  readonly places: readonly { readonly from: number; readonly name: string }[]
}

export interface Finding {
  readonly secret: Secret
  readonly spelling: Spelling
  /** "page 3" */
  readonly place: string
  /** The words right before and after it, so that the chair finds the place without the secret being repeated. */
  readonly before: string
  readonly after: string
}

/** Shorter than this, a spelling stands in too many texts that have nothing to do with it. */
export const shortestSpelling = 5
const wordsBeside = 40

/** A text that stands in one place. */
export function piece(name: string, text: string): Piece {
  return { text, places: [{ from: 0, name }] }
}

/** Texts one after the other as one, so that what is divided between them is found; each keeps its place. */
export function joined(pieces: readonly Piece[]): Piece {
  const places: { from: number; name: string }[] = []
  let text = ''
  for (const part of pieces) {
    const start = text.length
    places.push(...part.places.map(({ from, name }) => ({ from: from + start, name })))
    text += `${part.text}\n`
  }
  return { text, places }
}

/** Every secret that stands in any of the pieces, once for each secret and piece. */
export function findSecrets(secrets: readonly Secret[], pieces: readonly Piece[]): Finding[] {
  const finder = new Finder(secrets)
  return pieces.flatMap((searched) => {
    const found = new Map<Secret, Finding>()
    for (const { secret, spelling, index, text } of finder.in(squeeze(searched.text)))
      if (!found.has(secret)) found.set(secret, finding(secret, spelling, index, text, searched))
    return [...found.values()]
  })
}

/** The spellings that stand in any of the texts. */
export function spellingsIn(secrets: readonly Secret[], texts: readonly Squeezed[]): Set<Spelling> {
  const finder = new Finder(secrets)
  return new Set(texts.flatMap((text) => [...finder.in(text)].map(({ spelling }) => spelling)))
}

interface Found {
  secret: Secret
  spelling: Spelling
  index: number
  text: Squeezed
}

/** Finds thousands of spellings in one walk over a text: they are kept by their first characters. */
class Finder {
  /** Whether a spelling may begin with three characters: most places of a text are passed over by this alone. */
  private readonly mayBegin = new Uint8Array(1 << 16)
  private readonly byBeginning = new Map<string, { secret: Secret; spelling: Spelling }[]>()

  constructor(secrets: readonly Secret[]) {
    for (const secret of secrets)
      for (const spelling of secret.spellings) {
        const beginning = spelling.squeezed.slice(0, shortestSpelling)
        this.mayBegin[threeFrom(beginning, 0)] = 1
        const others = this.byBeginning.get(beginning)
        if (others === undefined) this.byBeginning.set(beginning, [{ secret, spelling }])
        else others.push({ secret, spelling })
      }
  }

  *in(text: Squeezed): Generator<Found> {
    for (let index = 0; index + shortestSpelling <= text.text.length; index++) {
      if (this.mayBegin[threeFrom(text.text, index)] === 0) continue
      const candidates = this.byBeginning.get(text.text.slice(index, index + shortestSpelling))
      for (const { secret, spelling } of candidates ?? [])
        if (text.text.startsWith(spelling.squeezed, index) && hasItsEdges(text, index, spelling))
          yield { secret, spelling, index, text }
    }
  }
}

/** A number that is the same for the same three characters, and for few others. */
function threeFrom(text: string, index: number): number {
  return (
    (text.charCodeAt(index) * 1369 + text.charCodeAt(index + 1) * 37 + text.charCodeAt(index + 2)) & 0xffff
  )
}

function hasItsEdges(text: Squeezed, index: number, { squeezed, edges }: Spelling): boolean {
  const end = index + squeezed.length
  if (edges === 'word') return beginsAt(text, index) && endsAt(text, end)
  return edges === 'none' || (!goesOnInDigits(text, index) && !goesOnInDigits(text, end))
}

/** Whether digits stand on both sides of an index with nothing between them. */
function goesOnInDigits({ source, at }: Squeezed, index: number): boolean {
  const here = at[index]
  const before = at[index - 1]
  if (here === undefined || before === undefined || here !== before + 1) return false
  return /^\p{Nd}{2}$/u.test(source.slice(before, here + 1))
}

function finding(
  secret: Secret,
  spelling: Spelling,
  index: number,
  { source, at }: Squeezed,
  { places }: Piece,
): Finding {
  const from = at[index] ?? 0
  const to = (at[index + spelling.squeezed.length - 1] ?? from) + 1
  return {
    secret,
    spelling,
    place: places.findLast((place) => place.from <= from)?.name ?? '',
    before: oneLine(source.slice(Math.max(0, from - wordsBeside), from)),
    after: oneLine(source.slice(to, to + wordsBeside)),
  }
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{C}\uFFFD]+/gu, ' ')
    .trim()
}
