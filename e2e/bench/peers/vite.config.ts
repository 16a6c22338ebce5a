/** Builds the page on which other libraries do what the app does, beside the app's own build: same address, same policy. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import app from '../../../vite.config.ts'
import { securityPolicy } from '../../../src/build/security-policy.ts'

export default defineConfig({
  define: app.define ?? {},
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/peers/',
  publicDir: false,
  plugins: [securityPolicy()],
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: 'es2023',
    reportCompressedSize: false,
    rolldownOptions: { input: fileURLToPath(new URL('index.html', import.meta.url)) },
  },
})
