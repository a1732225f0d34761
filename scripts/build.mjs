import { build } from './lib/build.mjs'
import { setUp } from './lib/setUp.mjs'

/** `npm run build`: the pages, the main process and the preloads, into dist/. */
try {
  setUp()
  build()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
