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

/** The main process of Electron: one module. Chromium's runs from source. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    outDir: resolve('dist/main'),
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { main: resolve('src-main/main.ts') },
      external: ['electron', shipped, /^node:/, ...builtinModules],
      output: { format: 'es', entryFileNames: '[name].mjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
})
