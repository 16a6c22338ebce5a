/** What leaves is checked as a receiver would: byte for byte, against the published schema, and by its quotes (F1-F4). */
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Locator, Page } from '@playwright/test'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import papaparse from 'papaparse'
import { checkManifest, measured } from '../src/interchange/bundle/manifest.ts'
import { filesInArchive } from './support/archive.ts'
import { chooseFiles } from './pages/choose-files.ts'
import { expectAccessible } from './support/accessible.ts'
import { goTo, openApp } from './support/open-app.ts'
import { expect, test } from './support/warm-test.ts'
import {
  createProject,
  deleteProject,
  exportFile,
  giveProjectFile,
  listedProjects,
  openProjectFile,
  projectFile,
  saveFile,
  startAs,
} from './pages/projects.ts'

const sampleName = 'Sample: 7000 containers'
const firstSaid = 'First said'

interface KeptFile {
  version: number
  readonly texts: { readonly hash: string; text: string }[]
}

interface Selector {
  readonly type: string
  readonly exact?: string
  readonly start?: number
  readonly end?: number
}

interface PublishedFile {
  readonly items: readonly {
    readonly target: readonly { readonly source?: unknown; readonly selector?: Selector | readonly Selector[] }[]
  }[]
  readonly 'variorum:findings': readonly {
    readonly analyst: { readonly name: string | null }
    readonly quotes: readonly {
      readonly text: string
      readonly textHash: string
      readonly position: { readonly start: number; readonly end: number } | null
    }[]
  }[]
}

// Many of these load the page half a dozen times, which a busy machine draws out.
test.describe.configure({ timeout: 90_000 })

test('[H7] [F1] keep, delete, open, keep again: the same bytes; open once more: a copy', async ({ page, sample }) => {
  const first = await exportFile(page, `/p/${sample}`, 'To keep')
  expect(first.name).toMatch(/^Sample-7000-containers-project-with-history-\d{4}-\d\d-\d\d\.json$/)
  expect(first.bytes.length).toBeGreaterThan(100_000)
  await goTo(page, '/')
  await deleteProject(page, sampleName)
  expect(await listedProjects(page)).toEqual([])
  const address = await openProjectFile(page, projectFile(first.bytes))
  const second = await exportFile(page, address, 'To keep')
  expect(second.bytes.equals(first.bytes)).toBe(true)

  // A file whose project is here already opens as a copy, or leads to the one here.
  const { bytes } = await exportFile(page, address, 'For a colleague')
  await goTo(page, '/')
  await giveProjectFile(page, projectFile(bytes))
  await expect(page.getByText('This project is in this browser already')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Go to the one here' }).click()
  await expect(page).toHaveURL(address)
  await goTo(page, '/')
  await giveProjectFile(page, projectFile(bytes))
  await page.getByRole('button', { name: 'Open as a copy' }).click()
  await expect(page.getByRole('radio', { name: 'I am Ana' })).toBeChecked()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('You work in this project as Ana.')).toBeVisible()
  expect(page.url()).not.toContain(address)
  await expect(page.getByRole('link', { name: '10 articles' })).toBeVisible()
  expect((await listedProjects(page)).toSorted()).toEqual([sampleName, `${sampleName} (copy)`])
})

test('[F4] [C10] a colleague opens the file in another browser, as herself, and it stays the work of its author', async ({
  page,
  browser,
  baseURL,
  sample,
}) => {
  const { bytes } = await exportFile(page, `/p/${sample}`, 'For a colleague')
  const context = await browser.newContext({ baseURL: baseURL ?? '', storageState: { cookies: [], origins: [] } })
  const hers = await context.newPage()
  await startAs(hers, 'Bo')
  await giveProjectFile(hers, projectFile(bytes))
  await expect(hers.getByText('It comes without history')).toBeVisible()
  await hers.getByRole('button', { name: 'Open project' }).click()
  await expect(hers.getByRole('radio', { name: 'A new analyst: Bo' })).toBeChecked()
  await hers.getByRole('button', { name: 'Go on' }).click()
  await expect(hers.getByText('You work in this project as Bo.')).toBeVisible()
  await expect(hers.getByText(/0 of 90 cells assessed by you/)).toBeVisible()
  const address = new URL(hers.url()).pathname
  const { bytes: published } = await exportFile(hers, address, 'To publish')
  const file = JSON.parse(published.toString()) as PublishedFile
  expect(new Set(file['variorum:findings'].map(({ analyst }) => analyst.name))).toEqual(new Set(['Ana']))

  // Both work on, not knowing of each other; what both changed waits for a decision, all else adds up.
  await editClaim(hers, address, { date: 'since May 2024', said: 'March 2024' })
  const back = await exportFile(hers, address, 'For a colleague')
  await context.close()
  await editClaim(page, `/p/${sample}`, { date: 'since June 2024' })
  await goTo(page, '/')
  await giveProjectFile(page, projectFile(back.bytes))
  await page.getByRole('button', { name: 'Merge into it' }).click()
  await expect(page.getByRole('row', { name: 'claims 1' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  const question = page.getByRole('listitem').filter({ hasText: 'claim: time' })
  await expect(question).toContainText('since 1 Jun 2024')
  await expect(question).toContainText(/since 1 May 2024.*Bo/)
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Undo: / }).click()
  await expect(page.getByText('Nothing is left to decide')).toBeVisible()
  await page.getByRole('button', { name: /^Redo: / }).click()
  await question.getByRole('button', { name: 'Take this' }).click()
  await expect(page.getByText('Nothing is left to decide')).toBeVisible()
  await goTo(page, `/p/${sample}/claims`)
  const drawer = await openClaim(page)
  await expect(drawer.getByRole('textbox', { name: 'When it happened' })).toHaveValue('since May 2024')
  await expect(drawer.getByRole('textbox', { name: firstSaid })).toHaveValue('Mar 2024')
})

/** The first claim of the sample, ready to be edited. */
async function openClaim(page: Page): Promise<Locator> {
  await page.getByRole('grid', { name: 'Claims of the project' }).getByRole('row').nth(1).dblclick()
  const drawer = page.getByRole('complementary', { name: /^Claim: / })
  await drawer.getByRole('button', { name: 'Edit the claim' }).click()
  return drawer
}

async function editClaim(page: Page, project: string, { date, said }: { date: string; said?: string }): Promise<void> {
  await goTo(page, `${project}/claims`)
  const drawer = await openClaim(page)
  const fields = { 'When it happened': date, ...(said === undefined ? {} : { [firstSaid]: said }) }
  for (const [name, typed] of Object.entries(fields)) {
    await drawer.getByRole('textbox', { name }).fill(typed)
    await drawer.getByRole('textbox', { name }).press('Tab')
  }
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible()
}

test('[C2] a file that breaks a rule is opened as it is, and what is wrong is said and listed', async ({
  page,
  sample,
}) => {
  const { bytes } = await exportFile(page, `/p/${sample}`, 'For a colleague')
  const file = JSON.parse(bytes.toString()) as {
    tables: {
      claims: { id: string; version: number }[]
      assessments: { claim: string; judgement: string; question: string | null; facets: unknown[] }[]
    }
  }
  const { claims, assessments } = file.tables
  const unclear = assessments.find(({ judgement }) => judgement === 'unclear')
  if (unclear) unclear.question = null
  const differing = assessments.find(({ facets }) => JSON.stringify(facets).includes('"quantity"'))
  if (differing) Object.assign(differing, { judgement: 'agrees', facets: [] })
  const changed = claims.find(({ id }) => id !== unclear?.claim && id !== differing?.claim)
  if (changed) changed.version = 2
  const older = assessments.filter(({ claim }) => claim === changed?.id).length
  await goTo(page, '/')
  await giveProjectFile(page, projectFile(JSON.stringify(file)))
  await expect(page.getByText('1 entry breaks a rule')).toBeVisible()
  await page.getByRole('button', { name: 'Open as a copy' }).click()
  await page.getByRole('button', { name: 'Go on' }).click()
  const line = page.getByRole('listitem').filter({ hasText: '5 entries need attention' })
  await line.getByRole('button', { name: 'Go through them' }).click()
  await expect(page.getByText('Judged “unclear” without a question')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Open the cell' }).first().click()
  await page
    .getByRole('group', { name: 'Judgement' })
    .getByRole('button', { name: /^Unclear/ })
    .click()
  await page.getByLabel('Question for a second opinion').fill('Which report?')
  await page.getByRole('button', { name: /^Mark as unclear/ }).click()
  await page.goBack()
  await expect(page.getByText('Judged “unclear” without a question')).toBeHidden()
  // What the checks find is mended by its key, and the focus goes on to the next.
  await expect(page.getByRole('heading', { name: `${older} judgements are older` })).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.locator('li:focus')).toContainText('It still holds')
  await page.keyboard.press('h')
  await expect(page.getByRole('heading', { name: `${older - 1} judgements are older` })).toBeVisible()
  await expect(page.locator('li:focus')).toContainText('It still holds')
  await page.getByRole('button', { name: 'Look now' }).first().click()
  await expect(page.getByText(/^\d+ claims looked at\.$/)).toBeVisible()
  const figure = page.getByRole('heading', { name: '1 “agrees” states another figure' })
  await page.getByRole('listitem').filter({ hasText: 'Differs by this figure' }).focus()
  await page.keyboard.press('d')
  await expect(figure).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(figure).toBeVisible()
})

test('[F3] [T2] what is published fits its schema, and its code points lead to its quotes', async ({
  page,
  request,
  sample,
}) => {
  const address = `/p/${sample}`
  const published = (await exportFile(page, address, 'To publish')).bytes
  const schema: unknown = await (await request.get('/schema/annotations-1.schema.json')).json()
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: fullFormats })
  const isValid = ajv.compile(schema as object)
  expect(isValid(JSON.parse(published.toString())), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true)
  expect(isValid({ ...(JSON.parse(published.toString()) as object), items: 'none' })).toBe(false)

  const kept = JSON.parse((await exportFile(page, address, 'To keep')).bytes.toString()) as KeptFile
  const texts = new Map(kept.texts.map(({ hash, text }) => [hash, [...text]]))
  const file = JSON.parse(published.toString()) as PublishedFile
  const quotes = file['variorum:findings'].flatMap((finding) => finding.quotes)
  expect(quotes.length).toBeGreaterThan(50)
  for (const { text, textHash, position } of quotes) {
    expect(texts.get(textHash)?.slice(position?.start, position?.end).join('')).toBe(text)
  }
  expect(JSON.stringify(file)).not.toContain(kept.texts[0]?.text.slice(0, 200))

  // Its own passages are known again, and those of another tool come in once.
  await goTo(page, `${address}/annotations`)
  const bring = (button: string, content: Buffer) =>
    chooseFiles(page, page.getByRole('button', { name: button }), [
      { name: 'theirs.json', mimeType: 'application/json', buffer: content },
    ])
  await bring('Choose a file', published)
  await expect(page.getByText('There is nothing to take in.')).toBeVisible()
  const exact = 'Tarvia has moved 7000 containers of ammunition to Kestria since 2023'
  const target = [
    {
      source: 'https://harbour-ledger.example.com/2025/7000-containers',
      selector: [{ type: 'TextQuoteSelector', exact }],
    },
  ]
  const theirs = Buffer.from(JSON.stringify({ rows: [{ id: 'x', user: 'acct:nino@example.org', uri: '', target }] }))
  await bring('Choose another file', theirs)
  await page.getByRole('button', { name: 'Take 1 annotation in' }).click()
  await expect(page.getByText('1 annotation was taken in.').first()).toBeVisible()
  await bring('Choose another file', theirs)
  await expect(page.getByText('There is nothing to take in.')).toBeVisible()

  // Lines of brat alone are known by their words; a page with a check in it brings a claim, once.
  const brat = { name: 'a.ann', mimeType: '', buffer: Buffer.from(`T1\tFigure 0 ${exact.length}\t${exact}\n`) }
  await chooseFiles(page, page.getByRole('button', { name: 'Choose another file' }), [brat])
  await expect(page.getByRole('button', { name: 'Take 1 annotation in' })).toBeVisible()
  const review = { '@type': 'ClaimReview', claimReviewed: 'It isn&#39;t so', reviewRating: { alternateName: 'false' } }
  const check = Buffer.from(`<!doctype html><script type="application/ld+json">${JSON.stringify(review)}</script>`)
  await bring('Choose another file', check)
  await page.getByRole('button', { name: 'Take 1 check in' }).click()
  await expect(page.getByText('1 check was taken in.').first()).toBeVisible()
  await bring('Choose another file', check)
  await expect(page.getByRole('row', { name: /It isn't so False .*here already/ })).toBeVisible()
})

test('[F3] names and stories are chosen before anything leaves, and the preview says what will', async ({
  page,
  sample,
}) => {
  const address = `/p/${sample}`
  await goTo(page, `${address}/export`)
  await expect(page.getByText('88 findings')).toBeVisible()
  await expect(page.getByText('The name of 1 analyst')).toBeVisible()
  // What is made of texts is not offered without them.
  await expect(page.getByRole('radio', { name: 'doccano (JSON Lines)', exact: true })).toBeDisabled()
  const as = async (format: string) => {
    await page.getByRole('radio', { name: format, exact: true }).check({ force: true })
    return saveFile(page)
  }
  const table = (await as('Table (CSV)')).bytes
  const csv = papaparse.parse<Record<string, string>>(table.toString().replace('\ufeff', ''), {
    header: true,
    skipEmptyLines: true,
  })
  expect(csv.data).toHaveLength(89)
  expect(csv.data[0]?.['analyst id']).toMatch(/^[0-9a-f-]{36}$/)
  const workbook = (await as('Workbook (XLSX)')).bytes
  const sheets = await filesInArchive(workbook)
  expect(sheets.get('xl/worksheets/sheet4.xml')?.toString()).toContain('state="frozen"')

  // The report is opened as a reader opens it: from the disk, with its own policy.
  const report = await as('Report (HTML)')
  expect(report.name).toMatch(/^Sample-7000-containers-report-\d{4}-\d\d-\d\d\.html$/)
  const reader = await page.context().newPage()
  const refused: string[] = []
  reader.on('console', (message) => refused.push(message.text()))
  await reader.setContent(report.bytes.toString())
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Report: Sample: 7000 containers')
  await expect(reader.getByRole('table').first().getByRole('cell', { name: '≠ differs: 6700' })).toBeVisible()
  expect(await reader.locator('script').count()).toBe(0)
  if (!process.env['VARIORUM_EVERY_WIDTH']) await reader.locator('h3').evaluateAll(emptyFurther)
  await expectAccessible(reader)
  expect(refused).toEqual([])
  await reader.close()

  // What is chosen stands in the address.
  await page.getByText('Name the analysts').click()
  await expect(page.getByText('No names of analysts')).toBeVisible()
  await page.getByRole('button', { name: /^Stories/ }).click()
  await page.getByText('Dock strike in Havrin').click()
  await expect(page.getByText('2 articles', { exact: true })).toBeVisible()
  await page.getByRole('radio', { name: 'All in one ZIP' }).check({ force: true })
  await page.reload()
  await expect(page.getByText('2 articles', { exact: true })).toBeVisible()
  await expect(page.getByText('It has no project file.')).toBeVisible()
  await expectAccessible(page)
  const bundle = await filesInArchive((await saveFile(page)).bytes)
  await expect(page.getByRole('main').getByText(/^Exported .* \(.*kB\)\.$/)).toBeVisible()
  const manifest = bundle.get('manifest.json')?.toString() ?? null
  const listed = [...bundle].filter(([name]) => name !== 'manifest.json').map(([name, bytes]) => measured(name, bytes))
  expect(checkManifest(manifest, listed)).toEqual([])
  expect(listed.map(({ name }) => name)).toContain('tables/matrix.csv')
  expect(bundle.get('report.html')?.toString()).not.toContain('Sample analyst')

  // The workbook comes back as it left; a cell that was edited in the table is a question, and undo takes it back.
  await goTo(page, `${address}/sheet`)
  const bring = (button: string, name: string, buffer: Buffer) =>
    chooseFiles(page, page.getByRole('button', { name: button }), [{ name, mimeType: '', buffer }])
  await bring('Choose a file', 'sample.xlsx', workbook)
  await expect(page.getByText('There is nothing to take in: the project says all of it already.')).toBeVisible()
  const edited = csv.data.map((row, index) => (index === 0 ? { ...row, 'stated value': 'about 6700' } : row))
  await bring('Choose another file', 'sample.csv', Buffer.from(papaparse.unparse(edited)))
  await expect(page.getByRole('row', { name: 'stated value 7000 about 6700' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ask about 1' }).click()
  await page.getByRole('link', { name: 'Decide the questions' }).click()
  await expect(page.getByRole('button', { name: 'Take this' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Nothing is left to decide')).toBeVisible()
})

/** Takes away what stands under all but the first eight heads: it is of the same kinds, and axe looks at it for many seconds. */
function emptyFurther(heads: readonly Element[]): void {
  for (const head of heads.slice(8)) {
    for (let next = head.nextElementSibling; next?.matches('h2, h3') === false; next = head.nextElementSibling)
      next.remove()
  }
}

test('[F2] [H7] a damaged, foreign or future file is refused with place and reason, and nothing is written', async ({
  page,
  sample,
}) => {
  await goTo(page, '/')
  await createProject(page, 'Grain')
  const { bytes } = await exportFile(page, `/p/${sample}`, 'To keep')
  const whole = bytes.toString()
  const changed = JSON.parse(whole) as KeptFile
  const [text] = changed.texts
  if (text) text.text = `${text.text}!`
  const bad = [
    [whole.slice(0, 5000), /broken at line \d+, column \d+/],
    [JSON.stringify(changed), /texts.*changed after the file was written/],
    [whole.replace(/"version":1\}\s*$/u, '"version":2}'), /newer version of Variorum/],
    [whole.replace('"sample":true', '"sample":"maybe"'), /\$\.journal\[0\].*changed after it was written/],
    ['{"type":"FeatureCollection"}', /not a project file of Variorum/],
    ['7000 containers since 2023', /JSON is broken|not a project file/],
    ['', /empty/],
  ] as const
  await goTo(page, '/')
  for (const [content, why] of bad) {
    await giveProjectFile(page, projectFile(content))
    await expect(page.getByRole('alert')).toContainText(why)
    await expect(page.getByRole('alert')).toContainText('Nothing was written')
  }
  await expectAccessible(page)
  await openApp(page)
  expect((await listedProjects(page)).toSorted()).toEqual(['Grain', sampleName])
})
