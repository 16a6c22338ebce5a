import { describe, expect, it } from 'vitest'
import { asId, type ArticleId } from '#domain/ids.ts'
import { neighbourOf, nextPane, swapped, withArticle, withoutPane, withPane } from './arrangement.ts'

const [a, b, c, d, e, f] = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => asId<ArticleId>(id)) as [
  ArticleId,
  ArticleId,
  ArticleId,
  ArticleId,
  ArticleId,
  ArticleId,
]

describe('the arrangement of panes', () => {
  it('takes a further article behind the one it is added to, up to five and each once', () => {
    expect(withPane([a, b], c, a)).toEqual([a, c, b])
    expect(withPane([a, b], b, a)).toEqual([a, b])
    expect(withPane([a, b, c, d, e], f, a)).toEqual([a, b, c, d, e])
  })

  it('loses a pane and keeps the order of the others', () => {
    expect(withoutPane([a, b, c], b)).toEqual([a, c])
  })

  it('shows another article in a pane; one that is shown already changes places', () => {
    expect(withArticle([a, b], b, c)).toEqual([a, c])
    expect(withArticle([a, b, c], c, a)).toEqual([c, b, a])
  })

  it('swaps neighbours and stays as it is at the ends', () => {
    expect(swapped([a, b, c], b, 1)).toEqual([a, c, b])
    expect(swapped([a, b, c], b, -1)).toEqual([b, a, c])
    expect(swapped([a, b], b, 1)).toEqual([a, b])
    expect(swapped([a, b], a, -1)).toEqual([a, b])
  })

  it('goes round from pane to pane, but has no neighbour beyond the ends', () => {
    expect(nextPane([a, b], a)).toBe(b)
    expect(nextPane([a, b], b)).toBe(a)
    expect(neighbourOf([a, b], b, 1)).toBeNull()
    expect(neighbourOf([a, b], a, -1)).toBeNull()
  })
})
