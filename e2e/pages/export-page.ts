/** The Export screen: a purpose, what leaves, and the file. */
import { expect, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'

/** Purposes by the words on the screen. */
export type Purpose = 'To publish' | 'For a colleague' | 'To keep'

/** Downloads are read back as bytes. */
export class ExportPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async open(): Promise<void> {
    await this.#page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Export' }).click()
    await expect(this.#page.getByRole('heading', { name: 'What leaves' })).toBeVisible()
  }

  /** @returns the bytes of the file and its name */
  async save(purpose: Purpose): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    await this.#page.getByText(purpose, { exact: true }).click()
    const download = this.#page.waitForEvent('download')
    await this.#page.getByRole('button', { name: 'Export file' }).click()
    const file = await download
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
  }
}
