/** The list of projects as a person uses it: first run, making, opening from a file, deleting. */
import { expect, type Locator, type Page } from '@playwright/test'
import { openApp } from '../support/open-app.ts'
import { chooseFiles, type GivenFile } from './choose-files.ts'

/** The first screen at `/`. */
export class ProjectsPage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async open(): Promise<void> {
    await openApp(this.#page)
  }

  /** Answers the questions of the first run; languages read are those the browser proposes. */
  async introduce(name: string): Promise<void> {
    await this.#page.getByLabel('Your name').fill(name)
    await this.#page.getByRole('button', { name: 'Start' }).click()
  }

  /** @returns the id of the new project, whose home is shown then */
  async create(name: string): Promise<string> {
    await this.#page.getByRole('button', { name: 'New project' }).click()
    await this.#page.getByLabel('Name of the project').fill(name)
    await this.#page.getByRole('button', { name: 'Create project' }).click()
    return this.#opened()
  }

  /** Opens a project file and says who one is in it. */
  async openFile(file: GivenFile): Promise<string> {
    const page = this.#page
    await page.getByRole('button', { name: 'Open a project file' }).click()
    await chooseFiles(page, page.getByRole('button', { name: 'Choose a file' }), [file])
    await page.getByRole('button', { name: 'Open project' }).click()
    return this.#opened()
  }

  /** The dialog that names what deleting loses; nothing is deleted yet. */
  async askToDelete(name: string): Promise<Locator> {
    await this.#page.getByRole('button', { name: `More for ${name}` }).click()
    await this.#page.getByRole('menuitem', { name: 'Delete' }).click()
    const dialog = this.#page.getByRole('alertdialog')
    await expect(dialog.getByText(/^This deletes/)).toBeVisible()
    return dialog
  }

  async #opened(): Promise<string> {
    await this.#page.waitForURL(/\/p\/[^/]+/)
    const project = /\/p\/([^/?]+)/.exec(this.#page.url())?.[1]
    if (project === undefined) throw new Error(`No project in ${this.#page.url()}`)
    return project
  }
}
