/** The main job from the first run to the file and back, in two tabs of a browser that is killed on the way. */
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { ExportPage } from './pages/export-page.ts'
import { MatrixPage } from './pages/matrix-page.ts'
import { ProjectsPage } from './pages/projects-page.ts'
import { ReadPage } from './pages/read-page.ts'
import { journeyFiles } from './support/journey-files.ts'
import { Problems, watchContext } from './support/problems.ts'
import { expect, test } from './support/test.ts'
import * as job from './support/whole-job.ts'

test.use({ serviceWorkers: 'allow' })

const files = journeyFiles()
/** The whole job has some three hundred gestures. */
const longest = 240_000

/** Introduces the analyst and makes the empty project. @returns its id */
async function begin(page: Page): Promise<string> {
  const projects = new ProjectsPage(page)
  await projects.open()
  await projects.introduce('Ana')
  return projects.create('Containers')
}

/** What was found, one line for each cell, from the file that is published. */
function findingsIn(bytes: Buffer): readonly string[] {
  const published = JSON.parse(bytes.toString('utf8')) as {
    readonly 'variorum:findings': readonly {
      readonly claim: { readonly wording: string }
      readonly article: { readonly language: string }
      readonly judgement: string
      readonly facets: readonly { readonly group: string; readonly stated: string | null }[]
      readonly omission: { readonly reason: string } | null
    }[]
  }
  return published['variorum:findings']
    .map(({ claim, article, judgement, facets, omission }) => {
      const how = facets.map(({ group, stated }) => ` ${group} ${stated ?? ''}`).join('')
      return `${claim.wording} | ${article.language} | ${judgement}${how}${omission ? ` ${omission.reason}` : ''}`
    })
    .toSorted()
}

/** Export, publish: what leaves is what was judged. */
async function expectFindings(page: Page): Promise<void> {
  const screen = new ExportPage(page)
  await screen.open()
  const { bytes } = await screen.save('To publish')
  expect(findingsIn(bytes)).toEqual(job.expectedFindings.toSorted())
}

/** What it takes along is named first. */
async function deleteProject(page: Page): Promise<void> {
  const projects = new ProjectsPage(page)
  await projects.open()
  const dialog = await projects.askToDelete('Containers')
  await expect(dialog).toContainText('5 articles, 6 passages, 2 claims and 10 judgements')
  await dialog.getByRole('button', { name: 'Delete project for good' }).click()
  await expect(page.getByRole('link', { name: 'Containers' })).toHaveCount(0)
}

/** Opens a project file in an empty browser and exports it again. @returns the bytes */
async function openAndExport(
  page: Page,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
): Promise<Buffer> {
  const projects = new ProjectsPage(page)
  await projects.open()
  await projects.introduce('Ana')
  await projects.openFile({ name, mimeType: 'application/json', buffer: bytes })
  const screen = new ExportPage(page)
  await screen.open()
  return (await screen.save('To keep')).bytes
}

test.describe(`[C1] [C2] [C4] [C7] [T6] the whole job on ${files.label}`, () => {
  test.describe.configure({ timeout: longest })

  /** A browser with a profile on disk, as a person has. */
  async function start(profile: string, origin: string, problems: Problems): Promise<BrowserContext> {
    const { executablePath } = test.info().project.use.launchOptions ?? {}
    const context = await chromium.launchPersistentContext(profile, {
      ...(executablePath === undefined ? {} : { executablePath }),
      baseURL: origin,
      locale: 'en-GB',
      timezoneId: 'UTC',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    })
    await watchContext(context, origin, problems)
    return context
  }

  /** Ends the whole browser at once, without a word to its pages. */
  async function kill(context: BrowserContext, page: Page): Promise<void> {
    const gone = context.waitForEvent('close')
    const devtools = await context.newCDPSession(page)
    await Promise.all([gone, devtools.send('Browser.crash').catch(() => undefined)])
  }

  test('[H4] [H5] [F1] [H7] two tabs see each other, what was saved outlives the browser, and its file is equal', async ({
    baseURL,
    browser,
    problems,
  }) => {
    const origin = new URL(baseURL ?? '').origin
    const profile = test.info().outputPath('profile')
    let context = await start(profile, origin, problems)
    let page = await context.newPage()
    const project = await begin(page)
    const onlooker = await context.newPage()
    await onlooker.goto(`/p/${project}/articles`)
    await expect(onlooker.getByText('No articles yet')).toBeVisible()
    await job.importFive(page, files)
    for (const article of files.articles) {
      const row = onlooker.getByRole('row').filter({ hasText: files.title(article) })
      await expect(row).toBeVisible()
    }
    await job.dateAndGroup(page, files)
    await expect(onlooker.getByText(job.stories[2])).toBeVisible()
    await job.makeClaims(page, files)
    await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible()
    await kill(context, page)

    context = await start(profile, origin, problems)
    page = await context.newPage()
    await page.goto(`/p/${project}`)
    await expect(page.getByRole('link', { name: '5 articles' })).toBeVisible()
    await expect(page.getByRole('link', { name: '2 claims' })).toBeVisible()
    await job.linkMentions(page, files)
    // A page that is closed without a question, then the browser.
    await page.close({ runBeforeUnload: false })
    page = await context.newPage()
    await page.goto(`/p/${project}`)
    const read = new ReadPage(page)
    await read.open(files.title(files.articles[4]))
    await expect(read.quotes).toHaveCount(1)
    // One tab judges, the other looks on at the matrix.
    const judging = await context.newPage()
    await judging.goto(`/p/${project}`)
    await new MatrixPage(page).open()
    await job.judgeAll(judging)
    await expect(page.getByText('10 assessed')).toBeVisible()
    // Undo takes the newest own step of a tab.
    await judging.keyboard.press('Control+z')
    await expect(page.getByText('9 assessed')).toBeVisible()
    await judging.keyboard.press('Control+Shift+z')
    await expect(page.getByText('10 assessed')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible()
    await kill(context, page)

    context = await start(profile, origin, problems)
    page = await context.newPage()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/p/${project}`)
    await job.translate(page, files)
    await expectFindings(page)
    const kept = await new ExportPage(page).save('To keep')
    await deleteProject(page)
    await context.close()

    const empty = await browser.newContext()
    await watchContext(empty, origin, problems)
    const again = await openAndExport(await empty.newPage(), kept)
    expect(again.equals(kept.bytes), 'the file exported again is the same, byte for byte').toBe(true)
    await empty.close()
  })
})
