import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** What each layer may import: folders of ours, and packages. The first rule that fits a file holds for it. */
const layers: { in: string; folders: string[]; packages: RegExp }[] = [
  { in: 'src-shared/', folders: ['src-shared/'], packages: /^(zod|immer|@internationalized\/date)$/ },
  {
    in: 'src-renderer/',
    folders: ['src-shared/', 'src-renderer/'],
    packages: /^(?!node:|electron|playwright|better-sqlite3|pdfmake|docx)/,
  },
  {
    in: 'src-main/storage/',
    folders: ['src-shared/', 'src-main/storage/'],
    packages: /^(?!electron|playwright|react)/,
  },
  {
    in: 'src-main/documents/',
    folders: ['src-shared/', 'src-main/documents/', 'src-main/core/'],
    packages: /^(?!electron|playwright|react)/,
  },
  {
    in: 'src-main/core/',
    folders: ['src-shared/', 'src-main/core/', 'src-main/storage/', 'src-main/documents/'],
    packages: /^(?!electron|playwright|react)/,
  },
  { in: 'src-main/', folders: ['src-shared/', 'src-main/'], packages: /^(?!react)/ },
]

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"\n]*?(?:\n[^'"]*?)?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** Every import that its layer forbids, as "file imports what". */
function forbiddenImports(files: string[], read = importsOf): string[] {
  return files.flatMap((file) => {
    const layer = layers.find((candidate) => file.startsWith(candidate.in))
    return read(file)
      .filter((imported) => {
        if (layer === undefined) return true
        if (!imported.startsWith('.')) return !layer.packages.test(imported)
        const target = relative(root, join(root, dirname(file), imported))
        return !layer.folders.some((folder) => target.startsWith(folder))
      })
      .map((imported) => `${file} imports ${imported}`)
  })
}

it('no file imports what its layer must not know', () => {
  const files = globSync('src-{shared,main,renderer}/**/*.{ts,tsx}', { cwd: root })
  expect(files.length).toBeGreaterThan(50)
  expect(forbiddenImports(files)).toEqual([])
})

it('a forbidden import is found and named', () => {
  const imports: Record<string, string[]> = {
    'src-shared/conference/names.ts': ['./table.ts', '../../src-main/core/core.ts', 'node:fs'],
    'src-main/core/createCore.ts': ['../shell/shell.ts', '../storage/records.ts'],
    'src-renderer/App.tsx': ['../src-main/core/core.ts', 'react'],
  }
  expect(forbiddenImports(Object.keys(imports), (file) => imports[file] ?? [])).toEqual([
    'src-shared/conference/names.ts imports ../../src-main/core/core.ts',
    'src-shared/conference/names.ts imports node:fs',
    'src-main/core/createCore.ts imports ../shell/shell.ts',
    'src-renderer/App.tsx imports ../src-main/core/core.ts',
  ])
})
