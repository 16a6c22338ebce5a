/** The main job on the five articles, in parts that a test can do in one tab or in several. */
import { expect, type Page } from '@playwright/test'
import { ClaimsPage } from '../pages/claims-page.ts'
import { DatesPage } from '../pages/dates-page.ts'
import { ImportPage } from '../pages/import-page.ts'
import { MatrixPage } from '../pages/matrix-page.ts'
import { ReadPage } from '../pages/read-page.ts'
import type { JourneyArticle, JourneyFiles } from './journey-files.ts'

export const claims = {
  containers: '7000 containers since 2023',
  ammunition: 'Artillery ammunition was delivered',
} as const
export const stories = ['Report of the institute', 'Talks on ammunition', 'Purchase of shells'] as const

/** What the exported findings must hold in the end, one line for each cell. */
export const expectedFindings = [
  `${claims.containers} | ka | agrees`,
  `${claims.containers} | kk | omits otherSubject`,
  `${claims.containers} | ru | omits available`,
  `${claims.containers} | sr-Latn | omits predates`,
  `${claims.containers} | uk | omits available`,
  `${claims.ammunition} | ka | agrees`,
  `${claims.ammunition} | kk | agrees`,
  `${claims.ammunition} | ru | agrees`,
  `${claims.ammunition} | sr-Latn | differs quantity millions`,
  `${claims.ammunition} | uk | differs what shells`,
]

/** Imports the five files from the home of an empty project; checks what the preview says of each. */
export async function importFive(page: Page, { articles, path }: JourneyFiles): Promise<void> {
  const screen = new ImportPage(page)
  await screen.openFromHome()
  await screen.choose(articles.map(path))
  for (const { file, language, hasFurniture } of articles) {
    const row = screen.row(file)
    await expect(row.getByText(language, { exact: true })).toBeVisible()
    await expect(row).toContainText('New')
    const furniture = row.getByText(/^\d+: /)
    await expect(furniture).toHaveCount(hasFurniture ? 1 : 0)
  }
  await screen.write(articles.length)
}

/** From the report of the import: three stories, and a date in ordinary words for each article. */
export async function dateAndGroup(page: Page, { articles, title }: JourneyFiles): Promise<void> {
  const screen = new DatesPage(page)
  await screen.openFromReport()
  const [ka, ru, uk, kk, sr] = articles
  await screen.intoNewStory([ka, ru, uk].map(title), stories[0])
  await screen.intoNewStory([title(kk)], stories[1])
  await screen.intoNewStory([title(sr)], stories[2])
  const dates: readonly (readonly [readonly JourneyArticle[], string, string])[] = [
    [[ka], '20 March 2024', '20 Mar 2024'],
    [[ru, uk], '21.03.24', '21 Mar 2024'],
    [[kk], 'August 2023', 'Aug 2023'],
    [[sr], 'September 2022', 'Sept 2022'],
  ]
  for (const [dated, typed, words] of dates) {
    await screen.date(dated.map(title), typed)
    for (const article of dated) await expect(screen.row(title(article))).toContainText(`${words} (inferred)`)
  }
}

/** The two claims, made of passages in the first and the second article, and asked of all three stories. */
export async function makeClaims(page: Page, { articles, title, sentence }: JourneyFiles): Promise<void> {
  const read = new ReadPage(page)
  const [ka, ru] = articles
  await read.open(title(ka))
  await read.press(sentence(ka, ka.figure ?? ka.ammunition))
  await read.makeClaim({ wording: claims.containers, take: [/7000/], time: 'since 2023' })
  await expect(read.quotes).toHaveText([sentence(ka, ka.figure ?? ka.ammunition)])
  await read.open(title(ru))
  await read.press(sentence(ru, ru.ammunition))
  await read.makeClaim({ wording: claims.ammunition })
  const screen = new ClaimsPage(page)
  for (const wording of Object.values(claims)) await screen.ask(wording, stories.slice(1))
}

/** The sentence on ammunition of every other article, linked to its claim. */
export async function linkMentions(page: Page, { articles, title, sentence }: JourneyFiles): Promise<void> {
  const read = new ReadPage(page)
  const [ka, , uk, kk, sr] = articles
  for (const article of [ka, uk, kk, sr]) {
    await read.open(title(article))
    await read.press(sentence(article, article.ammunition))
    await read.link(claims.ammunition)
  }
}

/** Every cell. The judgements try the program; they are no findings about the articles. */
export async function judgeAll(page: Page): Promise<void> {
  const matrix = new MatrixPage(page)
  await matrix.open()
  const { containers, ammunition } = claims
  await expect(await matrix.cell(containers, 'ka')).toHaveAttribute('aria-label', 'agrees')
  await matrix.agree(ammunition, 'ka')
  await matrix.agree(ammunition, 'kk')
  await matrix.differ(ammunition, 'uk', 'What', 'shells')
  await matrix.differ(ammunition, 'sr-Latn', 'Quantity', 'millions')
  const left = 'Left out, was available'
  for (const code of ['ru', 'uk']) await matrix.omit(containers, code, left, 'left out, was available')
  const form = await matrix.askOmission(containers, 'sr-Latn')
  await expect(form.getByText(/Sept 2022 \(inferred\).*2023/)).toBeVisible()
  await matrix.omit(containers, 'sr-Latn', 'Too early', 'too early')
  await matrix.omit(containers, 'kk', 'Other subject', 'other subject')
  await expect(page.getByText('10 cells asked')).toBeVisible()
  await expect(page.getByText('10 assessed')).toBeVisible()
}

/** Translates the Kazakh article elsewhere, in two lines, and stores them. */
export async function translate(page: Page, { articles, title }: JourneyFiles): Promise<void> {
  const read = new ReadPage(page)
  await read.open(title(articles[3]))
  const lines = (await read.copyForTranslation()).split('\n')
  // The first line is furniture: it stays here, and the others keep their numbers.
  expect(lines[0]).toMatch(/^\[2\] /)
  await read.pasteTranslation('[2] What the headline says\n[3] What the caption says', 'by hand')
  await expect(read.glosses).toHaveText(['What the headline says', 'What the caption says'])
}
