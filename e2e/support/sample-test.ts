/**
 * The `test` for tests that begin with the sample and are not about how it is made. A worker makes it once, as a newcomer does;
 * each test then gets a browser of its own that holds it, so that it need not be clicked together again.
 */
import type { BrowserContextOptions } from '@playwright/test'
import { expect } from '@playwright/test'
import { openSampleProject } from './sample-project.ts'
import { test as base } from './test.ts'

export { expect } from '@playwright/test'

interface MadeSample {
  readonly project: string
  readonly state: Exclude<BrowserContextOptions['storageState'], string | undefined>
}

interface Fixtures {
  /** The id of the sample project. */
  sample: string
}

export const test = base.extend<Fixtures, { madeSample: MadeSample }>({
  madeSample: [
    async ({ browser }, use, { project: { use: options } }) => {
      const { baseURL = '', contextOptions } = options
      const context = await browser.newContext({ ...contextOptions, baseURL, serviceWorkers: 'block', locale: 'en-GB' })
      const page = await context.newPage()
      const project = await openSampleProject(page)
      await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible()
      const state = await context.storageState({ indexedDB: true })
      await context.close()
      await use({ project, state })
    },
    { scope: 'worker' },
  ],
  storageState: ({ madeSample }, use) => use(madeSample.state),
  sample: ({ madeSample }, use) => use(madeSample.project),
})
