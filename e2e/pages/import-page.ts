/** The Import screen: choosing files, the preview with what was found, and the report. */
import { expect, type Locator, type Page } from '@playwright/test'
import { chooseFiles, type GivenFile } from './choose-files.ts'

/** One import from files to report. */
export class ImportPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** From the home of an empty project. */
  async openFromHome(): Promise<void> {
    await this.#page.getByRole('main').getByRole('button', { name: 'Import articles' }).click()
    await expect(this.#page.getByRole('heading', { name: 'Drop files or folders here' })).toBeVisible()
  }

  async choose(files: readonly GivenFile[]): Promise<void> {
    await chooseFiles(this.#page, this.#page.getByRole('button', { name: 'Choose files' }), files)
  }

  /** The row of the preview for one file. */
  row(file: string): Locator {
    return this.#page.getByRole('grid', { name: 'Articles found' }).getByRole('row').filter({ hasText: file })
  }

  /** Writes what the preview shows and waits for the report. */
  async write(count: number): Promise<void> {
    await this.#page.getByRole('button', { name: `Import ${count} articles` }).click()
    await expect(this.#page.getByRole('heading', { name: `${count} articles imported` })).toBeVisible()
  }
}
