/** The benchmarks: like the real-browser tests, one at a time and with all the time they need. `npm run bench` runs them. */
import { defineConfig } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import base from '../playwright.config.ts'

export default defineConfig({
  ...base,
  testDir: fileURLToPath(new URL('.', import.meta.url)),
  testMatch: '*.bench.ts',
  outputDir: '../../test-results/bench',
  fullyParallel: false,
  workers: 1,
  timeout: 20 * 60_000,
  expect: { timeout: Number(process.env['BENCH_WAIT'] ?? 120_000) },
  use: {
    ...base.use,
    trace: 'off',
    serviceWorkers: 'allow',
    viewport: { width: 1440, height: 900 },
    actionTimeout: Number(process.env['BENCH_WAIT'] ?? 120_000),
  },
})
