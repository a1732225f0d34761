import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { findBrowser } from '../../../src-main/shell/findBrowser.ts'
import { outboxFolder, recordsFolder } from '../../../src-main/shell/folders.ts'

const folder = mkdtempSync(join(tmpdir(), 'chairside-browsers-'))
afterAll(() => rmSync(folder, { recursive: true }))

function program(...path: string[]): string {
  const file = join(folder, ...path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, '')
  chmodSync(file, 0o755)
  return file
}

it('finds Chromium before Chrome on Linux, in any folder of the path', () => {
  const chrome = program('first', 'google-chrome')
  const env = { PATH: [join(folder, 'first'), join(folder, 'second')].join(delimiter) }
  expect(findBrowser('linux', env)).toBe(chrome)
  expect(findBrowser('linux', { ...env, PATH: `${env.PATH}${delimiter}` })).toBe(chrome)
  const chromium = program('second', 'chromium')
  expect(findBrowser('linux', env)).toBe(chromium)
})

it('finds Edge on Windows, where every computer has it', () => {
  const edge = program('Program Files (x86)', 'Microsoft', 'Edge', 'Application', 'msedge.exe')
  expect(findBrowser('win32', { 'ProgramFiles(x86)': join(folder, 'Program Files (x86)') })).toBe(edge)
})

it('takes the browser that is named, and no other when that one is not there', () => {
  const named = program('named', 'my-browser')
  const env = { PATH: join(folder, 'second') }
  expect(findBrowser('linux', { ...env, CHAIRSIDE_BROWSER: named })).toBe(named)
  expect(findBrowser('linux', { ...env, CHAIRSIDE_BROWSER: join(folder, 'missing') })).toBe(null)
})

it('answers null where there is none', () => {
  expect(findBrowser('linux', { PATH: join(folder, 'empty') })).toBe(null)
  expect(findBrowser('win32', {})).toBe(null)
})

it('keeps the records where each system keeps such things', () => {
  expect(recordsFolder('linux', {}, '/home/ruth')).toBe('/home/ruth/.local/share/chairside')
  expect(recordsFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/ruth')).toBe('/data/chairside')
  expect(recordsFolder('darwin', {}, '/Users/ruth')).toBe('/Users/ruth/Library/Application Support/Chairside')
  expect(recordsFolder('win32', { APPDATA: '/roaming' }, '/users/ruth')).toBe(join('/roaming', 'Chairside'))
})

it('saves documents beside the other documents, where there is such a folder', () => {
  expect(outboxFolder(folder)).toBe(join(folder, 'Chairside'))
  mkdirSync(join(folder, 'Documents'))
  expect(outboxFolder(folder)).toBe(join(folder, 'Documents', 'Chairside'))
})
