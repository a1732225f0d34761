import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { contentSecurityPolicy, readPages, servePage } from '../../../src-main/shell/pages.ts'

const outside = mkdtempSync(join(tmpdir(), 'chairside-pages-'))
const folder = join(outside, 'renderer')
mkdirSync(join(folder, 'assets'), { recursive: true })
writeFileSync(join(outside, 'secret.txt'), 'the secret')
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Chairside</title>')
writeFileSync(join(folder, 'assets', 'index-1a2b.js'), 'export {}')
writeFileSync(join(folder, 'assets', 'literata.woff2'), 'font')
symlinkSync(join(outside, 'secret.txt'), join(folder, 'assets', 'link.txt'))
symlinkSync(outside, join(folder, 'assets', 'linkedFolder'))
afterAll(() => rmSync(outside, { recursive: true, force: true }))

const pages = readPages(folder)
const textOf = (path: string) => new TextDecoder().decode(servePage(pages, path).body)

it('serves each built file with its media type', () => {
  expect(textOf('/')).toBe(textOf('/index.html'))
  expect(servePage(pages, '/').headers['content-type']).toBe('text/html; charset=utf-8')
  expect(servePage(pages, '/assets/index-1a2b.js').headers['content-type']).toBe(
    'text/javascript; charset=utf-8',
  )
  expect(servePage(pages, '/assets/literata.woff2').headers['content-type']).toBe('font/woff2')
})

it('sends the strict policy with every answer, also with "there is no such page"', () => {
  for (const path of ['/', '/assets/index-1a2b.js', '/nothing']) {
    const { headers } = servePage(pages, path)
    expect(headers['content-security-policy']).toBe(contentSecurityPolicy)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  }
  expect(contentSecurityPolicy).toContain("default-src 'none'")
  expect(contentSecurityPolicy).toContain("style-src 'self';")
  expect(contentSecurityPolicy).toContain("connect-src 'none'")
  expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'; trusted-types default")
  expect(contentSecurityPolicy).not.toContain('unsafe')
})

it.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '\\..\\secret.txt',
  '/index.html%00.png',
  '/index.html\u0000',
  '/secret.txt',
  '//secret.txt',
  '/assets',
  '/assets/',
  '/assets/link.txt',
  '/assets/linkedFolder/secret.txt',
  `${join(outside, 'secret.txt')}`,
  'index.html',
  '/INDEX.HTML',
  '/constructor',
  '',
])('answers %j with 404', (path) => {
  expect(servePage(pages, path).status).toBe(404)
  expect(textOf(path)).toBe('There is no such page.')
})

it('answers every path that no file was read from with 404', () => {
  const piece = fc.oneof(
    fc.constantFrom('..', '.', '%2e%2e', '%00', '\\', 'assets', 'secret.txt', '%5c'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const path = `/${pieces.join('/')}`
      expect(servePage(pages, path).status).toBe(pages.has(path) || path === '/' ? 200 : 404)
    }),
    { verbose: 1 },
  )
})

it('says what to do when the pages have not been built', () => {
  expect(() => readPages(join(folder, 'assets'))).toThrow('build the pages first')
})
