/** Every screen of the sample project with its address, and what shows that it is ready. */
import { expect, type Locator, type Page } from '@playwright/test'
import { goTo } from './open-app.ts'

/** Addresses that need ids, read from the project as it was made. */
export interface SampleIds {
  readonly project: string
  /** An article in a language the analyst reads badly, with passages. */
  readonly article: string
  readonly claim: string
  /** Search parameter of the cell the tour shows as a difference. */
  readonly cell: string
}

/** A screen and the part that is there once it is complete. */
export interface SampleScreen {
  readonly name: string
  readonly path: (ids: SampleIds) => string
  readonly ready: (page: Page) => Locator
}

const grid = (name: string) => (page: Page) => page.getByRole('grid', { name }).getByRole('row').nth(1)
const heading = (name: string) => (page: Page) => page.getByRole('heading', { name })
const screen = (name: string, path: (ids: SampleIds) => string, ready: SampleScreen['ready']): SampleScreen => ({
  name,
  path,
  ready,
})

/** In the order of the rail. */
export const sampleScreens = {
  projects: screen(
    'list of projects',
    () => '/',
    (page) => page.getByRole('link', { name: /Sample/ }),
  ),
  home: screen('home', ({ project }) => `/p/${project}`, heading('What is next')),
  articles: screen('articles', ({ project }) => `/p/${project}/articles`, grid('Articles of this project')),
  dates: screen('date and group', ({ project }) => `/p/${project}/articles/dates`, heading('Stories')),
  import: screen('import', ({ project }) => `/p/${project}/import`, heading('Drop files or folders here')),
  choose: screen('choose an article', ({ project }) => `/p/${project}/read`, heading('Choose an article to read')),
  read: screen(
    'read',
    ({ project, article }) => `/p/${project}/read/${article}`,
    (page) => page.locator('.reader-text p').first(),
  ),
  search: screen(
    'search',
    ({ project }) => `/p/${project}/search?q=containers`,
    (page) => page.getByRole('list', { name: 'Places' }).getByRole('listitem').first(),
  ),
  searchStart: screen(
    'search before anything is looked for',
    ({ project }) => `/p/${project}/search`,
    heading('Find anything in this project'),
  ),
  claims: screen('claims', ({ project }) => `/p/${project}/claims`, grid('Claims of the project')),
  claim: screen('claim', ({ project, claim }) => `/p/${project}/claims/${claim}`, heading('What every version says')),
  passages: screen('passages', ({ project }) => `/p/${project}/passages`, grid('Passages of this project')),
  mentions: screen(
    'links to claims',
    ({ project }) => `/p/${project}/mentions`,
    grid('Links between passages and claims'),
  ),
  batches: screen('imports', ({ project }) => `/p/${project}/batches`, grid('Imports of this project')),
  sources: screen('sources', ({ project }) => `/p/${project}/sources`, grid('Sources of this project')),
  matrix: screen('matrix', ({ project }) => `/p/${project}/matrix`, grid('Claims and articles')),
  cell: screen(
    'cell',
    ({ project, cell }) => `/p/${project}/matrix?cell=${cell}`,
    (page) => page.getByRole('region', { name: 'What it says' }).locator('blockquote').first(),
  ),
  pictures: screen(
    'pictures',
    ({ project }) => `/p/${project}/pictures`,
    (page) => page.getByRole('img', { name: /^Agreement\. / }),
  ),
  history: screen(
    'history',
    ({ project }) => `/p/${project}/history`,
    (page) => page.getByRole('main').locator('section ol > li').first(),
  ),
  storage: screen('storage', ({ project }) => `/p/${project}/storage`, heading('How big it is')),
  attention: screen(
    'needs attention',
    ({ project }) => `/p/${project}/attention`,
    heading('claims go back to a single source'),
  ),
  names: screen('names', ({ project }) => `/p/${project}/names`, heading('Add a name')),
  export: screen('export', ({ project }) => `/p/${project}/export`, heading('What leaves')),
  formats: screen('file formats', ({ project }) => `/p/${project}/formats`, heading('Versions')),
  nowhere: screen(
    'no such page',
    ({ project }) => `/p/${project}/nowhere`,
    (page) => page.getByRole('main').getByRole('button').first(),
  ),
} as const satisfies Record<string, SampleScreen>

/** Reads the ids from the matrix of the sample: the first cell that differs by a stated figure. */
export async function sampleIds(page: Page, project: string): Promise<SampleIds> {
  await goTo(page, `/p/${project}/matrix`)
  await page
    .getByRole('gridcell', { name: /^differs, quantity: / })
    .first()
    .dblclick()
  await page.waitForURL(/cell=/)
  const cell = new URL(page.url()).searchParams.get('cell') ?? ''
  const [claim = '', article = ''] = cell.split('.')
  return { project, article, claim, cell }
}

/** Goes to a screen and waits until it is complete. */
export async function showScreen(page: Page, shown: SampleScreen, ids: SampleIds): Promise<void> {
  await goTo(page, shown.path(ids))
  await expect(shown.ready(page)).toBeVisible()
}

/** The same past another screen, so that what was opened on a screen is closed when it is asked for again. */
export async function showAfresh(page: Page, shown: SampleScreen, ids: SampleIds): Promise<void> {
  await showScreen(page, sampleScreens.nowhere, ids)
  await showScreen(page, shown, ids)
}
