import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  randomBytes,
  type ScryptOptions,
  scrypt,
} from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '../../src-shared/result.ts'
import { newRecoveryKey, readRecoveryKey } from './recoveryKey.ts'

/** What opens the records: what the chair remembers, or what was printed at the first run. */
export type Secret = { passphrase: string } | { recoveryKey: string }

const shortestPassphrase = 12

const Hex = z.string().regex(/^([0-9a-f]{2})+$/)
const Wrapped = z.strictObject({ nonce: Hex, sealed: Hex, tag: Hex })
type Wrapped = z.infer<typeof Wrapped>

/**
 * The key file. The data key is random and never changes; it is wrapped twice, so a new passphrase replaces this small
 * file and never touches the database. The checksum tells a damaged file from a wrong passphrase.
 */
const KeyFile = z.strictObject({
  format: z.literal('chairside-keys'),
  version: z.literal(1),
  passphrase: z.strictObject({
    cost: z.union([z.literal(2 ** 17), z.literal(2 ** 18), z.literal(2 ** 19)]),
    salt: Hex,
    dataKey: Wrapped,
  }),
  recovery: z.strictObject({ salt: Hex, dataKey: Wrapped }),
})
type KeyFile = z.infer<typeof KeyFile>
const CheckedKeyFile = z.strictObject({ keys: KeyFile, checksum: Hex })

/** New keys: the data key, the recovery key to print, and the text of the key file. Refused when the passphrase is too weak. */
export async function makeKeys(
  passphrase: string,
): Promise<{ dataKey: Buffer; recoveryKey: string; keyFile: string }> {
  requireStrong(passphrase)
  const dataKey = randomBytes(32)
  const recoveryKey = newRecoveryKey()
  const keys: KeyFile = {
    format: 'chairside-keys',
    version: 1,
    passphrase: await wrapByPassphrase(dataKey, passphrase),
    recovery: wrapByRecoveryKey(dataKey, recoveryKey),
  }
  return { dataKey, recoveryKey, keyFile: write(keys) }
}

/**
 * The data key. Refused as `wrong-passphrase` or `wrong-recovery-key` by the wrapped key alone, so that a trouble with
 * the database is never mistaken for it; as `records-damaged` when the key file itself is not whole.
 */
export async function unlockKeys(keyFile: string, secret: Secret): Promise<Buffer> {
  const keys = read(keyFile)
  if ('recoveryKey' in secret) {
    const { salt, dataKey } = keys.recovery
    const key = unwrap(dataKey, keyFromRecovery(secret.recoveryKey, Buffer.from(salt, 'hex')), 'recovery')
    if (key !== null) return key
    throw new Refusal(
      'wrong-recovery-key',
      'This is a recovery key, but not the one of the records on this computer. Look for the sheet printed when Chairside was set up here.',
    )
  }
  const { cost, salt, dataKey } = keys.passphrase
  const wrappingKey = await keyFromPassphrase(secret.passphrase, Buffer.from(salt, 'hex'), cost)
  const key = unwrap(dataKey, wrappingKey, 'passphrase')
  if (key !== null) return key
  throw new Refusal(
    'wrong-passphrase',
    'That is not the passphrase of these records. Try again (look at Caps Lock), or use the printed recovery key.',
  )
}

/** The text of a key file that opens with the new passphrase and the same recovery key. Refusals as `unlockKeys` and `makeKeys`. */
export async function withNewPassphrase(
  keyFile: string,
  secret: Secret,
  newPassphrase: string,
): Promise<string> {
  requireStrong(newPassphrase)
  const dataKey = await unlockKeys(keyFile, secret)
  const passphrase = await wrapByPassphrase(dataKey, newPassphrase)
  dataKey.fill(0)
  return write({ ...read(keyFile), passphrase })
}

/**
 * A new recovery key, and the text of a key file that opens with it and the same passphrase. The old recovery key does
 * not open that file any more. Refused as `unlockKeys`.
 */
export async function withNewRecoveryKey(
  keyFile: string,
  passphrase: string,
): Promise<{ recoveryKey: string; keyFile: string }> {
  const dataKey = await unlockKeys(keyFile, { passphrase })
  const recoveryKey = newRecoveryKey()
  const recovery = wrapByRecoveryKey(dataKey, recoveryKey)
  dataKey.fill(0)
  return { recoveryKey, keyFile: write({ ...read(keyFile), recovery }) }
}

/** A key for one purpose, derived from the data key. */
export function deriveKey(dataKey: Buffer, purpose: 'log' | 'anchor'): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, '', `Chairside ${purpose} 1`, 32))
}

function requireStrong(passphrase: string): void {
  const characters = [...passphrase.normalize('NFKC')]
  if (characters.length >= shortestPassphrase && new Set(characters).size >= 5) return
  throw new Refusal(
    'weak-passphrase',
    `Choose a passphrase of at least ${shortestPassphrase} characters that are not all alike. ` +
      'Three or four words that have nothing to do with each other are good and easy to remember.',
  )
}

async function wrapByPassphrase(dataKey: Buffer, passphrase: string): Promise<KeyFile['passphrase']> {
  const cost = 2 ** 17
  const salt = randomBytes(16)
  const wrappingKey = await keyFromPassphrase(passphrase, salt, cost)
  return { cost, salt: salt.toString('hex'), dataKey: wrap(dataKey, wrappingKey, 'passphrase') }
}

function wrapByRecoveryKey(dataKey: Buffer, recoveryKey: string): KeyFile['recovery'] {
  const salt = randomBytes(16)
  return {
    salt: salt.toString('hex'),
    dataKey: wrap(dataKey, keyFromRecovery(recoveryKey, salt), 'recovery'),
  }
}

/** About 0.4 s and 128 MB of work, off the event loop. NFKC because keyboards compose an é in different ways. */
function keyFromPassphrase(passphrase: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options: ScryptOptions = { N: cost, r: 8, p: 1, maxmem: 2 * 128 * 8 * cost }
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, options, (fault, key) =>
      fault === null ? resolve(key) : reject(fault),
    )
  })
}

/** The recovery key is random, so it needs no slow function. */
function keyFromRecovery(recoveryKey: string, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', readRecoveryKey(recoveryKey), salt, 'Chairside recovery 1', 32))
}

function wrap(dataKey: Buffer, wrappingKey: Buffer, slot: string): Wrapped {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce).setAAD(Buffer.from(slot))
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final()])
  wrappingKey.fill(0)
  return {
    nonce: nonce.toString('hex'),
    sealed: sealed.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
  }
}

/** Null when the wrapping key is not the right one. */
function unwrap(wrapped: Wrapped, wrappingKey: Buffer, slot: string): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(wrapped.nonce, 'hex'), {
    authTagLength: 16,
  })
  wrappingKey.fill(0)
  decipher.setAAD(Buffer.from(slot)).setAuthTag(Buffer.from(wrapped.tag, 'hex'))
  const dataKey = decipher.update(Buffer.from(wrapped.sealed, 'hex'))
  try {
    decipher.final()
    return dataKey
  } catch {
    return null
  }
}

function write(keys: KeyFile): string {
  return `${JSON.stringify({ keys, checksum: checksumOf(keys) }, null, 2)}\n`
}

function read(keyFile: string): KeyFile {
  const parsed = CheckedKeyFile.safeParse(parseJson(keyFile))
  if (parsed.success && parsed.data.checksum === checksumOf(parsed.data.keys)) return parsed.data.keys
  const newer = z
    .object({ keys: z.object({ format: z.literal('chairside-keys'), version: z.number().min(2) }) })
    .safeParse(parseJson(keyFile))
  if (newer.success)
    throw new Refusal(
      'newer-records',
      'These records were made by a newer Chairside. Install the newer version to open them.',
    )
  throw new Refusal(
    'records-damaged',
    'The key file of the records (records.keys) is damaged. Nothing was changed. Put back the file from the latest backup.',
  )
}

function checksumOf(keys: KeyFile): string {
  return createHash('sha256').update(JSON.stringify(keys)).digest('hex')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
