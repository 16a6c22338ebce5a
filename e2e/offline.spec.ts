/** The app works without a network after its first load, and a new version takes over only when it is asked to. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { openApp } from './support/open-app.ts'
import { expect, test } from './support/test.ts'

test.use({ serviceWorkers: 'allow' })

const dist = process.env['E2E_DIST'] ?? 'node_modules/.cache/e2e-dist'
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Everything the service worker has in store, over all versions. */
async function cachedPaths(): Promise<string[]> {
  await navigator.serviceWorker.ready
  const names = await caches.keys()
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
  return requests.flat().map(({ url }) => new URL(url).pathname)
}

test('after the first load the app opens without a network, at any of its addresses', async ({
  page,
  context,
  problems,
}) => {
  await openApp(page)
  await page.evaluate(async () => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await openApp(page)
  await expect(page).toHaveTitle(/Variorum/)
  await page.goto('/p/some/other/address')
  await expect(page.locator('#root > *').first()).toBeVisible()
  // The browser looks for a new sw.js at each visit, and the worker for the rest of the app once it is idle; both say when they cannot.
  problems.expect(/ERR_(INTERNET_DISCONNECTED|FAILED)/)
})

test('when the app is idle, its other parts and fonts are fetched too, with what documents its files', async ({
  page,
  context,
  problems,
}) => {
  await openApp(page)
  await expect
    .poll(() => page.evaluate(cachedPaths), { timeout: 20_000 })
    .toContainEqual(expect.stringMatching('georgian'))
  await expect
    .poll(() => page.evaluate(cachedPaths), { timeout: 20_000 })
    .toContainEqual(expect.stringMatching('vietnamese'))
  const documents = ['/ns/variorum.jsonld', '/schema/project-1.schema.json', '/schema/examples/annotations-1.json']
  await expect.poll(() => page.evaluate(cachedPaths), { timeout: 20_000 }).toEqual(expect.arrayContaining(documents))
  await context.setOffline(true)
  await page.goto('/formats#terms')
  await expect(page.getByRole('heading', { name: 'Our own terms' })).toBeInViewport()
  for (const path of documents) {
    const opened = page.waitForEvent('popup')
    await page.locator(`main a[href="${path}"]`).first().click()
    await expect((await opened).locator('body')).toContainText(/Variorum project file|variorum:findings/)
  }
  problems.expect(/ERR_(INTERNET_DISCONNECTED|FAILED)/)
})

/** Serves a copy of the build, and later a changed one, at an address of its own. */
async function serveCopy(folder: string) {
  cpSync(dist, folder, { recursive: true })
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '')
    const file = extname(path) === '' ? '/index.html' : path
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
    try {
      response.end(readFileSync(join(folder, file)))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const change = (file: string, from: string | RegExp, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(text).toMatch(from)
    writeFileSync(join(folder, file), text.replace(from, to))
  }
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { address, change, close: () => server.close() }
}

test('a new version waits until it is asked, then takes over whole', async ({ page, problems }, testInfo) => {
  const copy = await serveCopy(testInfo.outputPath('dist'))
  const name = () => page.locator('meta[name="description"]').getAttribute('content')
  await openApp(page, copy.address)
  await page.evaluate(async () => navigator.serviceWorker.ready)
  const before = await name()

  copy.change('index.html', /name="description" content="[^"]*"/, 'name="description" content="The next version"')
  copy.change('sw.js', /"cache":"variorum-[^"]*"/, '"cache":"variorum-next"')
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  const hasWaiting = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
  // All of it is fetched once more.
  await expect.poll(hasWaiting, { timeout: 20_000 }).toBe(true)
  await page.reload()
  expect(await name()).toBe(before)

  await page.evaluate(async () => {
    const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
    const { waiting } = await navigator.serviceWorker.ready
    waiting?.postMessage({ type: 'activate' })
    await taken
  })
  await page.reload()
  expect(await name()).toBe('The next version')
  copy.close()
  // This copy has an address of its own.
  problems.expect(/^request to another origin: /)
})
