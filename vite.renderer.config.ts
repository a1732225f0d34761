import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The pages. Addresses are relative, because each shell serves them from an origin of its own. */
export default defineConfig({
  root: 'src-renderer',
  base: './',
  plugins: [react()],
  build: {
    target: 'chrome150',
    outDir: resolve('dist/renderer'),
    emptyOutDir: true,
    // The policy allows nothing inline and no fonts from data addresses.
    assetsInlineLimit: 0,
    // The chair's page and the room's share nothing but what both load.
    rolldownOptions: {
      input: { index: resolve('src-renderer/index.html'), room: resolve('src-renderer/room.html') },
    },
    modulePreload: { polyfill: false },
    // The pages come from memory; the size of a chunk costs no one a download.
    chunkSizeWarningLimit: 2_000,
  },
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
})
