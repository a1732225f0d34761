import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** A sandboxed preload is one CommonJS file that can require nothing but electron. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    outDir: resolve('dist/preload'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { preload: resolve('src-main/preload.ts') },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
})
