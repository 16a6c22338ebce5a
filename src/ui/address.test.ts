/** Addresses can be bookmarked and reloaded: what is written is read back the same. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetGroups } from '#domain/judgement.ts'
import {
  asId,
  type AnalystId,
  type ArticleId,
  type ClaimId,
  type PassageId,
  type ProjectId,
  type SourceId,
  type StoryId,
} from '#domain/ids.ts'
import {
  agreementAddressOf,
  collationAddressOf,
  COLLATION_ORDERS,
  matrixAddressOf,
  MOST_PANES,
  PICTURE_KINDS,
  picturesAddressOf,
  readAddress,
  readAddressOf,
  writeAddress,
  type Address,
} from './address.ts'
import { CELL_KINDS, COLUMN_GROUPINGS, MATRIX_SORTS, MATRIX_VIEWS, plainShape } from './matrix-shape.ts'

const project = asId<ProjectId>('p1')

/** Anything an imported file may call an id, but for names a path cannot hold. */
const anyId = fc.string({ minLength: 1, unit: 'grapheme' }).filter((id) => !/^\.{1,2}$/.test(id) && id.isWellFormed())

function split(url: string): [path: string, search: string] {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)]
}

const anyAddress: fc.Arbitrary<Address> = fc.oneof(
  fc.constant<Address>({ screen: 'projects' }),
  fc.record({ screen: fc.constant('formats' as const), project: fc.option(anyId.map((id) => asId<ProjectId>(id))) }),
  fc.record({
    screen: fc.constantFrom(
      'home',
      'articles',
      'dates',
      'claims',
      'export',
      'history',
      'storage',
      'settings',
      'import',
      'attention',
      'names',
      'passages',
      'mentions',
      'batches',
      'sources',
    ),
    project: anyId.map((id) => asId<ProjectId>(id)),
  }) as fc.Arbitrary<Address>,
  fc
    .uniqueArray(
      anyId.map((id) => asId<ArticleId>(id)),
      { maxLength: MOST_PANES },
    )
    .chain((articles) =>
      fc.record({
        screen: fc.constant('read' as const),
        project: anyId.map((id) => asId<ProjectId>(id)),
        articles: fc.constant(articles),
        glossless: fc.subarray(articles),
        alone: fc.boolean(),
        differences: fc.boolean(),
        passage: fc.option(anyId.map((id) => asId<PassageId>(id))),
        claim: fc.option(anyId.map((id) => asId<ClaimId>(id))),
        sentence: fc.option(fc.nat(9_999_999)),
        plain: fc.boolean(),
      }),
    ),
  fc.record({
    screen: fc.constant('claim' as const),
    project: anyId.map((id) => asId<ProjectId>(id)),
    claim: anyId.map((id) => asId<ClaimId>(id)),
  }),
  fc.record({
    screen: fc.constant('revisions' as const),
    project: anyId.map((id) => asId<ProjectId>(id)),
    article: fc.option(anyId.map((id) => asId<ArticleId>(id))),
    older: fc.option(fc.integer({ min: 1, max: 9999 })),
    newer: fc.option(fc.integer({ min: 1, max: 9999 })),
    passage: fc.option(anyId.map((id) => asId<PassageId>(id))),
  }),
  fc.record({
    screen: fc.constant('collation' as const),
    project: anyId.map((id) => asId<ProjectId>(id)),
    story: fc.option(anyId.map((id) => asId<StoryId>(id))),
    order: fc.constantFrom(...COLLATION_ORDERS),
    sentence: fc.option(fc.record({ article: anyId.map((id) => asId<ArticleId>(id)), start: fc.nat(999_999_999) })),
  }),
  fc.record({
    screen: fc.constant('pictures' as const),
    project: anyId.map((id) => asId<ProjectId>(id)),
    story: fc.option(anyId.map((id) => asId<StoryId>(id))),
    kind: fc.constantFrom(...PICTURE_KINDS),
    claim: fc.option(anyId.map((id) => asId<ClaimId>(id))),
  }),
  fc.record({
    screen: fc.constant('agreement' as const),
    project: anyId.map((id) => asId<ProjectId>(id)),
    story: fc.option(anyId.map((id) => asId<StoryId>(id))),
    persons: fc.uniqueArray(anyId.map((id) => asId<AnalystId>(id))),
  }),
  fc.record({
    screen: fc.constant('matrix' as const),
    project: anyId.map((id) => asId<ProjectId>(id)),
    story: fc.option(anyId.map((id) => asId<StoryId>(id))),
    review: fc.boolean(),
    cell: fc.option(
      fc.record({
        claim: anyId.map((id) => asId<ClaimId>(id)),
        article: anyId.map((id) => asId<ArticleId>(id)),
      }),
    ),
    shape: fc.record({
      sort: fc.constantFrom(...MATRIX_SORTS),
      whose: fc.constantFrom(...MATRIX_VIEWS),
      by: fc.constantFrom(...COLUMN_GROUPINGS),
      folded: fc.boolean(),
      compared: fc.option(
        fc
          .uniqueArray(anyId, { minLength: 2, maxLength: 2 })
          .map(([one = '', other = '']) => [asId<ArticleId>(one), asId<ArticleId>(other)] as const),
      ),
      kinds: fc.uniqueArray(fc.constantFrom(...CELL_KINDS)),
      facets: fc.uniqueArray(fc.constantFrom(...facetGroups)),
      sources: fc.uniqueArray(anyId.map((id) => asId<SourceId>(id))),
    }),
  }),
)

describe('addresses', () => {
  it('reads back what it wrote, whatever the ids are', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        // A claim called "dates" is no place of its own; a claim's address always has two parts.
        expect(readAddress(...split(writeAddress(address)))).toEqual(address)
      }),
      { numRuns: 500 },
    )
  })

  it.each<[string, Address]>([
    ['/', { screen: 'projects' }],
    ['/formats', { screen: 'formats', project: null }],
    ['/p/p1/formats', { screen: 'formats', project }],
    ['/p/p1', { screen: 'home', project }],
    ['/p/p1/', { screen: 'home', project }],
    ['/p/p1/articles/dates', { screen: 'dates', project }],
    ['/p/p1/read', readAddressOf(project, [])],
    ['/p/p1/read/a,b?plain', readAddressOf(project, [asId('a'), asId('b')], { plain: true })],
    [
      '/p/p1/read/a,b,a,c,d,e,f',
      readAddressOf(
        project,
        ['a', 'b', 'c', 'd', 'e'].map((id) => asId<ArticleId>(id)),
      ),
    ],
    ['/p/p1/read/a,b?glossless=b,z', readAddressOf(project, [asId('a'), asId('b')], { glossless: [asId('b')] })],
    ['/p/p1/read/a?sentence=12&claim=c', readAddressOf(project, [asId('a')], { sentence: 12, claim: asId('c') })],
    ['/p/p1/read/a?sentence=-1', readAddressOf(project, [asId('a')])],
    ['/p/p1/claims/c', { screen: 'claim', project, claim: asId('c') }],
    ['/p/p1/matrix?cell=c.a', matrixAddressOf(project, { cell: { claim: asId('c'), article: asId('a') } })],
    ['/p/p1/matrix?cell=c', matrixAddressOf(project)],
    [
      '/p/p1/matrix?sort=up&whose=you&by=weather&folded=yes&only=nothing&facet=constructor&source=&compare=a&compare=a',
      matrixAddressOf(project),
    ],
    [
      '/p/p1/matrix?sort=order&whose=me',
      matrixAddressOf(project, { shape: { ...plainShape, sort: 'order', whose: 'me' } }),
    ],
    ['/p/p1/collation?order=sideways&sentence=a', collationAddressOf(project, null)],
    ['/p/p1/collation?sentence=a.-1', collationAddressOf(project, null)],
    ['/p/p1/pictures?kind=pie', picturesAddressOf(project)],
    [
      '/p/p1/pictures?story=s&kind=values&claim=c',
      picturesAddressOf(project, { story: asId('s'), kind: 'values', claim: asId('c') }),
    ],
    ['/p/p1/agreement?by=a&by=b&by=a', agreementAddressOf(project, null, [asId('a'), asId('b')])],
    ['/p/p1/matrix?cell=%25.a', matrixAddressOf(project)],
  ])('reads %s', (url, address) => {
    expect(readAddress(...split(url))).toEqual(address)
  })

  it.each(['/p', '/nowhere', '/p/p1/nothing', '/formats/more', '/p/p1/claims/c/more', '/p/%E0%A4%A'])(
    'says that %s leads nowhere',
    (path) => {
      expect(readAddress(path, '').screen).toBe('unknown')
    },
  )
})
