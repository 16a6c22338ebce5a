/** Columns of the matrix in groups. */
import { describe, expect, it } from 'vitest'
import { deriveMatrix } from '#domain/matrix.ts'
import { smallProject } from '#test/builders/project.ts'
import { articleRow, day, storyArticleRow, storyRow } from '#test/builders/rows.ts'
import type { ColumnGrouping } from '#ui/matrix-shape.ts'
import { groupColumns } from './column-groups.ts'

const language = (tag: string) => ({ tag, direction: 'ltr', basis: 'declared', evidence: null }) as const
const bounds = (earliest: string, latest: string) => ({ ...day(earliest), latest })
const project = smallProject({
  stories: [storyRow('other')],
  articles: [
    articleRow('s', { language: language('en'), outlet: 'Institute', published: day('2024-03-02') }),
    articleRow('a', { language: language('ru'), outlet: null, published: bounds('2024-03-01', '2024-03-31') }),
    articleRow('b', { language: language('en'), outlet: 'Agency', published: day('2024-03-01') }),
    articleRow('c', { language: language('ru'), outlet: 'Agency', published: null }),
    articleRow('d', { language: language('ka'), outlet: 'Herald', published: bounds('2024-02-28', '2024-03-05') }),
  ],
  storyArticles: [storyArticleRow('other', 's'), storyArticleRow('other', 'd')],
})
const { groups } = deriveMatrix(project, { view: 'all' })

function grouped(by: ColumnGrouping): readonly (readonly [unknown, string])[] {
  return groupColumns(groups, by).map(({ head, columns }) => {
    const { by: _, ...common } = head
    const what = Object.values(common)[0] as {
      readonly id?: string
      readonly earliest?: string
      readonly latest?: string
    }
    const marked = columns.map(({ article, sourceDocument }) => (sourceDocument ? `(${article.id})` : article.id))
    return [what?.id ?? (what?.earliest ? `${what.earliest} ${what.latest}` : what), marked.join(' ')]
  })
}

describe('grouping columns', () => {
  it('keeps the stories, where an article may stand twice', () => {
    expect(grouped('story')).toEqual([
      ['story', '(s) a b c'],
      ['other', 'd s'],
    ])
  })

  it('sets each article once into its language or outlet, those without one last', () => {
    expect(grouped('language')).toEqual([
      ['en', 'b s'],
      ['ka', 'd'],
      ['ru', 'a c'],
    ])
    expect(grouped('outlet')).toEqual([
      ['Agency', 'b c'],
      ['Herald', 'd'],
      ['Institute', 's'],
      [null, 'a'],
    ])
  })

  it('[C7] sets an article into the day, month or year that is certain, and what is not into none', () => {
    expect(grouped('date')).toEqual([
      ['2024-01-01 2024-12-31', 'd'],
      ['2024-03-01 2024-03-01', 'b'],
      ['2024-03-01 2024-03-31', 'a'],
      ['2024-03-02 2024-03-02', 's'],
      [null, 'c'],
    ])
  })
})
