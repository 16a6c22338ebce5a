/** The Matrix screen with the mouse: cells by claim and language, and the panel that judges one. */
import { expect, type Locator, type Page } from '@playwright/test'

/** One language version for each column, so that its language code names it. */
export class MatrixPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async open(): Promise<void> {
    await this.#page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Matrix' }).click()
    await expect(this.#grid).toBeVisible()
  }

  /** @param language the code in the head of the column */
  async cell(wording: string, language: string): Promise<Locator> {
    // Beside an open panel some columns are out of sight.
    const close = this.#page.getByRole('button', { name: 'Close the cell' })
    if (await close.isVisible()) await close.click()
    const row = this.#grid.getByRole('rowheader').filter({ hasText: wording })
    const column = this.#grid.getByRole('columnheader').filter({ has: this.#page.getByText(language, { exact: true }) })
    const [rowPlace, columnPlace] = [await row.getAttribute('data-row'), await column.getAttribute('data-column')]
    return this.#grid.locator(`[role="gridcell"][data-row="${rowPlace}"][data-column="${columnPlace}"]`)
  }

  async agree(wording: string, language: string): Promise<void> {
    await this.#judge(wording, language, 'Agrees')
    await this.#expect(wording, language, 'agrees')
  }

  async differ(wording: string, language: string, group: string, stated: string): Promise<void> {
    await this.#judge(wording, language, 'Differs')
    const palette = this.#page.getByRole('region', { name: 'How does it differ?' })
    await palette.getByRole('button', { name: new RegExp(`^${group}`) }).click()
    await palette.getByLabel('What it states instead').fill(stated)
    await palette.getByRole('button', { name: /^Mark as differing/ }).click()
    await this.#expect(wording, language, new RegExp(`^differs.*${stated}`))
  }

  /** @param reason in the words of the form; for "Left out, was available" the first reference is taken */
  async omit(wording: string, language: string, reason: string, said: string): Promise<void> {
    await this.#judge(wording, language, 'Not there')
    const form = this.#page.getByRole('region', { name: 'Why is it not there?' })
    await form.getByText(reason, { exact: true }).click()
    await expect(form.getByRole('radio', { name: new RegExp(`^${reason}`) })).toBeChecked()
    await form.getByRole('button', { name: /^Mark as not there/ }).click()
    await this.#expect(wording, language, said)
  }

  /** The form of omission for a cell, left open. */
  async askOmission(wording: string, language: string): Promise<Locator> {
    await this.#judge(wording, language, 'Not there')
    return this.#page.getByRole('region', { name: 'Why is it not there?' })
  }

  get #grid(): Locator {
    return this.#page.getByRole('grid', { name: 'Claims and articles' })
  }

  async #judge(wording: string, language: string, judgement: string): Promise<void> {
    await (await this.cell(wording, language)).dblclick()
    const group = this.#page.getByRole('group', { name: 'Judgement' })
    await group.getByRole('button', { name: new RegExp(`^${judgement}`) }).click()
  }

  /** Looked up again: rows may have changed places. */
  async #expect(wording: string, language: string, words: string | RegExp): Promise<void> {
    await expect(async () => {
      await expect(await this.cell(wording, language)).toHaveAttribute('aria-label', words, { timeout: 500 })
    }).toPass({ timeout: 5000 })
  }
}
