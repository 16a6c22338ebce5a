/**
 * The real-browser tests: Chromium against the production build. The build and the browser are named by the environment
 * (`npm test` does that); without it, the usual build folder and any Chromium that is present are taken.
 */
import { defineConfig } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { presentBrowser } from '../src/build/find-browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const port = process.env['E2E_PORT'] ?? '4179'
const dist = process.env['E2E_DIST'] ?? 'node_modules/.cache/e2e-dist'
const address = `http://127.0.0.1:${port}`
const executablePath = await presentBrowser()
const quoted = (text: string) => JSON.stringify(text)

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 7000 },
  reporter: [['list']],
  use: {
    baseURL: address,
    // A control that does not come is named, instead of the whole test running out of time.
    actionTimeout: 15_000,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // It fetches the whole app beside every test. The tests of offline use, policy and the whole job have it.
    serviceWorkers: 'block',
    // Recording costs a third of the time; `VARIORUM_TRACE=1` has it for a test that fails.
    trace: process.env['VARIORUM_TRACE'] ? 'retain-on-failure' : 'off',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: executablePath === null ? {} : { executablePath },
  },
  webServer: {
    command: `${quoted(process.execPath)} node_modules/vite/bin/vite.js preview --outDir ${quoted(dist)} --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
})
