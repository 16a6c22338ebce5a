/** Builds the pages of the drivers beside the app's own build: same address, same policy, same code of the storage. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import app from '../../../vite.config.ts'
import { securityPolicy } from '../../../src/build/security-policy.ts'

export default defineConfig({
  define: app.define ?? {},
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/driver/',
  publicDir: false,
  plugins: [securityPolicy()],
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: 'es2023',
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['index.html', 'readers.html'].map((page) => fileURLToPath(new URL(page, import.meta.url))),
    },
  },
  worker: { format: 'es' },
})
