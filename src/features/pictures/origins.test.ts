/** Who repeats whom: order, what comes from outside the story, circles, and what the picture says of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import type { Row } from '#domain/records.ts'
import { smallProject } from '#test/builders/project.ts'
import { anyId, articleRow, day, derivationRow, sourceRow } from '#test/builders/rows.ts'
import { originsOf, type Origins } from './origins.ts'
import { originsPicture } from './origins-picture.ts'

const story = asId<never>('story')
const dated = [
  articleRow('a', { published: day('2024-03-03') }),
  articleRow('b', { published: day('2024-03-02') }),
  articleRow('c', { published: day('2024-03-01') }),
]
const from = (article: string, parent: string, fields: Partial<Row<'derivations'>> = {}) =>
  derivationRow(article, { kind: 'translationOf', from: anyId(parent), ...fields })
const keysOf = (origins: Origins | null) =>
  origins?.rows.map(({ origin }) => (origin.kind === 'article' ? origin.article.id : origin.source.id))
const parentsOf = (origins: Origins | null) =>
  origins?.rows.map(({ links }) => links.map((link) => (link.from === null ? null : keysOf(origins)?.[link.from])))

describe('originsOf', () => {
  it('is nothing while nothing is recorded', () => {
    expect(originsOf(smallProject(), story)).toBeNull()
  })

  it('[C6] puts each article under what it comes from, roots by date', () => {
    const derivations = [from('a', 'c'), from('b', 'a')]
    const origins = originsOf(smallProject({ articles: dated, derivations }), story)
    expect(keysOf(origins)).toEqual(['c', 'a', 'b', 's'])
    expect(parentsOf(origins)).toEqual([[], ['c'], ['a'], []])
    expect(origins).toMatchObject({ articles: 4, derived: 2, unknown: 2, independent: { least: 1, most: 2 } })
  })

  it('[C6] a shared source has a row of its own, as has an article of another story', () => {
    const shared = { kind: 'sharedSource', from: null, source: anyId('agency') } as const
    const derivations = [derivationRow('a', shared), derivationRow('b', shared), from('c', 'd')]
    const origins = originsOf(smallProject({ sources: [sourceRow('agency')], derivations }), story)
    expect(keysOf(origins)).toEqual(['agency', 'a', 'b', 'd', 'c', 's'])
    expect(parentsOf(origins)).toEqual([[], ['agency'], ['agency'], [], ['d'], []])
    expect(origins?.articles).toBe(4)
  })

  it('[C6] what is independent comes from nobody and is known', () => {
    const alone = (id: string) => derivationRow(id, { kind: 'independent', from: null })
    const origins = originsOf(smallProject({ derivations: ['a', 'b', 'c', 's'].map(alone) }), story)
    expect(origins).toMatchObject({ derived: 0, unknown: 0, independent: { least: 4, most: 4 } })
  })

  it('has every article once, also where they come from each other in a circle', () => {
    const ids = ['a', 'b', 'c', 's']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids), { minLength: 4, maxLength: 4 }), (parents) => {
        const derivations = ids.map((id, at) => from(id, parents[at] ?? id))
        const keys = keysOf(originsOf(smallProject({ derivations }), story)) ?? []
        expect(keys.toSorted()).toEqual(ids)
      }),
    )
  })
})

describe('originsPicture', () => {
  const shown = (derivations: readonly Row<'derivations'>[]) => {
    const origins = originsOf(smallProject({ articles: dated, derivations }), story)
    return origins && originsPicture(origins, asId('p'))
  }
  const titles = (derivations: readonly Row<'derivations'>[]) => {
    const picture = shown(derivations)?.draw({ width: 900, measure: (text, size) => text.length * size * 0.5 })
    return picture?.elements.flatMap(({ tag, content }) =>
      tag === 'g' && typeof content !== 'string' && content[1]?.attributes['strokeDasharray'] === '4 3'
        ? [content[0]?.content]
        : [],
    )
  }

  it('[C6] says in the table what is drawn, and draws what is only proposed dashed', () => {
    const derivations = [from('a', 'c', { status: 'proposed' }), from('b', 'c')]
    const cells = shown(derivations)?.table.rows.map((row) => row.cells.map(({ words }) => words[0]?.text))
    expect(cells?.map((row) => row.slice(1))).toEqual([
      [undefined, undefined, '1 Mar 2024'],
      ['translation', cells?.[0]?.[0], '2 Mar 2024'],
      ['translation (proposed)', cells?.[0]?.[0], '3 Mar 2024'],
      [undefined, undefined, 'no date'],
    ])
    expect(titles(derivations)).toEqual(['translation (proposed)'])
  })

  it('draws articles without any date', () => {
    const origins = originsOf(smallProject({ derivations: [from('a', 'b')] }), story)
    const picture = origins && originsPicture(origins, asId('p')).draw({ width: 320, measure: (text) => text.length })
    expect(JSON.stringify(picture)).not.toMatch(/NaN|null/)
  })
})
