import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { changedAt, projectNode, root, run } from './project.mjs'

/** Programs that only the tests need, and the Debian package that each comes in. */
const testPrograms = { Xvfb: 'xvfb', pdftotext: 'poppler-utils', qpdf: 'qpdf' }

/**
 * Installs what is missing: the locked packages, and what the machine lacks. Does nothing, and that quickly, when all
 * is there. Throws with what to do when it cannot.
 */
export function setUp({ forTests = false } = {}) {
  installPackages()
  const missing = missingPrograms(forTests)
  if (missing.length > 0) installPrograms(missing, forTests)
}

function installPackages() {
  const locked = changedAt(join(root, 'package-lock.json'))
  const installed = changedAt(join(root, 'node_modules', '.package-lock.json'))
  if (installed >= locked && existsSync(projectNode)) return
  console.log('Installing the packages of package-lock.json. This takes about a minute, once.')
  // Windows cannot replace the Node that is running this, which `npm ci` would try.
  const command = process.platform === 'win32' && existsSync(projectNode) ? 'install' : 'ci'
  const started = Date.now()
  const args = [command, '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const code = npm
    ? run(process.execPath, [npm, ...args])
    : run('npm', args, { shell: process.platform === 'win32' })
  if (code !== 0)
    throw new Error(`npm ${command} failed: see above. Try again with a connection to the internet.`)
  console.log(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/** Debian package names of what is not on this machine. */
function missingPrograms(forTests) {
  // With the fonts for names in scripts that a bare Debian cannot show.
  const missing = hasBrowser() ? [] : ['chromium', 'fonts-noto-core']
  if (!forTests || process.platform !== 'linux') return missing
  const folders = (process.env.PATH ?? '').split(delimiter)
  const isThere = (program) => folders.some((folder) => existsSync(join(folder, program)))
  return [
    ...missing,
    ...Object.keys(testPrograms)
      .filter((program) => !isThere(program))
      .map((p) => testPrograms[p]),
  ]
}

/** Asks the app's own search, so that the two never differ. */
function hasBrowser() {
  const script =
    "import { findBrowser } from './src-main/shell/findBrowser.ts'; process.exit(findBrowser() ? 0 : 1)"
  const args = ['--input-type=module', '--eval', script]
  return spawnSync(projectNode, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

function installPrograms(packages, forTests) {
  const isRoot = process.getuid?.() === 0
  const hasApt = existsSync('/usr/bin/apt-get')
  if (!hasApt || !isRoot) return sayWhatToInstall(packages, hasApt, forTests)
  console.log(`Installing ${packages.join(', ')} with apt-get, once.`)
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  }
  const apt = (...args) => run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], options)
  if (apt('update') !== 0 || apt('install', '-y', '--no-install-recommends', ...packages) !== 0)
    throw new Error(`apt-get could not install ${packages.join(', ')}: see above.`)
}

/** Only the tests cannot do without: the app can still run in Electron. */
function sayWhatToInstall(packages, hasApt, forTests) {
  const how = hasApt
    ? `sudo apt-get install ${packages.join(' ')}`
    : `install ${packages.join(', ').replace('chromium', 'Chromium, Chrome or Edge')}`
  const what = `This machine lacks ${packages.join(', ')}. To have it: ${how}`
  if (forTests) throw new Error(what)
  console.log(what)
}
