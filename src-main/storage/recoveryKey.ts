import { createHash, randomBytes } from 'node:crypto'
import { Refusal } from '../../src-shared/result.ts'

/** Crockford's base 32: no I, L, O or U, so that nothing on the printed sheet can be read in two ways. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secretBytes = 20
const secretCharacters = (secretBytes * 8) / 5
const checkCharacters = 3
const groupSize = 5

/** A new recovery key of 160 random bits, to be printed: seven groups of five, `8H2KQ-…`, the last three characters a check. */
export function newRecoveryKey(): string {
  const characters = encode(randomBytes(secretBytes))
  return (characters + checkOf(characters)).match(/.{5}/g)?.join('-') ?? ''
}

/**
 * The secret in a recovery key as somebody typed it: capitals, spaces and hyphens do not matter, O counts as 0, I and L
 * as 1. Refused as `wrong-recovery-key` when it cannot be one, with what to look at.
 */
export function readRecoveryKey(typed: string): Buffer {
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const expected = secretCharacters + checkCharacters
  const foreign = [...characters].find((character) => !alphabet.includes(character))
  if (foreign !== undefined)
    throw refusal(`A recovery key has no “${foreign}” in it. Compare it with the printed sheet.`)
  if (characters.length !== expected)
    throw refusal(
      `A recovery key has ${expected} letters and digits, in ${expected / groupSize} groups of ${groupSize}; ` +
        `this has ${characters.length}. Compare it with the printed sheet.`,
    )
  const secret = characters.slice(0, secretCharacters)
  if (checkOf(secret) !== characters.slice(secretCharacters))
    throw refusal(
      'A character of the recovery key is mistyped. Compare it with the printed sheet, group by group.',
    )
  return decode(secret)
}

function refusal(sentence: string): Refusal {
  return new Refusal('wrong-recovery-key', sentence)
}

function checkOf(characters: string): string {
  return encode(createHash('sha256').update(`Chairside recovery key ${characters}`).digest()).slice(
    0,
    checkCharacters,
  )
}

function encode(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('')
}

function decode(characters: string): Buffer {
  const bits = Array.from(characters, (character) =>
    alphabet.indexOf(character).toString(2).padStart(5, '0'),
  ).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}
