import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js'
import { DebugLogger } from 'builder-util'
import { expect, it } from 'vitest'
import { fontFamilies, fontModule } from '../../../src-main/documents/pdf/fonts.ts'
import { shippedPackages, shippedScopes } from '../../../vite.main.config.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const config = await getConfig(root, 'electron-builder.yml', null)
// electron-builder has made one set of the list.
const [{ filter: patterns }] = config.files as unknown as [{ filter: string[] }]

it('is a configuration that electron-builder takes', async () => {
  await validateConfiguration(config, new DebugLogger(false))
  const wrong = {
    ...config,
    electronFuses: { ...config.electronFuses, runAsNode: 'no' },
  } as unknown as typeof config
  await expect(validateConfiguration(wrong, new DebugLogger(false))).rejects.toThrow('runAsNode')
})

it('sets every fuse to the safe side', () => {
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  })
})

it('packages an archive for each system, and publishes nowhere', () => {
  expect(config).toMatchObject({
    asar: true,
    asarUnpack: ['**/*.node'],
    publish: null,
    win: { target: ['nsis', 'msi'] },
    nsis: { perMachine: false },
    mac: { target: ['dmg'] },
    linux: { target: ['AppImage', 'deb'] },
  })
})

it('ships exactly the packages that are not bundled, and what they need', () => {
  const needed = new Set<string>(shippedScopes)
  const need = (name: string): void => {
    const top = name.startsWith('@') ? (name.split('/')[0] ?? name) : name
    const file = join(root, 'node_modules', name, 'package.json')
    // Headers for compiling, which nothing needs at run time.
    if (name === 'node-addon-api' || !existsSync(file)) return
    needed.add(top)
    const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
      dependencies?: Record<string, string>
    }
    for (const dependency of Object.keys(dependencies)) if (!needed.has(dependency)) need(dependency)
  }
  for (const name of shippedPackages) need(name)
  const allowed = patterns.find((pattern) => pattern.startsWith('!node_modules/!('))
  expect(allowed).toBe(`!node_modules/!(${[...needed].sort().join('|')}){,/**/*}`)
})

it('ships the font files that documents are printed in', () => {
  const weights = fontFamilies.flatMap((family) => [fontModule(family, false), fontModule(family, true)])
  for (const module of weights) {
    expect(existsSync(join(root, 'node_modules', module)), module).toBe(true)
    expect(module).toMatch(/\/(400Regular|700Bold)\/[^/]+\.ttf$/)
  }
  const packs = (modules: string[]) => new Set(modules.map((module) => module.split('/')[1]))
  const withBold = packs(weights.filter((module) => module.includes('700Bold')))
  const withoutBold = [...packs(weights)].filter((pack) => !withBold.has(pack)).sort()
  expect(patterns).toContain(`!node_modules/@expo-google-fonts/{${withoutBold}}/700Bold{,/**/*}`)
})

it('brings an icon of the size that every system makes its own from', () => {
  const png = readFileSync(join(root, String(config.icon)))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([512, 512])
})
