/** The Read screen with the mouse: choosing an article, a sentence, claims, links and translations. */
import { expect, type Locator, type Page } from '@playwright/test'
import { drawn } from '../support/reading-project.ts'

/** What a new claim is given; proposals are pressed by a part of their words. */
export interface NewClaim {
  readonly wording: string
  readonly take?: readonly RegExp[]
  readonly time?: string
}

/** One pane. */
export class ReadPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Through the rail and the list of articles. */
  async open(title: string): Promise<void> {
    await this.#page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Read' }).click()
    await this.#page.getByRole('main').getByRole('link').filter({ hasText: title }).click()
    await expect(this.text).toBeVisible()
  }

  /** The text as a document region. */
  get text(): Locator {
    return this.#page.locator('.reader-text')
  }

  /** The quotes in the list of passages, in the order of the text. */
  get quotes(): Locator {
    return this.#page.getByRole('complementary', { name: 'Passages' }).locator('li > button')
  }

  get glosses(): Locator {
    return this.text.locator('[data-slot] bdi[class*="words"]')
  }

  /** Clicks on the first letters of a sentence until it is the chosen one: what comes between the lines may move it under the pointer. */
  async press(sentence: string): Promise<void> {
    await expect(async () => {
      await this.#clickOn(sentence)
      const chosen = await drawn(this.#page, /^sentence$/)
      expect(chosen.join(' ')).toContain(sentence)
    }).toPass({ timeout: 7000 })
  }

  async #clickOn(sentence: string): Promise<void> {
    const place = await this.text.evaluate((root, words) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(words) ?? -1
        if (start < 0) continue
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + 2)
        node.parentElement?.scrollIntoView({ block: 'center' })
        const { left, width, top, height } = range.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      }
      return null
    }, sentence)
    if (place === null) throw new Error('The text has no such sentence.')
    await this.#page.mouse.click(place.x, place.y)
  }

  /** Makes a claim of the sentence last pressed. */
  async makeClaim({ wording, take = [], time }: NewClaim): Promise<void> {
    await this.#page.getByRole('button', { name: /^New claim/ }).click()
    const dialog = this.#page.getByRole('dialog', { name: 'New claim' })
    await dialog.getByLabel('Claim, in your words').fill(wording)
    for (const proposal of take) {
      await dialog.getByRole('group', { name: 'Found in the passage' }).getByRole('button', { name: proposal }).click()
    }
    if (time !== undefined) await dialog.getByLabel('When it happened').fill(time)
    await dialog.getByRole('button', { name: 'Make the claim' }).click()
    await expect(dialog).toBeHidden()
  }

  /** Links the sentence last pressed to a claim. */
  async link(wording: string): Promise<void> {
    const links = await this.quotes.count()
    const bar = this.#page.getByRole('group', { name: 'Current claim' })
    await this.#page.getByRole('button', { name: /^Pick claim/ }).click()
    const picker = this.#page.getByRole('dialog', { name: 'Pick the current claim' })
    await picker.getByRole('combobox').fill(wording)
    await picker.getByRole('option').filter({ hasText: wording }).click()
    await expect(bar.getByText(wording).first()).toBeVisible()
    await bar.getByRole('button', { name: /^Link/ }).click()
    await expect(this.quotes).toHaveCount(links + 1)
  }

  /** @returns the numbered lines that were copied */
  async copyForTranslation(): Promise<string> {
    await this.#menu('Copy for translation')
    await this.#page.getByRole('button', { name: 'Copy', exact: true }).click()
    await expect(this.#page.getByRole('dialog')).toBeHidden()
    return this.#page.evaluate(() => navigator.clipboard.readText())
  }

  async pasteTranslation(lines: string, engine: string): Promise<void> {
    await this.#menu('Paste translation')
    await this.#page.getByLabel('The translated lines').fill(lines)
    await this.#page.getByLabel('Translated with').fill(engine)
    await this.#page.getByRole('button', { name: /^Store/ }).click()
    await expect(this.#page.getByRole('dialog')).toBeHidden()
  }

  async #menu(entry: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'More about this article' }).click()
    await this.#page.getByRole('menuitem', { name: entry }).click()
  }
}
