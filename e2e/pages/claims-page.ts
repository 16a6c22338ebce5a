/** The Claims screen: the drawer of a claim and where it is asked. */
import { expect, type Page } from '@playwright/test'

/** Claims are found by their wording. */
export class ClaimsPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Asks a claim of further stories. */
  async ask(wording: string, stories: readonly string[]): Promise<void> {
    const page = this.#page
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Claims' }).click()
    await page
      .getByRole('grid', { name: 'Claims of the project' })
      .getByRole('row')
      .filter({ hasText: wording })
      .dblclick()
    const drawer = page.getByRole('complementary', { name: `Claim: ${wording}` })
    for (const story of stories) {
      await drawer.getByRole('button', { name: /Ask of a story/ }).click()
      await page.getByRole('option', { name: story }).click()
      await expect(drawer.getByRole('button', { name: `Stop asking of ${story}` })).toBeVisible()
    }
    await page.keyboard.press('Escape')
  }
}
