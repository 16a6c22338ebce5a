/** The reliability runs: browsers that are killed, stores that are damaged, disks that are full. `npm run reliability` runs them. */
import { defineConfig } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import base from '../playwright.config.ts'

export default defineConfig({
  ...base,
  testDir: fileURLToPath(new URL('.', import.meta.url)),
  testMatch: '*.reliability.ts',
  outputDir: '../../test-results/reliability',
  fullyParallel: false,
  workers: 1,
  timeout: 90 * 60_000,
})
