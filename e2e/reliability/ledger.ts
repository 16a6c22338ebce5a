/** What the storage said it keeps, over all runs of a series: a loss may show only many starts later. */
import { expect, type Page } from '@playwright/test'
import { callDriver, type Profile } from './profile.ts'

export class Ledger {
  readonly #acknowledged = new Map<string, Set<string>>()

  /** How many edits were acknowledged in all. */
  get size(): number {
    return [...this.#acknowledged.values()].reduce((sum, { size }) => sum + size, 0)
  }

  add(project: string, wording: string): void {
    const known = this.#acknowledged.get(project)
    if (known) known.add(wording)
    else this.#acknowledged.set(project, new Set([wording]))
  }

  /** Opens a project and compares it. @returns what opening told, with how many acknowledged edits are missing or there twice */
  async compare(page: Page, project: string) {
    const report = await callDriver(page, 'open', project)
    const wordings = await callDriver(page, 'wordings')
    const present = new Set(wordings)
    const missing = [...(this.#acknowledged.get(project) ?? [])].filter((wording) => !present.has(wording))
    const { apart, commits } = await callDriver(page, 'folds')
    return { report, missing, doubled: wordings.length - present.size, apart, commits }
  }

  /** The same after each of so many starts of the browser: what is damaged may only go at the second. */
  async expectAllAtStarts(profile: Profile, starts: number): Promise<void> {
    for (let start = 0; start < starts; start += 1) {
      const { context, page } = await profile.start()
      await this.expectAll(page)
      await context.close()
    }
  }

  /** Fails unless every project has every acknowledged edit once, and tables that its journal leads to (H3). */
  async expectAll(page: Page): Promise<void> {
    for (const project of this.#acknowledged.keys()) {
      const { missing, doubled, apart } = await this.compare(page, project)
      expect({ project, missing, doubled, apart }).toEqual({ project, missing: [], doubled: 0, apart: 0 })
    }
  }
}
