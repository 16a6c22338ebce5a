/**
 * The `test` for tests that may begin in an app that has been in use, which is most of them: starting a browser and loading
 * the app takes longer than what many of them try. A worker keeps one page open as Ana; each test finds the
 * list of projects on the screen, empty, and makes its own. A test that fails takes its worker along, and the page with it.
 *
 * What is about a first start, a wipe, offline use or a touch screen takes the `test` of `test.ts`.
 */
import { expect, type BrowserContext, type Page } from '@playwright/test'
import { deleteProjects } from '../pages/projects.ts'
import { goTo, openApp } from './open-app.ts'
import { Problems, watchContext } from './problems.ts'
import { makeSampleProject } from './sample-project.ts'
import { test as base } from './test.ts'

export { expect } from '@playwright/test'

/** A browser in which the app is open. */
interface KeptOpen {
  readonly context: BrowserContext
  readonly page: Page
  readonly problems: Problems
  /** What the browser keeps of the analyst's habits, as it was at first. */
  readonly settings: string | null
}

interface Fixtures {
  /** The id of a new sample project. */
  sample: string
}

export const test = base.extend<Fixtures, { keptOpen: KeptOpen }>({
  keptOpen: [
    async ({ browser }, use, { project: { use: options } }) => {
      const { baseURL = '', contextOptions, actionTimeout = 0, locale = 'en-GB', timezoneId = 'UTC' } = options
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        locale,
        timezoneId,
        serviceWorkers: 'block',
      })
      context.setDefaultTimeout(actionTimeout)
      const problems = new Problems()
      await watchContext(context, new URL(baseURL).origin, problems)
      const page = await context.newPage()
      await openApp(page)
      await page.getByLabel('Your name').fill('Ana')
      await page.getByRole('button', { name: 'Start' }).click()
      await use({ context, page, problems, settings: await settingsOf(page) })
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: ({ keptOpen }, use) => use(keptOpen.context),
  page: async ({ keptOpen }, use) => {
    await use(keptOpen.page)
    await tidy(keptOpen)
  },
  problems: async ({ keptOpen: { problems } }, use) => {
    await use(problems)
    const left = [...problems.all]
    problems.take(/^/)
    expect(left, 'problems that the browser reported').toEqual([])
  },
  sample: ({ page }, use) => makeSampleProject(page).then(use),
})

/** Leaves nothing of a test behind: no other tab, no answers of its own, no width, no theme, no draft, no project, no settings. */
async function tidy({ context, page, settings }: KeptOpen): Promise<void> {
  for (const other of context.pages()) if (other !== page) await other.close()
  await page.unrouteAll()
  await page.emulateMedia({ colorScheme: null })
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.evaluate(() => sessionStorage.clear())
  await goTo(page, '/')
  await page.waitForURL(({ pathname }) => pathname === '/')
  await deleteProjects(page)
  if ((await settingsOf(page)) === settings) return
  await page.evaluate((kept) => {
    if (kept === null) localStorage.removeItem('variorum.preferences')
    else localStorage.setItem('variorum.preferences', kept)
  }, settings)
  await page.reload()
}

function settingsOf(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('variorum.preferences'))
}
