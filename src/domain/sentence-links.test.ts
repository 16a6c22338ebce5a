import { expect, it } from 'vitest'
import { smallProject, snapshotOf } from '#test/builders/project.ts'
import { revisionRow, sentenceLinkRow } from '#test/builders/rows.ts'
import { asId, type RevisionId } from './ids.ts'
import { allDangling, neededAmong } from './integrity.ts'
import { sentenceLinkId } from './row-ids.ts'
import { linksOf } from './sentence-links.ts'
import { countAlong, whatGoesAlong } from './what-goes-along.ts'

const links = [
  sentenceLinkRow(['c-1', 20], ['b-1', 90]),
  sentenceLinkRow(['a-1', 100], ['b-1', 5]),
  sentenceLinkRow(['a-1', 20], ['b-1', 5]),
  sentenceLinkRow(['a-1', 300], ['a-1', 40]),
]

it('a pair has one id, whichever sentence is named first, also within one text', () => {
  expect(links.map((link) => link.id)).toEqual(['b-1.90.c-1.20', 'a-1.100.b-1.5', 'a-1.20.b-1.5', 'a-1.40.a-1.300'])
  for (const { id, one, other } of links)
    expect([sentenceLinkId(one, other), sentenceLinkId(other, one)]).toEqual([id, id])
})

it('linksOf gives the links with both ends among the revisions, each once, by id', () => {
  const snapshot = smallProject({ sentenceLinks: links })
  const ids = (...revisions: string[]) =>
    linksOf(
      snapshot,
      revisions.map((revision) => asId<RevisionId>(revision)),
    ).map((link) => link.id)
  expect(ids('c-1', 'b-1', 'b-1')).toEqual(['b-1.90.c-1.20'])
  expect(ids('b-1', 'a-1')).toEqual(['a-1.100.b-1.5', 'a-1.20.b-1.5', 'a-1.40.a-1.300'])
  expect(ids('a-1')).toEqual(['a-1.40.a-1.300'])
  expect(ids('b-1', 'gone')).toEqual([])
})

it('[H8] a link goes along once, with either article or with both', () => {
  const snapshot = smallProject({ sentenceLinks: links })
  const along = (...articles: string[]) =>
    countAlong(
      whatGoesAlong(
        snapshot,
        articles.map((article) => asId(article)),
      ),
    ).sentenceLinks
  expect([along('a'), along('b'), along('c'), along('a', 'b'), along('d')]).toEqual([3, 3, 1, 4, 0])
})

it('[H1] a link needs the texts of both its ends', () => {
  const [link] = links.slice(1)
  if (!link) throw new Error('there are links')
  for (const [gone, left] of [
    ['a-1', 'b'],
    ['b-1', 'a'],
  ] as const) {
    const snapshot = snapshotOf({ revisions: [revisionRow(left)], sentenceLinks: [link] })
    const missing = { table: 'revisions', id: gone }
    expect(allDangling(snapshot)).toContainEqual({ table: 'sentenceLinks', id: link.id, missing })
    const before = revisionRow(gone.slice(0, 1))
    expect(neededAmong([{ table: 'revisions', id: gone, before, after: null }], snapshot)).toContainEqual({
      table: 'sentenceLinks',
      id: link.id,
      missing,
    })
  }
})
