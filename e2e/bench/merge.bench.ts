/** What merging a colleague's file costs in a project of many articles: comparing both, and writing what it comes to. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { assessmentRow, analystRow } from '../../src/test/builders/rows.ts'
import { asId } from '../../src/domain/ids.ts'
import { openApp } from '../support/open-app.ts'
import { largeProject, writeLargeProject } from './large-project.ts'
import { MainThread } from './main-thread.ts'
import { restore } from './restore.ts'
import { note, noteBrowser } from './results.ts'

const articles = Number(process.env['BENCH_ARTICLES'] ?? 5000)
const size = { articles, passages: articles * 2.5, claims: articles / 10, perStory: 20 }
const address = `/p/${largeProject}`

interface ProjectFile {
  readonly tables: {
    readonly analysts: unknown[]
    readonly assessments: { readonly claim: string; readonly article: string }[]
    readonly claims: { wording: string }[]
  }
}

/** The same project as Ben has it: he judged what Ana judged, and words every tenth claim otherwise. */
function asBenHasIt(path: string): number {
  const file = JSON.parse(readFileSync(path, 'utf8')) as ProjectFile
  const { analysts, assessments, claims } = file.tables
  analysts.push(analystRow('ben', { name: 'Ben' }))
  const judged = assessments.length
  for (const { claim, article } of assessments.slice(0, judged))
    assessments.push(assessmentRow(claim, article, { analyst: asId('ben') }))
  for (const [index, claim] of claims.entries()) if (index % 10 === 0) claim.wording += ', as Ben has it'
  writeFileSync(path, JSON.stringify(file))
  return judged
}

test('a colleague’s file is merged into a large project', async ({ page, browser }) => {
  test.setTimeout(900_000)
  noteBrowser(browser)
  const thread = await MainThread.of(page)
  await restore(page, thread, size)
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
  try {
    const file = join(folder, 'ben.json')
    await writeLargeProject(file, size)
    const judged = asBenHasIt(file)
    await openApp(page, `${address}/merge`)
    const merge = page.getByRole('button', { name: 'Merge', exact: true })
    const chosen = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Choose a file' }).click()
    const chooser = await chosen
    const looking = await longest(thread, async () => {
      await chooser.setFiles(file)
      await expect(merge).toBeVisible({ timeout: 300_000 })
    })
    note(`Merge of ${judged} judgements into ${articles} articles: comparing, waited`, [looking.wall])
    note('Merge: comparing, longest tasks', looking.tasks)
    const taking = await longest(thread, async () => {
      await merge.click()
      await expect(page.getByText(/^Merged\./).first()).toBeVisible({ timeout: 300_000 })
    })
    note('Merge: writing, waited', [taking.wall])
    note('Merge: writing, longest tasks', taking.tasks)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

async function longest(thread: MainThread, work: () => Promise<unknown>) {
  const start = performance.now()
  const tasks = await thread.longestTasks(work)
  return { wall: performance.now() - start, tasks }
}
