/**
 * The language packs say the same in the real browser as in the unit tests. No screen uses them yet, so the cases are
 * bundled with them as the app is, put beside it, and loaded by its page under its policy.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { chunkFileNames } from '../src/build/chunk-folders.ts'
import { openApp } from './support/open-app.ts'
import { expect, test } from './support/test.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'node_modules/.cache/e2e-packs')
const CASES = '/pack-cases/'

test.beforeAll('bundle the cases', async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: CASES,
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, 'src/language/packs/packs.cases.ts'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'cases.js', chunkFileNames },
      },
    },
  })
})

test('every language pack loads and says what it must', async ({ page }) => {
  const fetched: string[] = []
  await page.route(`**${CASES}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(CASES.length)
    fetched.push(path)
    await route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(folder, path)) })
  })
  await openApp(page)
  const faults = await page.evaluate(async (address) => {
    const cases = (await import(address)) as { packFaults: () => Promise<string[]> }
    return cases.packFaults()
  }, `${CASES}cases.js`)
  expect(faults).toEqual([])
  // One file for each language, in the folder that is not fetched ahead.
  expect(fetched.filter((path) => path.startsWith('packs/kk-'))).toHaveLength(1)
  expect(fetched.filter((path) => path.startsWith('packs/')).length).toBeGreaterThan(50)
})
