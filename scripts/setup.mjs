import { setUp } from './lib/setUp.mjs'

/** `npm run … ` begins with this: `node scripts/setup.mjs [--tests]`. */
try {
  setUp({ forTests: process.argv.includes('--tests') })
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
