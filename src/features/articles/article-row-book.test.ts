/** The rows of the table of articles, read from small projects. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planCommand, type Command } from '#commands/define-command.ts'
import { registry, type CommandName } from '#commands/registry.ts'
import { isRejection } from '#domain/rejection.ts'
import { asId, type AnalystId, type ArticleId } from '#domain/ids.ts'
import {
  articleRow,
  assessmentRow,
  batchRow,
  revisionRow,
  storyArticleRow,
  storyClaimRow,
  storyRow,
} from '#test/builders/rows.ts'
import { Picks } from '#test/builders/picks.ts'
import { run, smallProject, testContext, withoutScans } from '#test/builders/project.ts'
import { randomArgs } from '#test/builders/random-args.ts'
import { markRead } from '#commands/articles/mark-read.ts'
import { articleSearchText, shownTitle } from './article-row.ts'
import { ArticleRowBook } from './article-row-book.ts'

const ana = asId<AnalystId>('ana')

function rowsOf(snapshot: ReturnType<typeof smallProject>, book = new ArticleRowBook()) {
  return new Map(book.read(snapshot, ana).map((row) => [String(row.id), row]))
}

describe('ArticleRowBook', () => {
  it('counts passages, claims and what is asked and assessed', () => {
    const a = rowsOf(smallProject()).get('a')
    expect(a).toMatchObject({ passages: 1, claims: 1, asked: 1, assessed: 1, stories: ['story'], words: 160 })
    expect(rowsOf(smallProject()).get('b')).toMatchObject({ passages: 1, claims: 0, asked: 1, assessed: 0 })
  })

  it('[C13] asks nothing of an article outside stories, even if it was judged', () => {
    const d = rowsOf(smallProject({ assessments: [assessmentRow('k', 'd')] })).get('d')
    expect(d).toMatchObject({ asked: 0, assessed: 0, stories: [], storyWords: '' })
  })

  it('[C13] counts a claim once that is asked through two stories', () => {
    const snapshot = smallProject({
      stories: [storyRow('other')],
      storyArticles: [storyArticleRow('other', 'a')],
      storyClaims: [storyClaimRow('other', 'k'), storyClaimRow('other', 'l')],
    })
    expect(rowsOf(snapshot).get('a')).toMatchObject({ asked: 2, assessed: 1, stories: ['other', 'story'] })
  })

  it('[H2] hides articles of a running import', () => {
    const snapshot = smallProject({
      batches: [batchRow('late', { status: 'running' })],
      articles: [articleRow('x', { batch: asId('late') })],
      revisions: [revisionRow('x')],
    })
    expect(rowsOf(snapshot).has('x')).toBe(false)
  })

  it('[C8] says which articles have a place that is only proposed, and which is the source document', () => {
    const snapshot = smallProject({ storyArticles: [storyArticleRow('story', 'b', { status: 'proposed' })] })
    const rows = rowsOf(snapshot)
    expect(rows.get('b')?.proposed).toBe(true)
    expect(rows.get('a')?.proposed).toBe(false)
    expect(rows.get('s')?.isSource).toBe(true)
  })

  it('keeps the object of a row that says the same, and gives a new one for a change', () => {
    const snapshot = smallProject()
    const book = new ArticleRowBook()
    const before = rowsOf(snapshot, book)
    run(snapshot, markRead, { articles: [asId<ArticleId>('a')], read: true })
    const after = rowsOf(snapshot, book)
    expect(after.get('a')).not.toBe(before.get('a'))
    expect(after.get('a')?.readByMe).toBe(true)
    expect(after.get('b')).toBe(before.get('b'))
  })
})

describe('shownTitle', () => {
  it('puts first words in brackets where there is no title', () => {
    expect(shownTitle({ title: null, firstWords: 'Seven ships…' })).toBe('[Seven ships…]')
    expect(shownTitle({ title: 'Ships', firstWords: 'Seven' })).toBe('Ships')
  })

  it('lets the search find outlet, file and tags', () => {
    const row = rowsOf(
      smallProject({ articles: [articleRow('a', { outlet: 'Harbour Post', tags: ['rail'], title: 'Ships' })] }),
    ).get('a')
    expect(row && articleSearchText(row)).toBe('Ships Harbour Post a.txt rail')
  })

  it('sees what alone of its revision is another', () => {
    const snapshot = smallProject()
    const book = new ArticleRowBook()
    const article = snapshot.get('articles', 'a')
    const revision = snapshot.get('revisions', article?.revision ?? null)
    if (!revision) throw new Error('The small project has no article a')
    expect(rowsOf(snapshot, book).get('a')?.words).toBe(160)
    snapshot.apply([{ table: 'revisions', id: revision.id, before: revision, after: { ...revision, words: 161 } }])
    expect(rowsOf(snapshot, book).get('a')?.words).toBe(161)
  })

  it('says after any edits what a book that never saw them says, and keeps the rows they leave alone', () => {
    const step = fc.record({
      name: fc.constantFrom(...(Object.keys(registry) as CommandName[])),
      picks: fc.array(fc.nat(9999), { minLength: 4, maxLength: 12 }),
      actor: fc.constantFrom('ana', 'ben'),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        const snapshot = smallProject()
        const book = new ArticleRowBook()
        let before = book.read(snapshot, ana)
        for (const [index, { name, picks, actor }] of steps.entries()) {
          const command = registry[name] as unknown as Command<unknown>
          const args: unknown = randomArgs[name](snapshot, new Picks(picks))
          const plan = planCommand(command, withoutScans(snapshot), args, testContext(actor, `s${index}`))
          if (!isRejection(plan)) snapshot.apply(plan.changes)
          const rows = book.read(snapshot, ana)
          const afresh = new ArticleRowBook().read(snapshot, ana)
          expect(rows).toEqual(afresh)
          const known = new Map(before.map((row) => [row.id, row]))
          for (const row of rows) {
            const earlier = known.get(row.id)
            if (earlier && JSON.stringify(earlier) === JSON.stringify(row)) expect(row).toBe(earlier)
          }
          before = rows
        }
      }),
      { numRuns: 300 },
    )
  })
})
