/** The optional helpers of this device: off at first, told apart from the source, and without the network. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page, Request } from '@playwright/test'
import { tinyEncoderFiles } from '../src/test/builders/tiny-encoder.ts'
import { articleText, openToRead, showArticle } from './support/reading-project.ts'
import { startAs } from './pages/projects.ts'
import { test as freshTest } from './support/test.ts'
import { expect, test } from './support/warm-test.ts'

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: /Settings/ }).click()
}

/** A translator like the browser's: it knows Russian, and turns words into capitals. */
function fakeTranslator(): void {
  const engine = { translate: (text: string) => Promise.resolve(text.toLocaleUpperCase('ru')) }
  const value = {
    availability: ({ sourceLanguage }: { sourceLanguage: string }) =>
      Promise.resolve(sourceLanguage === 'ru' ? 'available' : 'unavailable'),
    create: () => Promise.resolve(engine),
  }
  Object.defineProperty(globalThis, 'Translator', { value, configurable: true })
}

// What the device can is looked for when the app starts.
freshTest(
  '[T6] [P1] the translator of the device glosses when it is switched on, and says what it cannot',
  async ({ page }) => {
    await page.addInitScript(fakeTranslator)
    const glosses = articleText(page).locator('[data-slot] bdi[class*="words"]')
    const openDialog = async () => {
      await page.getByRole('button', { name: 'More about this article' }).click()
      await page.getByRole('menuitem', { name: /^Translate sentences without a gloss/ }).click()
    }
    const russian = { id: 'russian', language: 'ru', text: 'Сводка\n\nНорд отправил контейнеры. Москва молчит.' }
    await startAs(page, 'Ana')
    await openToRead(page, [russian, { id: 'georgian', language: 'ka', text: 'ჩრდილოეთმა გაგზავნა კონტეინერები.' }])
    await openSettings(page)
    const helper = page.getByRole('switch', { name: 'The translator of this browser' })
    await expect(helper).not.toBeChecked()
    await helper.press('Space')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await articleText(page).focus()
    await page.keyboard.press('b')
    await openDialog()
    await page.getByRole('button', { name: 'Translate 2 sentences' }).click()
    await expect(glosses).toHaveText(['НОРД ОТПРАВИЛ КОНТЕЙНЕРЫ.', 'МОСКВА МОЛЧИТ.'])
    await expect(articleText(page).getByText(/by a machine, \D+\d+, \d+ \w+ \d{4}/)).toHaveCount(2)
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.keyboard.press('Control+z')
    await expect(glosses).toHaveCount(0)
    await showArticle(page, 'georgian')
    await openDialog()
    await expect(page.getByText('The browser cannot translate between these languages.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Translate 1 sentence' })).toBeDisabled()
  },
)

/** Writes a folder as a maker of models gives it. */
function writeFolder(folder: string, files: Readonly<Record<string, Uint8Array>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

async function chooseFolder(page: Page, folder: string): Promise<void> {
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /^Choose (a|another) folder$/ }).click()
  await (await chosen).setFiles(folder)
}

/** The engine has 14 MB, which a slow machine compiles for some seconds, once in each load of the page. */
const compiling = { timeout: 25_000 }

test('[C9] [P1] an encoder from a folder is checked, kept, and adds its evidence by name; without the network', async ({
  page,
  context,
}, testInfo) => {
  test.slow()
  const files = tinyEncoderFiles({ '[PAD]': [0, 0], containers: [1, 0], контейнеров: [1, 0], судов: [0, 1] })
  const whole = writeFolder(testInfo.outputPath('tiny-encoder'), files)
  const damaged = writeFolder(testInfo.outputPath('damaged'), {
    ...files,
    'onnx/model.onnx': new Uint8Array([7, 7, 7]),
  })
  const asked: string[] = []
  const english = { id: 'english', language: 'en', text: 'The North sent 7000 containers.' }
  await openToRead(page, [english, { id: 'russian', language: 'ru', text: 'Вышли 7000 судов. Ушли 7000 контейнеров.' }])
  await openSettings(page)
  const helper = page.getByRole('switch', { name: 'A sentence encoder from your files' })
  await expect(helper).toBeDisabled()
  const note = (request: Request) => asked.push(new URL(request.url()).pathname)
  context.on('request', note)
  await chooseFolder(page, damaged)
  await expect(page.getByRole('alert')).toContainText('The model could not be run here.', compiling)
  await chooseFolder(page, whole)
  await expect(page.getByText(/^tiny-encoder, \d+ B in this browser$/)).toBeVisible()
  await expect(helper).toBeChecked()
  expect(asked.map((path) => path.replace(/-[\w-]{8}(?=\.\w+$)/, ''))).toEqual([
    '/assets/encoder.worker.js',
    '/assets/ort-wasm-simd-threaded.wasm',
  ])
  context.off('request', note)

  // It is there after the page was loaded anew.
  await page.reload()
  await articleText(page).focus()
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  const options = page.getByRole('dialog', { name: 'Find in versions' }).getByRole('option')
  await expect(options.first()).toContainText('close in meaning, 1.00, by tiny-encoder', compiling)
  await expect(options.first()).toContainText('контейнеров')
  await page.keyboard.press('Escape')

  await openSettings(page)
  await page.getByRole('button', { name: 'Remove from this browser' }).click()
  await expect(page.getByText('No model is here yet.')).toBeVisible()
  await expect(helper).not.toBeChecked()
})
