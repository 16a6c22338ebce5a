/** Builds the readers for Node, with the files that are spoilt: `fuzz.reliability.ts` runs what comes out. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  publicDir: false,
  // Of the old kind, which Node takes whole only.
  ssr: { noExternal: ['papaparse'] },
  build: {
    ssr: true,
    rolldownOptions: { input: ['runner.ts', 'make.ts'].map((file) => fileURLToPath(new URL(file, import.meta.url))) },
    target: 'node20',
    emptyOutDir: true,
    reportCompressedSize: false,
  },
})
