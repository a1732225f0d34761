import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Reads a PDF back with tools that are not ours. */
function read(bytes: Uint8Array, command: string, args: (file: string) => string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, bytes)
    return execFileSync(command, args(file), {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const textOf = (bytes: Uint8Array): string => read(bytes, 'pdftotext', (file) => [file, '-'])

/** Each word with the place of its left edge, in points. */
export const placesOf = (bytes: Uint8Array): { word: string; left: number }[] =>
  [
    ...read(bytes, 'pdftotext', (file) => ['-bbox', file, '-']).matchAll(
      /<word xMin="([\d.]+)".*?>(.*?)<\/word>/g,
    ),
  ].map(([, left, word]) => ({ word: squeezed(word ?? ''), left: Number(left) }))

export const infoOf = (bytes: Uint8Array): string => read(bytes, 'pdfinfo', (file) => [file])

export const xmpOf = (bytes: Uint8Array): string => read(bytes, 'pdfinfo', (file) => ['-meta', file])

/** The tags with the text under each, one line each, indented by depth. */
export const tagsOf = (bytes: Uint8Array): string => read(bytes, 'pdfinfo', (file) => ['-struct-text', file])

/** The file in plain, with every object on lines of its own. */
export const objectsOf = (bytes: Uint8Array): string =>
  read(bytes, 'qpdf', (file) => ['--qdf', '--object-streams=disable', file, '-'])

/** Throws when the file is damaged. */
export const checkFile = (bytes: Uint8Array): string => read(bytes, 'qpdf', (file) => ['--check', file])

/** For comparing texts without regard to spaces and direction marks. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
}

/** Names of the tags in reading order: `H1`, `P`, `Table`. */
export function tagNames(tags: string): string[] {
  return tags
    .split('\n')
    .flatMap((line) => /^\s*([A-Z][A-Za-z]*\d?)(?: \((?:block|inline)\))?:?$/.exec(line)?.[1] ?? [])
}

/** The values of an entry of the tags, which are written in UTF-16 or plain. */
export function strings(objects: string, key: 'ActualText' | 'Alt'): string[] {
  return [...objects.matchAll(new RegExp(`/${key} (?:<feff([0-9a-f]*)>|\\((.*?)(?<!\\\\)\\))`, 'g'))].map(
    ([, hex, plain]) =>
      hex === undefined
        ? (plain ?? '')
        : [...(hex.match(/.{4}/g) ?? [])]
            .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
            .join(''),
  )
}
