import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/**
 * Packages that ship as they are, in node_modules: native code, WebAssembly, fonts and data that they find beside
 * themselves. Everything else is bundled. electron-builder.yml ships the same list (a test keeps them together).
 */
export const shippedPackages = ['better-sqlite3', 'date-holidays', 'harfbuzzjs', 'pdfmake']
/** Likewise, every package of these scopes. */
export const shippedScopes = ['@expo-google-fonts']

const shipped = new RegExp(`^(${[...shippedPackages, ...shippedScopes].join('|')})(/|$)`)

/** The main process of Electron and the process that makes documents, with what both need. Chromium's run from source. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    outDir: resolve('dist/main'),
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: resolve('src-main/main.ts'),
        documentsProcess: resolve('src-main/documentsProcess.ts'),
      },
      external: ['electron', shipped, /^node:/, ...builtinModules],
      // All in one folder: what finds its files beside itself must find them wherever it ends up.
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
  ssr: { noExternal: true },
})
