/**
 * The `test` of every real-browser test. It fails a test that passed but left a problem behind: see `problems.ts`. A test
 * that provokes one says so with `problems.take(/…/)`.
 */
import { test as base } from '@playwright/test'
import { Problems, watchContext } from './problems.ts'

export { expect } from '@playwright/test'

/** What tests get besides Playwright's own fixtures. */
interface Fixtures {
  problems: Problems
}

export const test = base.extend<Fixtures>({
  problems: [
    async ({ context, baseURL }, use) => {
      const problems = new Problems()
      await watchContext(context, new URL(baseURL ?? '').origin, problems)
      await use(problems)
      base.expect(problems.all, 'problems that the browser reported').toEqual([])
    },
    { auto: true },
  ],
})
