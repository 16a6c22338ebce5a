/** Which proposed claims are still open. */
import { describe, expect, it } from 'vitest'
import { turnDownClaims } from '#commands/suggestions/turn-down-claims.ts'
import type { ProposedClaim } from '#domain/finding.ts'
import { run, smallProject } from '#test/builders/project.ts'
import { anyId, articleRow, batchRow, revisionRow, storyArticleRow, storyRow } from '#test/builders/rows.ts'
import { snapshotOf } from '#test/builders/project.ts'
import { asToldIn, openProposals, versionsToPropose } from './proposed-claims.ts'

describe('versionsToPropose', () => {
  it('leaves out of a big story others than the article that is read', () => {
    const articles = Array.from({ length: 20 }, (_, at) => `a${at + 10}`)
    const snapshot = snapshotOf({
      batches: [batchRow('batch')],
      stories: [storyRow('story')],
      articles: articles.map((id) => articleRow(id)),
      revisions: articles.map((id) => revisionRow(id)),
      storyArticles: articles.map((id) => storyArticleRow('story', id)),
    })
    const versions = (toldIn: string | null) =>
      versionsToPropose(snapshot, anyId('story'), toldIn === null ? null : anyId(toldIn)).map(({ article }) => article)
    expect(versions(null)).toEqual(articles.slice(0, 12))
    expect(versions('a25')).toEqual(['a25', ...articles.slice(0, 11)])
  })
})

describe('openProposals', () => {
  const small = () => {
    const snapshot = smallProject()
    const [mention] = [...snapshot.all('mentions')]
    const passage = snapshot.get('passages', mention?.passage ?? null)
    const other = [...snapshot.all('articles')].find(({ id }) => id !== mention?.article)
    if (!mention || !passage || !other) throw new Error('The small project has two articles and a mention.')
    return { snapshot, mention, passage, other }
  }
  const proposal = (
    at: Pick<ProposedClaim, 'article' | 'start' | 'end'>,
    alike: ProposedClaim['alike'] = [],
  ): ProposedClaim => ({ ...at, reasons: ['figure'], alike })

  it('leaves out what is a passage of a claim already, in this version or in another', () => {
    const { snapshot, mention, passage, other } = small()
    const claimed = { article: mention.article, start: passage.start, end: passage.end }
    const free = { article: other.id, start: 900, end: 940 }
    const proposals = [proposal(claimed), proposal(free, [{ ...claimed, differences: [] }]), proposal(free)]
    expect(openProposals(snapshot, proposals).map(({ proposed }) => proposed)).toEqual([proposals[2]])
  })

  it('[C9] leaves out what was refused as long as its text is the same, also where another version stands for it', () => {
    const { snapshot, other, mention } = small()
    const refused = { article: other.id, start: 900, end: 940 }
    const elsewhere = { article: mention.article, start: 900, end: 930 }
    const proposals = [proposal(refused), proposal(elsewhere, [{ ...refused, differences: [] }])]
    expect(openProposals(snapshot, proposals)).toHaveLength(2)
    run(snapshot, turnDownClaims, { sentences: [{ revision: other.revision, start: 900, end: 940 }] })
    expect(openProposals(snapshot, proposals)).toEqual([])
  })

  it('shows those an article tells, before the most are counted, with what it tells differently seen from it', () => {
    const { snapshot, other, mention } = small()
    const figure = { kind: 'quantity', here: { start: 905, end: 909 }, there: { start: 710, end: 714 } } as const
    const here = { article: mention.article, start: 700, end: 740 }
    const told = proposal({ article: other.id, start: 900, end: 940 }, [{ ...here, differences: [figure] }])
    const many = Array.from({ length: 30 }, (_, at) => proposal({ article: other.id, start: 950 + at, end: 951 + at }))
    expect(openProposals(snapshot, [...many, told], mention.article).map(({ proposed }) => proposed)).toEqual([
      {
        ...here,
        reasons: ['figure'],
        alike: [
          {
            article: other.id,
            start: 900,
            end: 940,
            differences: [{ kind: 'quantity', here: figure.there, there: figure.here }],
          },
        ],
      },
    ])
    expect(asToldIn(other.id, told)).toBe(told)
  })

  it('shows 20 at most', () => {
    const { snapshot, other } = small()
    const many = Array.from({ length: 30 }, (_, at) => proposal({ article: other.id, start: 900 + at, end: 901 + at }))
    expect(openProposals(snapshot, many)).toHaveLength(20)
  })
})
