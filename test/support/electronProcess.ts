import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { build } from 'vite'
import type { ConformanceFiles, ShellUnderTest } from './shellConformance.ts'

const root = join(import.meta.dirname, '..', '..')

/** Path of Electron's binary, or null. Looks without fetching it, as importing the package would. */
function electronBinary(): string | null {
  const folder = join(root, 'node_modules', 'electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? binary : null
}

/** Null when the suite can run on Electron here; otherwise the reason why not. */
export function electronNotRunBecause(): string | null {
  if (electronBinary() === null) return 'this machine does not have the Electron binary.'
  const needsDisplay = process.platform === 'linux'
  if (needsDisplay && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display.'
  return null
}

/** Starts the real Electron on the conformance page, with the real preload and the real shell. */
export async function startElectron(files: ConformanceFiles): Promise<ShellUnderTest> {
  const out = mkdtempSync(join(tmpdir(), 'chairside-electron-'))
  await bundle(join(root, 'src-main', 'preload.ts'), out, 'preload.cjs', 'cjs')
  await bundle(join(import.meta.dirname, 'electronConformanceProcess.ts'), out, 'main.mjs', 'es')
  // As root Electron does not start with its sandbox; everywhere else it must.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    executablePath: electronBinary() ?? '',
    args: [...asRoot, `--user-data-dir=${join(out, 'user')}`, join(out, 'main.mjs'), files.pages, files.kept],
  })
  return {
    page: await app.firstWindow(),
    refused: () =>
      app.evaluate(() => (globalThis as unknown as { refusedAddresses: string[] }).refusedAddresses),
    async closeWindow() {
      const closed = app.waitForEvent('close')
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await closed
    },
  }
}

async function bundle(input: string, outDir: string, fileName: string, format: 'cjs' | 'es'): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input,
        external: ['electron', /^node:/],
        output: { format, entryFileNames: fileName, codeSplitting: false },
      },
    },
    ssr: { noExternal: true },
  })
}
