/** How the app is built, served and unit-tested. The plugins are in `src/build`; the real-browser tests in `e2e`. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { HOST, PORT } from './src/build/address.mjs'
import { firstLoadBudget } from './src/build/first-load-budget.ts'
import { fixedAddress } from './src/build/fixed-address.ts'
import { oneLanguage } from './src/build/one-language.ts'
import { engineVersion } from './src/build/engine-version.ts'
import { chunkFileNames, workerAssetFileNames, workerChunkFileNames } from './src/build/chunk-folders.ts'
import { securityPolicy } from './src/build/security-policy.ts'
import { serviceWorker } from './src/build/service-worker.ts'

/**
 * What a browser fetches until the Articles screen is idle: the screen with its quick view (its dialogs come when they are
 * opened), and the workers but for those that start with an import (`apart` with a PDF of one), an export, a merge, annotations of other tools, a search, a search in versions, an encoder, a revision, a check of the storage, a copy or an encrypted file. `e2e/smoke.spec.ts` weighs what is really
 * fetched.
 */
const firstLoad = {
  screens: ['src/features/articles/ArticlesScreen.tsx', 'src/features/articles/QuickView.tsx'],
  laterWorkers: [
    'import',
    'apart',
    'export',
    'publish',
    'merge',
    'annotations-in',
    'sheets-in',
    'finder',
    'search',
    'encoder',
    'anchors',
    'backup',
    'locked-files',
    'health',
    'erase',
  ],
}

/**
 * Files by when they are needed: what always comes, the list of projects, the Articles screen, and what most other screens share. The
 * rest is split as the screens need it. A hundred small files weigh more after gzip, and opening the matrix with them took half a
 * second longer.
 */
const codeGroups = [
  { name: 'frame', test: /[\\/]src[\\/]main\.tsx$/, priority: 2 },
  { name: 'articles', test: /[\\/]src[\\/]features[\\/]articles[\\/](ArticlesScreen|QuickView)\.tsx$/, priority: 1 },
  { name: 'projects', test: /[\\/]src[\\/]features[\\/]projects[\\/]ProjectsScreen\.tsx$/, priority: 1.5 },
  { name: 'workbench', test: /[\\/](src|node_modules)[\\/](?!language[\\/]packs)/, minShareCount: 4 },
]

export default defineConfig({
  define: { ENGINE_VERSION: JSON.stringify(engineVersion()) },
  plugins: [
    react(),
    oneLanguage('en-US'),
    securityPolicy(),
    fixedAddress(),
    firstLoadBudget(300_000, firstLoad),
    serviceWorker(firstLoad),
  ],
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: 'es2023',
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: codeGroups }, chunkFileNames } },
  },
  worker: {
    format: 'es',
    rolldownOptions: { output: { chunkFileNames: workerChunkFileNames, assetFileNames: workerAssetFileNames } },
  },
  preview: { host: HOST, port: PORT, strictPort: true, cors: false },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    maxWorkers: 2,
    // Loading every module anew for each file took longer than testing; what a test stubs is put back after it.
    isolate: false,
    // A property test runs hundreds of cases; how long that takes is the machine's affair, not a verdict.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
})
