import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Breaks the guard, and the code that it watches, in one place at a time (`mutants.txt`), and says whether the tests
 * notice. Run by hand, from the project: `node test/main/documents/guard/mutants.ts [words of a name]`. Works on a copy of
 * the sources. The exit code is 1 when a mutant lives.
 */
interface Mutant {
  name: string
  file: string
  from: string
  to: string
}

const root = join(import.meta.dirname, '../../../..')
const copy = mkdtempSync(join(tmpdir(), 'guard-mutants-'))
const wanted = process.argv.slice(2).join(' ')
const guardTests = ['spellings', 'extracting', 'forbiddenValues']
/** Of which only the papers that are right are asked for: a mutant of the audience code makes the guard stop one. */
const rightPapers = ['brokenAudience', '-t', 'before it is wrong']

function mutants(): Mutant[] {
  const text = readFileSync(join(import.meta.dirname, 'mutants.txt'), 'utf8')
  return [...text.matchAll(/\n\n(.+)\n(.+)\n- (.*)\n\+ (.*)/g)].map(
    ([, name = '', file = '', from = '', to = '']) => ({
      name,
      file,
      from: from.replaceAll('⏎', '\n'),
      to: to.replaceAll('⏎', '\n'),
    }),
  )
}

function passes(tests: string[]): boolean {
  const files = tests.map((name) => (/^\w+$/.test(name) ? `test/main/documents/guard/${name}.test.ts` : name))
  const vitest = join(copy, 'node_modules/vitest/vitest.mjs')
  try {
    execFileSync(process.execPath, [vitest, 'run', '--project', 'main', '--bail', '1', ...files], {
      cwd: copy,
      stdio: 'pipe',
    })
    return true
  } catch {
    return false
  }
}

/** A mutant of the audience code is caught when the guard stops a paper that is stopped for nothing else. */
function lives({ file, from, to }: Mutant): boolean {
  const path = join(copy, file)
  const source = readFileSync(path, 'utf8')
  if (source.split(from).length !== 2) throw new Error(`“${from}” is not once in ${file}`)
  writeFileSync(
    path,
    source.replace(from, () => to),
  )
  try {
    return passes(file.includes('/guard/') ? guardTests : rightPapers)
  } finally {
    writeFileSync(path, source)
  }
}

try {
  const settings = ['package.json', 'tsconfig.json', 'tsconfig.base.json', 'vitest.config.ts']
  for (const name of ['src-main', 'src-shared', 'src-renderer', 'test', 'assets', ...settings])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  if (!passes(guardTests) || !passes(rightPapers)) throw new Error('The tests fail without any mutant')
  let alive = 0
  for (const mutant of mutants().filter(({ name, file }) => `${file} ${name}`.includes(wanted))) {
    const isAlive = lives(mutant)
    if (isAlive) alive += 1
    console.log(`${isAlive ? 'LIVES ' : 'caught'}  ${mutant.file}: ${mutant.name}`)
  }
  console.log(`${alive} live`)
  process.exitCode = alive === 0 ? 0 : 1
} finally {
  rmSync(copy, { recursive: true })
}
