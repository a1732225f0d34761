import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { NamedFile } from '../../../src-main/core/core.ts'
import { documentsFolderName, saveIntoNewFolder } from '../../../src-main/shell/saveFiles.ts'

let parent: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'chairside-save-'))
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

const file = (name: string, text = 'text'): NamedFile => ({
  name,
  mediaType: 'application/pdf',
  bytes: new TextEncoder().encode(text),
})

it('saves the documents into a new folder and answers with what is there', async () => {
  const saved = await saveIntoNewFolder(parent, 'Documents', [
    file('Plan Zoë.pdf', 'one'),
    file('Minutes.pdf', 'two'),
  ])
  expect(saved).toEqual({ folder: join(parent, 'Documents'), files: ['Plan Zoë.pdf', 'Minutes.pdf'] })
  expect(readdirSync(saved.folder).sort()).toEqual(['Minutes.pdf', 'Plan Zoë.pdf'])
  expect(readFileSync(join(saved.folder, 'Plan Zoë.pdf'), 'utf8')).toBe('one')
})

it('never overwrites: a name that is taken, by a folder or a file, is left alone', async () => {
  mkdirSync(join(parent, 'Documents'))
  writeFileSync(join(parent, 'Documents (2)'), 'a file of that name')
  const first = await saveIntoNewFolder(parent, 'Documents', [file('Plan.pdf', 'first')])
  const second = await saveIntoNewFolder(parent, 'Documents', [file('Plan.pdf', 'second')])
  expect([first.folder, second.folder]).toEqual([
    join(parent, 'Documents (3)'),
    join(parent, 'Documents (4)'),
  ])
  expect(readFileSync(join(first.folder, 'Plan.pdf'), 'utf8')).toBe('first')
  expect(readdirSync(join(parent, 'Documents'))).toEqual([])
  expect(readFileSync(join(parent, 'Documents (2)'), 'utf8')).toBe('a file of that name')
})

it('lets nobody else on the computer read what was saved', async () => {
  const { folder } = await saveIntoNewFolder(parent, 'Documents', [file('Plan.pdf')])
  const readableByOthers = process.platform === 'win32' ? 0 : statSync(join(folder, 'Plan.pdf')).mode & 0o077
  expect(readableByOthers).toBe(0)
})

it.each([
  '../Plan.pdf',
  'a/b.pdf',
  'a\\b.pdf',
  '..',
  '.hidden',
  'Plan\u0000.pdf',
  'Plan?.pdf',
  'Plan.pdf ',
  '',
])('refuses %j as a file name and leaves nothing behind', async (name) => {
  await expect(saveIntoNewFolder(parent, 'Documents', [file('Good.pdf'), file(name)])).rejects.toThrow('name')
  expect(readdirSync(parent)).toEqual([])
})

it('refuses two documents that would be one file on Windows', async () => {
  const both = [file('Plan.pdf'), file('PLAN.pdf')]
  await expect(saveIntoNewFolder(parent, 'Documents', both)).rejects.toThrow('same file name')
})

it('leaves no half set of documents when one cannot be written', async () => {
  const tooLong = file(`${'x'.repeat(300)}.pdf`)
  await expect(saveIntoNewFolder(parent, 'Documents', [file('Plan.pdf'), tooLong])).rejects.toThrow()
  expect(readdirSync(parent)).toEqual([])
})

it('names the folder by the day and says nothing about the family', () => {
  expect(documentsFolderName(new Date(2026, 2, 4, 23, 30))).toBe('Conference documents 2026-03-04')
})
