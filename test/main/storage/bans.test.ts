import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../../src-main')
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, code: withoutComments(readFileSync(join(root, file), 'utf8')) }))

it.each([
  ['serialize, which hands out the decrypted database', /\.serialize\s*\(/],
  ['ATTACH, which can write a plain copy', /\bATTACH\b|['"`]\s*attach\s/],
  ['rekey, which loses everything when it is killed', /\brekey\b/i],
  ['the backup call that fails on encrypted files', /\b(db|database|connection|open)\.backup\(/],
])('nothing in the main process uses %s', (_, banned) => {
  expect(sources.filter(({ code }) => banned.test(code)).map(({ file }) => file)).toEqual([])
})

it('only one file opens databases', () => {
  const openers = sources
    .filter(({ code }) => /new Database\(|^import Database/m.test(code))
    .map(({ file }) => file)
  expect(openers).toEqual([relative(root, join(root, 'storage/database.ts'))])
})

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
