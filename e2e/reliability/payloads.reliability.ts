/**
 * At least two thousand texts that try to run, through every entry and onto every screen that shows words of others: none runs, nothing is
 * asked of anybody, and the policy has nothing to stop (P1). Errors and violations are seen by the `problems` of every test.
 */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { Executions, foreignMarkup, walkTable, watchExecutions } from '../support/executions.ts'
import { newProject } from '../support/import-project.ts'
import { goTo, openApp } from '../support/open-app.ts'
import { watchContext, Problems } from '../support/problems.ts'
import { scriptPayloads, type Payload } from '../support/script-payloads.ts'
import { expect, test } from '../support/test.ts'
import { startAs } from '../pages/projects.ts'
import { chooseFiles } from '../pages/choose-files.ts'
import { serveBarePage, takeForMarkup } from './payloads/bare-page.ts'
import { entries, mark } from './payloads/entries.ts'
import { hostileProject, packsOf, writeHostileProject } from './payloads/hostile-project.ts'
import { note } from './results.ts'

const all = scriptPayloads()
const payloads = all.slice(0, Number(process.env['RELIABILITY_PAYLOADS'] ?? all.length))
/** Articles that are opened in the reader, of those that came in by each entry. */
const opened = 40

test.describe.configure({ timeout: 60 * 60_000 })

let executions: Executions
test.beforeEach(async ({ context, baseURL }) => {
  executions = await watchExecutions(context, new URL(baseURL ?? '').origin)
})

/** Nothing ran, and nothing in the page is made of words. */
async function expectOnlyWords(page: Page, markup: readonly string[] = []): Promise<void> {
  expect(executions.all).toEqual([])
  expect([...markup, ...(await page.evaluate(foreignMarkup))]).toEqual([])
}

function shown(words: string, some: readonly Payload[]): readonly number[] {
  return some.filter((payload) => words.includes(mark(payload))).map(({ number }) => number)
}

test('the control: without a policy, taken for markup, they run, and are seen to', async ({ browser }) => {
  const bare = await serveBarePage()
  const context = await browser.newContext()
  const problems = new Problems()
  const seen = await watchExecutions(context, bare.address)
  await watchContext(context, bare.address, problems)
  const page = await context.newPage()
  await page.goto(bare.address)
  await page.evaluate(() => {
    document.body.innerHTML = '<p onclick=1>a</p><a href=" java\tscript:1">b</a><iframe srcdoc=c></iframe>'
  })
  expect(await page.evaluate(foreignMarkup)).toEqual([
    '<iframe>',
    'p onclick=1',
    'a href= java\tscript:1',
    'iframe srcdoc=c',
  ])
  await takeForMarkup(page, payloads)
  const families: Record<string, number> = {}
  for (const { family, number } of payloads) if (seen.fired.has(number)) families[family] = (families[family] ?? 0) + 1
  note('script payloads, the control', {
    payloads: payloads.length,
    ran: seen.fired.size,
    ...families,
    others: seen.others.length,
  })
  expect(seen.fired.size).toBeGreaterThan(150)
  expect(Object.keys(families)).toEqual(
    expect.arrayContaining(['handler', 'address', 'wrapped', 'hidden', 'markdown', 'script']),
  )
  expect(seen.others.some((other) => other.startsWith('request: '))).toBe(true)
  bare.close()
  await context.close()
})

test('the control: where the app takes words for more, the policy says so, and both are seen', async ({
  page,
  problems,
}) => {
  await openApp(page)
  const refused = await page.evaluate(() => {
    const place = document.createElement('a')
    document.body.append(place)
    place.setAttribute('href', 'javascript:fired(7)')
    place.click()
    try {
      place.setAttribute('onclick', 'fired(8)')
      return false
    } catch {
      return true
    }
  })
  expect(refused).toBe(true)
  await expect.poll(() => problems.take(/^policy: script-src/)).toBeGreaterThan(0)
  expect(await page.evaluate(foreignMarkup)).toEqual(['a href=javascript:fired(7)'])
  await page.evaluate(() => {
    Reflect.apply(Reflect.get(globalThis, 'fired') as () => void, null, [9])
  })
  await expect.poll(() => executions.all).toEqual(['payload 9 ran'])
  problems.take(/^/)
})

for (const { name, files, shows } of entries) {
  test(`[P1] [F2] ${payloads.length} script payloads by ${name}: preview, table, quick view, reader`, async ({
    page,
    problems,
  }) => {
    await startAs(page, 'Ana')
    const home = await newProject(page)
    const given = files(payloads)
    await goTo(page, `${home}/import`)
    await chooseFiles(page, page.getByRole('button', { name: 'Choose files' }), given)
    await expect(page.getByRole('tab', { name: /^Articles/ })).toBeVisible({ timeout: 300_000 })
    const preview = await walkTable(page, 'Articles found')
    await expectOnlyWords(page, preview.markup)
    await page.getByRole('tab', { name: /^Files/ }).click()
    await expectOnlyWords(page)
    await page.getByRole('button', { name: /^Import [\d,]+ articles/ }).click()
    await expect(page.getByRole('heading', { name: /imported$/ })).toBeVisible({ timeout: 120_000 })
    await expectOnlyWords(page)
    await goTo(page, `${home}/articles`)
    const table = await walkTable(page, 'Articles of this project')
    await expectOnlyWords(page, table.markup)
    const counts = { preview: shown(preview.words, payloads).length, table: shown(table.words, payloads).length }
    await readSome(page, home)
    await expectOnlyWords(page)
    note(`script payloads by ${name}`, { payloads: payloads.length, ...counts, ran: 0, violations: 0 })
    for (const where of shows) expect(counts[where], where).toBe(payloads.length)
    expect(problems.all).toEqual([])
  })
}

/** Opens some of the articles one after the other, as quick view and in the reader. */
async function readSome(page: Page, home: string): Promise<void> {
  const row = page.getByRole('grid', { name: 'Articles of this project' }).getByRole('row')
  await goTo(page, `${home}/articles`)
  await row.nth(1).click()
  for (let count = 0; count < opened; count += 1) {
    await page.keyboard.press('ArrowDown')
    await expectOnlyWords(page)
  }
  await row.nth(1).dblclick()
  await expect(page.locator('.reader-text')).toBeVisible()
  await expectOnlyWords(page)
}

test(`[P1] ${payloads.length} script payloads by paste`, async ({ page, problems }) => {
  await startAs(page, 'Ana')
  const home = await newProject(page)
  const atOnce = 60
  for (let from = 0; from < payloads.length; from += atOnce) {
    const some = payloads.slice(from, from + atOnce)
    const told = `The ferry number ${from} came to the pier, and left it again, on Monday.`
    // As plain words, and as the source of a page.
    const start = from % (2 * atOnce) === 0 ? `${told}\n\n` : `<!doctype html><html><body><p>${told}</p>`
    const words = start + some.map((payload) => `${payload.text} ${mark(payload)}`).join('\n\n')
    await goTo(page, `${home}/import`)
    // The report of the last one stands there until more is asked for.
    if (from > 0) await page.getByRole('button', { name: 'Import more' }).click()
    await page.getByRole('button', { name: 'Paste text' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Text').fill(words)
    await dialog.getByLabel('Outlet').fill(some[0]?.text ?? '')
    await expectOnlyWords(page)
    await dialog.getByRole('button', { name: 'Preview' }).click()
    await expect(page.getByRole('grid', { name: 'Articles found' }).getByRole('row').nth(1)).toBeVisible()
    await expectOnlyWords(page)
    await page.getByRole('button', { name: 'Import 1 article' }).click()
    await expect(page.getByRole('heading', { name: /imported$/ })).toBeVisible()
  }
  await goTo(page, `${home}/articles`)
  await expectOnlyWords(page, (await walkTable(page, 'Articles of this project')).markup)
  note('script payloads by paste', { payloads: payloads.length, ran: 0, violations: 0 })
  expect(problems.all).toEqual([])
})

test(`[P1] ${payloads.length} script payloads in every word of a project, on every screen and in its report`, async ({
  page,
  problems,
}, testInfo) => {
  const packs = packsOf(payloads)
  const file = testInfo.outputPath('hostile.json')
  await writeHostileProject(file, packs)
  await startAs(page, 'Ana')
  await page.getByRole('button', { name: 'Open a project file' }).click()
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chosen).setFiles(file)
  await page.getByRole('button', { name: 'Open project' }).click()
  await expect(page).toHaveURL(new RegExp(`/p/${hostileProject}`), { timeout: 60_000 })
  await page.getByRole('button', { name: 'Go on' }).click()
  await expectOnlyWords(page)
  const home = `/p/${hostileProject}`
  const seen: Record<string, number> = {}
  const look = async (name: string, words: string, markup: readonly string[] = []) => {
    await expectOnlyWords(page, markup)
    seen[name] = shown(words, payloads).length
  }
  for (const [path, label] of [
    ['articles', 'Articles of this project'],
    ['claims', 'Claims of the project'],
    ['matrix', 'Claims and articles'],
  ] as const) {
    await goTo(page, `${home}/${path}`)
    const { words, markup } = await walkTable(page, label)
    await look(path, words, markup)
  }
  for (const path of [
    '',
    '/articles/dates',
    '/history',
    '/storage',
    '/settings',
    '/attention',
    '/names',
    '/opinions',
    '/export',
    '/pictures',
    '/import',
    '/read',
  ] as const) {
    await goTo(page, `${home}${path}`)
    await look(path === '' ? 'home' : path.slice(1), await wordsOnScreen(page))
  }
  const each = async (name: string, paths: readonly string[]) => {
    const words: string[] = []
    for (const path of paths) {
      await goTo(page, `${home}/${path}`)
      words.push(await wordsOnScreen(page))
      await expectOnlyWords(page)
    }
    await look(name, words.join('\n'))
  }
  const numbers = packs.map((_, index) => index)
  const stories = numbers.filter((index) => index % 4 === 0)
  await each(
    'reader',
    numbers.map((index) => `read/a-${index}?claim=k-${index}`),
  )
  await each(
    'claim',
    numbers.map((index) => `claims/k-${index}`),
  )
  await each(
    'cell',
    numbers.map((index) => `matrix?cell=k-${index}.a-${index}`),
  )
  await each(
    'collation',
    stories.map((index) => `collation?story=s-${index}`),
  )
  await each(
    'revisions',
    numbers.filter((index) => index % 10 === 0).map((index) => `revisions/a-${index}`),
  )
  await each(
    'agreement',
    stories.slice(0, 10).map((index) => `agreement?story=s-${index}`),
  )
  const report = await reportOf(page, home)
  await openReport(page, report)
  note('script payloads in every word of a project', {
    payloads: payloads.length,
    ...seen,
    report: shown(report, payloads).length,
    ran: 0,
    violations: 0,
  })
  for (const name of ['articles', 'claims', 'reader', 'claim', 'cell']) expect(seen[name], name).toBe(payloads.length)
  expect(shown(report, payloads)).toHaveLength(payloads.length)
  expect(problems.all).toEqual([])
})

/** All words of a screen once it stands. */
async function wordsOnScreen(page: Page): Promise<string> {
  const main = page.getByRole('main')
  await expect(main).toBeVisible()
  await expect(main.getByRole('progressbar')).toHaveCount(0)
  await expect.poll(async () => (await main.textContent())?.length ?? 0).toBeGreaterThan(20)
  return page.evaluate(() => document.body.textContent)
}

async function reportOf(page: Page, home: string): Promise<string> {
  await goTo(page, `${home}/export`)
  await page.getByRole('radio', { name: 'To publish' }).check({ force: true })
  await page.getByRole('radio', { name: 'Report (HTML)', exact: true }).check({ force: true })
  const button = page.getByRole('button', { name: 'Export file' })
  await expect(button).toBeEnabled()
  const saving = page.waitForEvent('download')
  await button.click()
  return readFileSync(await (await saving).path(), 'utf8')
}

/** As a reader may have it, on a page without our policy, and even without its own. */
async function openReport(page: Page, report: string): Promise<void> {
  const bare = await serveBarePage()
  const context = await page.context().browser()?.newContext()
  if (!context) throw new Error('there is no browser')
  const seen = await watchExecutions(context, bare.address)
  const reader = await context.newPage()
  await reader.goto(bare.address)
  const withoutPolicy = report.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  expect(withoutPolicy).not.toBe(report)
  await reader.setContent(withoutPolicy)
  await reader.evaluate(() => {
    for (const link of document.querySelectorAll('a'))
      if (!/^(?:https?:|#)/.test(link.getAttribute('href') ?? '')) link.click()
  })
  await reader.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  expect(seen.all).toEqual([])
  expect(
    await reader
      .locator('body :is(script, iframe, object, embed, base, img, svg, math, style, link, meta, form)')
      .count(),
  ).toBe(0)
  expect(
    await reader
      .locator('body *')
      .evaluateAll((all) =>
        all
          .flatMap(({ attributes }) => Array.from(attributes, ({ name }) => name))
          .filter((name) => name.startsWith('on')),
      ),
  ).toEqual([])
  await context.close()
  bare.close()
}
