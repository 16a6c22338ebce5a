/** The app loads within its budget, in the fonts of every script, and at its one address. */
import { expect, test } from './support/test.ts'
import { openApp } from './support/open-app.ts'
import { scriptBytes } from './support/script-bytes.ts'
import { test as warmTest } from './support/warm-test.ts'

test.use({ serviceWorkers: 'allow' })

test('the app loads within its budget, as the browser fetched it, and says its name', async ({ page }) => {
  const bytes = await scriptBytes(page, () => openApp(page))
  await expect(page).toHaveTitle(/Variorum/)
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
warmTest('the font has every script of the app', async ({ page }) => {
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
