import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** The preload of the room's page: like the chair's, one CommonJS file that can require nothing but electron. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    outDir: resolve('dist/roomPreload'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { roomPreload: resolve('src-main/roomPreload.ts') },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
})
