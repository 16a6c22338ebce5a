/** Nothing leaves for another address, whatever is imported and whatever is done with it: packets are counted, not requests (P1). */
import { chromium, expect, test, type BrowserContext } from '@playwright/test'
import { mkdirSync, writeFileSync } from 'node:fs'
import { presentBrowser } from '../../src/build/find-browser.mjs'
import { ClosedNetwork, networkTools } from './network/closed-network.ts'
import { fileVectors } from './network/file-vectors.ts'
import { pageOf, pageVectors, trackerDomain } from './network/page-vectors.ts'
import {
  importVectors,
  openReport,
  pasteVectors,
  readAll,
  takeAnnotations,
  workThrough,
} from './network/vector-journey.ts'
import { note } from './results.ts'
import { needTools } from './tools.ts'

const dist = process.env['E2E_DIST'] ?? 'node_modules/.cache/e2e-dist'
/** What Playwright switches off of its own accord, so that the browser's own questions can be looked at. */
const quieting = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-component-extensions-with-background-pages',
  '--disable-field-trial-config',
  '--disable-client-side-phishing-detection',
]

/** Whom a browser asks for itself, where it cannot be told not to. */
const browserOwn = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/

/** How long a way may take until it is said that it does not make a browser ask. */
const patience = 3000
/** So many pages are open at a time. */
const abreast = 8

test.describe('[P1] nothing leaves', () => {
  let network = new ClosedNetwork()
  let folder = ''

  test.beforeEach(async () => {
    needTools(test.info().title, networkTools)
    folder = test.info().outputPath('network')
    mkdirSync(folder, { recursive: true })
    await network.open(folder, dist)
  })
  test.afterEach(() => {
    network.close()
    network = new ClosedNetwork()
  })

  async function start(ignoreDefaultArgs: string[] = []): Promise<BrowserContext> {
    const executable = await presentBrowser()
    if (executable === null) throw new Error('There is no browser.')
    return chromium.launchPersistentContext(`${folder}/profile`, {
      executablePath: network.browser(folder, executable),
      baseURL: network.origin,
      locale: 'en-GB',
      timezoneId: 'UTC',
      ignoreDefaultArgs,
    })
  }

  /** The ways by which something arrived outside. */
  const fired = () =>
    new Set(
      network.seen.flatMap(({ name, path = '' }) => {
        if (name.endsWith(`.${trackerDomain}`)) return [name.slice(0, -trackerDomain.length - 1)]
        return /^\d/.test(name) ? [path.slice(1)] : []
      }),
    )

  test('the control: pages without a policy are counted by each way', async () => {
    test.setTimeout(300_000)
    const shown = [
      ...pageVectors.map((vector) => ({ kind: vector.kind, name: `${vector.kind}.html`, content: pageOf(vector) })),
      ...fileVectors.filter(({ isShownByBrowsers }) => isShownByBrowsers),
    ]
    for (const { name, content } of shown) writeFileSync(`${folder}/${name}`, content)
    const context = await start()
    context.setDefaultTimeout(patience)
    const pressed = new Set(pageVectors.filter((vector) => vector.pressed).map(({ kind }) => kind))
    const tryOne = async ({ kind, name }: { readonly kind: string; readonly name: string }) => {
      const page = await context.newPage()
      // Some ways lead away before the page is there.
      const opened = page
        .goto(`http://pages.test/${name}`, { waitUntil: 'commit', timeout: patience })
        .catch(() => null)
      if (pressed.has(kind)) await opened.then(() => page.getByRole('link', { name: 'words' }).last().click())
      await expect
        .poll(() => fired().has(kind), { timeout: patience })
        .toBe(true)
        .catch(() => undefined)
      // Closing one in the middle of leaving may take for ever; it goes with the browser.
      void page.close().catch(() => undefined)
    }
    for (let first = 0; first < shown.length; first += abreast) {
      await Promise.all(shown.slice(first, first + abreast).map(tryOne))
    }
    await context.close()
    const seen = fired()
    const silent = shown.filter(({ kind }) => !seen.has(kind)).map(({ kind }) => kind)
    note('ways that make a browser ask, without the policy', {
      ways: shown.length,
      asked: shown.length - silent.length,
      packets: network.packets(),
      silent: silent.join(' '),
    })
    expect(shown.length - silent.length).toBeGreaterThanOrEqual(40)
    expect(network.packets()).toBeGreaterThan(shown.length)
  })

  test('the browser’s own questions, with nothing open', async () => {
    const own: Record<string, string> = {}
    for (const [how, without] of [
      ['as the runs have it', []],
      ['with nothing switched off', quieting],
    ] as const) {
      const before = network.seen.length
      const context = await start([...without])
      await context.newPage()
      await new Promise((resolve) => setTimeout(resolve, 10_000))
      await context.close()
      const names = network.seen.slice(before).map(({ name }) => name)
      own[how] = [...new Set(names)].join(' ') || 'none'
    }
    note('the browser’s own questions', own)
    const names = Object.values(own).flatMap((all) => (all === 'none' ? [] : all.split(' ')))
    expect(names.filter((name) => !browserOwn.test(name))).toEqual([])
  })

  test('the app: the same ways imported, pasted and read, and the whole job', async () => {
    test.setTimeout(600_000)
    const context = await start()
    context.setDefaultTimeout(15_000)
    const page = context.pages()[0] ?? (await context.newPage())
    const files = [
      ...pageVectors.map((vector) => ({ kind: vector.kind, name: `${vector.kind}.html`, content: pageOf(vector) })),
      ...fileVectors,
    ]
    const { project, outcomes } = await importVectors(page, files)
    await pasteVectors(page, pageVectors.map(pageOf))
    const read = await readAll(page, project)
    const annotations = await takeAnnotations(page, project)
    await openReport(page, project, `${folder}/report.html`)
    await workThrough(page)
    const packets = network.packets()
    const names = [...new Set(network.seen.map(({ name }) => name))]
    const arrived = names.filter((name) => !browserOwn.test(name))
    const own = names.filter((name) => browserOwn.test(name))
    // The counter still counts: a page without the policy, in the same browser.
    const [last] = pageVectors
    if (!last) throw new Error('There are no ways.')
    writeFileSync(`${folder}/last.html`, pageOf(last))
    await page.goto('http://pages.test/last.html')
    await expect.poll(() => fired().has(last.kind)).toBe(true)
    await context.close()
    note('ways through the app', {
      files: files.length,
      ...outcomes,
      'articles read': read,
      annotations,
      packets,
      arrived: arrived.join(' ') || 'none',
      'the browser’s own': own.join(' ') || 'none',
    })
    expect(outcomes['Duplicate'] ?? 0).toBe(0)
    expect(read).toBeGreaterThan(files.length - (outcomes['Refused'] ?? 0))
    expect(arrived).toEqual([])
    if (own.length === 0) expect(packets).toBe(0)
  })
})
