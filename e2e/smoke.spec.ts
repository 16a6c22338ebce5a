/** The app loads under its policy, in both themes, offline, and at its one address. */
import { expect, test } from './support/test.ts'
import { expectAccessible } from './support/accessible.ts'
import { openApp } from './support/open-app.ts'
import { scriptBytes } from './support/script-bytes.ts'

test.use({ serviceWorkers: 'allow' })

test('the app loads and says its name', async ({ page }) => {
  await openApp(page)
  await expect(page).toHaveTitle(/Variorum/)
})

test('the first screen is accessible in both themes', async ({ page }) => {
  await openApp(page)
  await expectAccessible(page)
})

test('the first load is within its budget, as the browser fetched it', async ({ page }) => {
  const bytes = await scriptBytes(page, () => openApp(page))
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThan(300_000)
})

test('localhost is sent to the one address', async ({ request, baseURL }) => {
  const { port, origin } = new URL(baseURL ?? '')
  const headers = { Host: `localhost:${port}` }
  const response = await request.get('/p/1?a=b', { headers, maxRedirects: 0 })
  expect(response.status()).toBe(307)
  expect(response.headers()['location']).toBe(`${origin}/p/1?a=b`)
})

// A sample of each subset: each must be drawn with the app's own family, on a machine without any font for it.
const SAMPLES = {
  Latin: 'containers',
  'extended Latin': 'ščćžđ',
  Cyrillic: 'контейнеров',
  'extended Cyrillic': 'қазақ ұлттық өңір',
  Greek: 'κείμενο',
  Vietnamese: 'tiếng Việt',
  Georgian: 'კონტეინერი',
  Arabic: 'حاوية',
  Hebrew: 'מכולה',
  Devanagari: 'कंटेनर',
}
test('the font has every script of the app', async ({ page }) => {
  await openApp(page)
  const states = await page.evaluate(async (samples) => {
    const found: Record<string, string> = {}
    for (const [name, text] of Object.entries(samples)) {
      const faces = await document.fonts.load("16px 'Variorum Sans'", text)
      found[name] = faces.map((face) => face.status).join(' ')
    }
    return found
  }, SAMPLES)
  for (const name of Object.keys(SAMPLES)) expect.soft(states[name], name).toMatch(/^loaded( loaded)*$/)
})
