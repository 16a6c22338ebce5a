/** A project with articles to read, made as a project file and opened through the list of projects. */
import { expect, type Page } from '@playwright/test'
import { positionIn } from '../../src/domain/passages.ts'
import { textHash } from '../../src/interchange/text-hash.ts'
import { writeProjectFile } from '../../src/interchange/project-file/write-project-file.ts'
import {
  analystRow,
  anyId,
  articleRow,
  batchRow,
  claimRow,
  passageRow,
  revisionRow,
  storyArticleRow,
  storyClaimRow,
  storyRow,
} from '../../src/test/builders/rows.ts'
import { readTextsOf } from '../../src/test/builders/read-texts.ts'
import { snapshotOf } from '../../src/test/builders/project.ts'
import { goTo } from './open-app.ts'

/** One article of the project, all in one story. */
export interface TestArticle {
  readonly id: string
  readonly text: string
  /** BCP 47 tag. */
  readonly language: string
  readonly direction?: 'ltr' | 'rtl'
  /** How many passages without a claim it has from the start, each of three words or so. */
  readonly passages?: number
  /** A passage of an earlier text that was looked for in this one and not found: the whole earlier text. */
  readonly lost?: string
}

const project = 'reading'

/** The content of a `keep` file with these articles and one claim, "7000 containers were sent". */
export async function readingProjectFile(articles: readonly TestArticle[]): Promise<string> {
  const everyText = articles.flatMap(({ text, lost }) => (lost === undefined ? [text] : [text, lost]))
  const texts = new Map(everyText.map((text) => [textHash(text), text]))
  const earlier = articles.flatMap(({ id, lost }) => (lost === undefined ? [] : [{ id, text: lost }]))
  const snapshot = snapshotOf({
    project: [
      {
        id: anyId(project),
        rev: 1,
        extra: null,
        name: 'Reading',
        createdAt: '2024-03-20T10:00:00.000Z',
        sample: false,
      },
    ],
    analysts: [analystRow('ana', { name: 'Ana' })],
    batches: [batchRow('batch')],
    stories: [storyRow('story')],
    articles: articles.map(({ id, language, direction = 'ltr' }) =>
      articleRow(id, { language: { tag: language, direction, basis: 'detected', evidence: null } }),
    ),
    revisions: [
      ...earlier.map(({ id, text }) => revisionOf(id, text, { id: anyId(`${id}-0`), number: 1 })),
      ...articles.map(({ id, text, lost }) => revisionOf(id, text, { number: lost === undefined ? 1 : 2 })),
    ],
    storyArticles: articles.map(({ id }) => storyArticleRow('story', id)),
    claims: [claimRow('k', { wording: '7000 containers were sent' })],
    storyClaims: [storyClaimRow('story', 'k')],
    passages: [
      ...earlier.map(({ id, text }) =>
        passageRow(`lost-${id}`, id, { revision: anyId(`${id}-0`), ...positionIn(text, 0, text.length) }),
      ),
      ...articles.flatMap(({ id, text, passages = 0 }) =>
        Array.from({ length: passages }, (_, number) => {
          const start = Math.floor((number * (text.length - 20)) / passages)
          return passageRow(`p-${number}`, id, positionIn(text, start, start + 12))
        }),
      ),
    ],
    anchors: earlier.map(({ id }) => ({
      id: anyId(`lost-${id}.${id}-1`),
      rev: 1,
      extra: null,
      passage: anyId(`lost-${id}`),
      revision: anyId(`${id}-1`),
      outcome: 'lost' as const,
      start: null,
      end: null,
      decidedBy: null,
    })),
  })
  let file = ''
  const source = {
    snapshot,
    readTexts: readTextsOf(texts),
    commits: () => [],
  }
  for await (const piece of writeProjectFile(source, { purpose: 'colleague', privateNotes: true })) file += piece
  return file
}

function revisionOf(article: string, text: string, fields: Parameters<typeof revisionRow>[1]) {
  const words = text.split(/\s+/u).length
  return revisionRow(article, { textHash: textHash(text), length: text.length, words, ...fields })
}

/** From the list of projects: opens the project from its file and shows the first article. */
export async function openToRead(page: Page, articles: readonly TestArticle[]): Promise<void> {
  await page.getByRole('button', { name: 'Open a project file' }).click()
  const buffer = Buffer.from(await readingProjectFile(articles))
  const field = page.getByRole('dialog').locator('input[type="file"]')
  await field.setInputFiles({ name: 'reading.json', mimeType: 'application/json', buffer })
  await page.getByRole('button', { name: 'Open project' }).click()
  await expect(page).toHaveURL(new RegExp(`/p/${project}`))
  await showArticle(page, articles[0]?.id ?? '')
}

/** Goes to an article and waits for its text. */
export async function showArticle(page: Page, article: string): Promise<void> {
  await goTo(page, `/p/${project}/read/${article}`)
  // A project that came from a file asks once who one is in it.
  const goOn = page.getByRole('button', { name: 'Go on' })
  await expect(goOn.or(articleText(page))).toBeVisible()
  if (await goOn.isVisible()) await goOn.click()
  await expect(articleText(page)).toBeVisible()
}

/** The text as a document region. */
export function articleText(page: Page) {
  return page.locator('.reader-text')
}

/** The quotes in the list of passages, in order. */
export function quotes(page: Page) {
  return page.getByRole('complementary', { name: 'Passages' }).locator('li > button')
}

/** What is drawn in highlights of this name, in order of the text. */
export async function drawn(page: Page, name: RegExp): Promise<readonly string[]> {
  return page.evaluate((pattern) => {
    const found: string[] = []
    for (const [key, highlight] of CSS.highlights) {
      if (!new RegExp(pattern, 'u').test(key)) continue
      for (const range of highlight)
        found.push((range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset))
    }
    return found
  }, name.source)
}
