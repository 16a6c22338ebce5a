import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import {
  articleRow,
  assessmentRow,
  batchRow,
  mentionRow,
  storyArticleRow,
  storyClaimRow,
  storyRow,
} from '#test/builders/rows.ts'
import { deriveCell } from './cell.ts'
import { articleCoverage, askedByClaim, claimCoverage, countCells, projectCoverage } from './coverage.ts'
import { asId, type ArticleId, type ClaimId } from './ids.ts'

describe('coverage', () => {
  it('[C3] [C13] counts asked cells only, and none of the open ones as omits', () => {
    const snapshot = smallProject({
      mentions: [mentionRow('p-b', 'k', 'b')],
      assessments: [assessmentRow('k', 'd', { judgement: 'unclear', question: '?' })],
    })
    expect(projectCoverage(snapshot, 'all')).toEqual({
      asked: 4,
      assessed: 1,
      waiting: 1,
      notAssessed: 2,
      split: 0,
      stale: 0,
      judgements: {
        agrees: 1,
        differs: 0,
        omits: 0,
        unclear: 0,
      },
    })
    expect(projectCoverage(snapshot, asId('ben')).assessed).toBe(0)
  })

  it('[C13] an article in two stories that both ask counts once', () => {
    const twice = smallProject({
      stories: [storyRow('other')],
      storyArticles: [storyArticleRow('other', 'a'), storyArticleRow('other', 'd')],
      storyClaims: [storyClaimRow('other', 'k')],
    })
    expect(projectCoverage(twice, 'all')).toMatchObject({ asked: 5, assessed: 1 })
    expect(projectCoverage(twice, 'all', [asId('other')])).toMatchObject({ asked: 2, assessed: 1 })
    expect(articleCoverage(twice, asId('a'), 'all')).toEqual({ asked: 1, assessed: 1 })
    expect(articleCoverage(twice, asId('a'), asId('ben'))).toEqual({ asked: 1, assessed: 0 })
  })

  it('[H2] articles of a running import are not asked', () => {
    const running = smallProject({
      batches: [batchRow('late', { status: 'running' })],
      articles: [articleRow('c', { batch: asId('late') })],
    })
    expect(projectCoverage(running, 'all').asked).toBe(3)
  })

  it('counts without the grid as the grid would', () => {
    const articles = ['a', 'b', 'c', 'd', 's']
    const cellOf = fc.record({ claim: fc.constantFrom('k', 'l'), article: fc.constantFrom(...articles) })
    const stories = fc.subarray(['k', 'l'])
    fc.assert(
      fc.property(fc.array(cellOf), fc.array(cellOf), stories, (judged, linked, asked) => {
        const snapshot = smallProject({
          storyClaims: asked.map((claim) => storyClaimRow('story', claim)),
          mentions: linked.map(({ claim, article }) => mentionRow(`p-${article}`, claim, article)),
          assessments: judged.map(({ claim, article }) => assessmentRow(claim, article)),
        })
        for (const claim of ['k', 'l'].map((id) => asId<ClaimId>(id))) {
          const set = askedByClaim(snapshot).get(claim) ?? new Set<ArticleId>()
          const grid = articles.map((article) => deriveCell(snapshot, claim, asId(article), 'all'))
          expect(claimCoverage(snapshot, claim, set, 'all')).toEqual(countCells(grid))
        }
      }),
      { seed: 7 },
    )
  })
})
