/** Date and group: the work list with its bulk actions, and the stories beside it. */
import { expect, type Locator, type Page } from '@playwright/test'

/** Rows are found by the first words of their title. */
export class DatesPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** From the report of an import. */
  async openFromReport(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Date and group them' }).click()
    await expect(this.#grid).toBeVisible()
  }

  row(title: string): Locator {
    return this.#grid.getByRole('row').filter({ hasText: title })
  }

  /** The story in the list of stories. */
  story(name: string): Locator {
    return this.#page.getByRole('complementary').getByRole('button', { name: new RegExp(`^${name} \\d`) })
  }

  async intoNewStory(titles: readonly string[], name: string): Promise<void> {
    await this.#select(titles)
    await this.#page.getByRole('button', { name: 'Into a story…' }).click()
    await this.#page.getByRole('combobox', { name: 'Story' }).fill(name)
    await this.#page.getByRole('button', { name: 'Make this story' }).click()
    await expect(this.story(name)).toBeVisible()
  }

  /** @param date in ordinary words; recorded as inferred */
  async date(titles: readonly string[], date: string): Promise<void> {
    await this.#select(titles)
    await this.#page.getByRole('button', { name: 'Date…' }).click()
    await this.#page.getByRole('textbox', { name: 'Published' }).fill(date)
    await this.#page.getByRole('button', { name: /How it is known/ }).click()
    await this.#page.getByRole('option', { name: 'Inferred' }).click()
    await this.#page.getByRole('button', { name: 'Set the date' }).click()
    await expect(this.#page.getByRole('dialog')).toBeHidden()
  }

  get #grid(): Locator {
    return this.#page.getByRole('grid', { name: 'Articles to date and group' })
  }

  /** These and no others. */
  async #select(titles: readonly string[]): Promise<void> {
    const clear = this.#page.getByRole('button', { name: 'Clear selection' })
    if (await clear.isVisible()) await clear.click()
    for (const title of titles) await this.row(title).getByRole('checkbox').click()
    await expect(this.#page.getByText(`${titles.length} selected`)).toBeVisible()
  }
}
