import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCorrection } from '#commands/verdicts/add-correction.ts'
import { citeSource } from '#commands/verdicts/cite-source.ts'
import { setVerdict } from '#commands/verdicts/set-verdict.ts'
import { takeClaimReviews } from '#commands/verdicts/take-claim-reviews.ts'
import type { ReviewsOfFile } from '#domain/claim-reviews.ts'
import { asId, type AnalystId, type ClaimId } from '#domain/ids.ts'
import type { JsonValue } from '#domain/json.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { edtf } from '../edtf.ts'
import { run, testContext } from '#test/builders/project.ts'
import { readHandedFiles } from '../foreign-annotations/read-files.ts'
import { arbitraryProject } from '../project-file/arbitrary-project.cases.ts'
import { sampleProject, sourceOf, writtenText } from '../published/sample-project.cases.ts'
import { readClaimReviews } from './read-claim-review.ts'
import { readTemporalCoverage } from './temporal-coverage.ts'
import { claimReviewWriter } from './write-claim-review.ts'

const check = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://desk.example/checks/1',
  datePublished: '2026-11-20',
  author: { '@type': 'Organization', name: 'The &quot;Desk&quot;', url: 'https://desk.example/' },
  claimReviewed: 'Earth isn&#39;t flat',
  inLanguage: 'en',
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Nino' },
    temporalCoverage: '2023/..',
    datePublished: '2026-11-01',
    firstAppearance: { '@type': 'CreativeWork', url: 'https://example.org/first', datePublished: '2026-10-30' },
    appearance: ['https://example.org/second', { url: 'https://example.org/first' }, { url: 'javascript:1' }],
  },
  reviewRating: { '@type': 'Rating', alternateName: 'Mostly true', ratingExplanation: 'One can see it.' },
  citation: [{ '@type': 'CreativeWork', name: 'Atlas', url: 'https://example.org/atlas' }, 'https://example.org/map'],
}

async function read(text: string, name = 'x.json'): Promise<ReviewsOfFile> {
  const bytes = new TextEncoder().encode(text)
  const reading = await readHandedFiles([{ name, size: bytes.length, bytes: () => Promise.resolve(bytes) }])
  if (!('checks' in reading)) throw new Error(JSON.stringify(reading))
  return reading.checks
}

describe('checks of others', () => {
  it('[F1] are claims with verdict, speaker, places and sources, and the whole file beside them', () => {
    const [review] = readClaimReviews(check).reviews
    expect(review).toMatchObject({
      path: '$',
      wording: "Earth isn't flat",
      language: 'en',
      time: { earliest: '2023-01-01', latest: null },
      firstSaid: { earliest: '2026-10-30' },
      rating: 'Mostly true',
      explanation: 'One can see it.',
      speaker: { name: 'Nino', kind: 'person' },
      appearances: [{ url: 'https://example.org/first' }, { url: 'https://example.org/second' }],
      cited: [
        { name: 'The "Desk"', kind: 'organisation', url: check.url, date: { earliest: '2026-11-20' } },
        { name: 'Atlas', url: 'https://example.org/atlas' },
        { name: 'https://example.org/map', url: 'https://example.org/map' },
      ],
      creator: { name: 'The "Desk"', id: 'https://desk.example/' },
      at: '2026-11-20T00:00:00.000Z',
      isOurs: false,
      original: check,
    })
    expect(readClaimReviews(check).reviews[0]?.claim).toBe(review?.claim)
  })

  it.each<[string, JsonValue, readonly string[]]>([
    ['a list', [check, check], ['$[0]', '$[1]']],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, check] }, ['$["@graph"][1]']],
    ['a feed', { '@type': 'DataFeed', dataFeedElement: [{ item: [check] }] }, ['$.dataFeedElement[0].item[0]']],
    ['claims by themselves', [{ '@type': ['Thing', 'http://schema.org/Claim'], text: 'x' }], ['$[0]']],
  ])('are found in %s', (_name, value, paths) => {
    expect(readClaimReviews(value).reviews.map(({ path }) => path)).toEqual(paths)
  })

  it('are found in the scripts of a page, and a broken one is told', async () => {
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`
    const page = `<!doctype html><head>${script(JSON.stringify(check))}${script('{"@type":"ClaimReview",')}<script>var x</script></head>`
    const { reviews, problems } = await read(page, 'x.html')
    expect(reviews.map(({ path }) => path)).toEqual(['script 1 $'])
    expect(problems).toEqual([{ reason: 'brokenScript', path: 'script 2' }])
  })

  it('[F2] tell what of a page is not read: microdata, one by one, beside JSON-LD and alone', async () => {
    const item = '<div itemscope itemtype="https://schema.org/ClaimReview"><i itemprop="claimReviewed">x</i></div>'
    const script = `<script type="application/ld+json">${JSON.stringify(check)}</script>`
    const both = await read(
      `<!doctype html><body>${script}${item}${item}<p itemtype="https://schema.org/Claim">`,
      'x.html',
    )
    const unread = ['microdata 1', 'microdata 2'].map((path) => ({ reason: 'microdata', path }))
    expect(both).toMatchObject({ reviews: [{ wording: "Earth isn't flat" }], problems: unread })
    expect(await read(`<!doctype html><body>${item}`, 'x.html')).toEqual({ reviews: [], problems: unread.slice(0, 1) })
  })

  it('[F2] tell that a check without a rating is its claim only', () => {
    const { reviewRating: _none, ...unrated } = check
    const { reviews, problems } = readClaimReviews([unrated, check, { '@type': 'Claim', text: 'x' }])
    expect(reviews.map(({ rating }) => rating)).toEqual(['', 'Mostly true', ''])
    expect(problems).toEqual([{ reason: 'noRating', path: '$[0]' }])
  })

  it('[F2] keep a word for what is only a figure, and say what is no check', () => {
    const rated = (reviewRating: JsonValue) => readClaimReviews({ ...check, reviewRating }).reviews[0]?.rating
    expect(rated({ ratingValue: 1, bestRating: 5 })).toBe('1/5')
    expect(rated({ ratingValue: '4' })).toBe('4')
    expect(rated('False')).toBe('')
    const { reviews, problems } = readClaimReviews([{ '@type': 'ClaimReview', claimReviewed: ' ' }, check])
    expect(reviews).toHaveLength(1)
    expect(problems).toEqual([{ reason: 'noWording', path: '$[0]' }])
  })

  it('[F2] never throws for what is in a file', () => {
    const keys = Object.keys(check).concat(Object.keys(check.itemReviewed), ['__proto__', '@id', 'identifier'])
    const value = fc.letrec<{ any: JsonValue }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<JsonValue>,
        fc.constantFrom('https://example.org/', '2024-02-31', 'urn:uuid:1', '&#xD800;', '&#99999999;'),
        fc.dictionary(fc.constantFrom(...keys), tie('any')),
        fc.array(tie('any'), { maxLength: 3 }),
      ),
    })).any
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (object) => {
        const { reviews, problems } = readClaimReviews([{ ...check, ...object, '@type': 'ClaimReview' }])
        expect(reviews.length + problems.filter(({ reason }) => reason !== 'noRating').length).toBe(1)
      }),
    )
  })

  it.each<[string, string, string]>([
    ['cut off', JSON.stringify(check).slice(0, -5), 'badJson'],
    ['a page without any', '<!doctype html><p>x', 'noReviews'],
    ['nested deep', `{"@type":"ClaimReview","x":${'['.repeat(1000)}`, 'deepJson'],
  ])('[F2] are refused with a reason: %s', async (_name, text, key) => {
    await expect(read(text)).rejects.toThrow(key)
  })
})

describe('what this program writes', () => {
  const write = async (project: Parameters<typeof sourceOf>[0], settings = {}) =>
    JSON.parse(await writtenText(claimReviewWriter, await sourceOf(project), settings)) as JsonValue
  const address = {
    check: { address: 'https://example.org/checks/7000', publisher: 'The Desk', publisherAddress: 'https://desk.org/' },
  }
  /** The sample with a verdict as it is written here, cited and corrected. */
  const rated = () => {
    const project = sampleProject()
    const [claim = asId<ClaimId>('')] = Array.from(project.snapshot.all('claims'), ({ id }) => id)
    const [analyst = asId<AnalystId>('')] = Array.from(project.snapshot.all('analysts'), ({ id }) => id)
    const context = testContext(analyst, 'verdict')
    const cited = {
      claim,
      kind: 'organisation',
      url: 'https://e.org/a',
      archiveUrl: 'https://a.example/1',
      date: null,
    } as const
    run(project.snapshot, setVerdict, { claim, rating: 'False &amp; worse', explanation: 'So.' }, context)
    run(project.snapshot, citeSource, { ...cited, name: 'Institute' }, context)
    run(project.snapshot, addCorrection, { claim, text: 'It was 7000.' }, context)
    return project
  }
  const take = ({ reviews }: ReviewsOfFile) => ({
    reviews: reviews.map((review) => ({ review, onto: review.claim, rating: review.rating, stories: [] })),
    file: 'x',
  })

  it('[F1] comes back as it was, in a project that has nothing of it', async () => {
    for (const settings of [{}, address]) {
      const file = await write(rated(), settings)
      const snapshot = new MemorySnapshot()
      run(snapshot, takeClaimReviews, take(await read(JSON.stringify(file))), testContext(asId<AnalystId>('ana')))
      expect(await write({ snapshot, texts: new Map() })).toEqual(file)
    }
  })

  it('[F1] is known as ours, with every word as it was typed', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProject, async (project) => {
        const { reviews } = readClaimReviews(await write(project))
        for (const { wording, rating, claim } of reviews) {
          expect(project.snapshot.get('claims', claim)?.wording.trim() ?? wording).toBe(wording)
          expect([...project.snapshot.all('verdicts')].map((verdict) => verdict.rating.trim())).toContain(rating)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('[C7] reads the periods it writes', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.option(day), fc.option(day), (one, other) => {
        const [earliest, latest] = one !== null && other !== null ? [one, other].sort() : [one, other]
        const bounds = { earliest: earliest ?? null, latest: latest ?? null, approximate: false } as const
        const written = edtf({ ...bounds, basis: 'analyst', snippet: null })
        const read = readTemporalCoverage(written)
        expect(read && { earliest: read.earliest, latest: read.latest }).toEqual(
          written === null ? null : { earliest: bounds.earliest, latest: bounds.latest },
        )
      }),
    )
    for (const wrong of ['2024/2023', '../..', 'P1Y', '2024-13', '2024/2025/2026', 'x/..', ''])
      expect(readTemporalCoverage(wrong)).toBeNull()
  })
})
