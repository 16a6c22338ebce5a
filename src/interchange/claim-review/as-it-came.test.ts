import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setVerdict } from '#commands/verdicts/set-verdict.ts'
import { takeClaimReviews } from '#commands/verdicts/take-claim-reviews.ts'
import { plainSettings } from '#domain/publication.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'
import { run } from '#test/builders/project.ts'
import { publicFile, sampleProject, sourceOf, writtenText } from '../published/sample-project.cases.ts'
import { readClaimReviews } from './read-claim-review.ts'
import { claimReviewWriter } from './write-claim-review.ts'

const validate = new Ajv2020({ strict: true, strictTypes: false, formats: fullFormats as never }).compile(
  publicFile('schema/claim-review-1.schema.json') as object,
)
const settings = {
  check: { address: 'https://desk.example/1', publisher: 'The Desk', publisherAddress: 'https://desk.example/' },
}
const wording = 'The tower burned down'
const published: JsonObject = {
  '@type': 'ClaimReview',
  url: 'https://factorg.example/1',
  datePublished: '2026-11-20',
  author: { '@type': 'Organization', name: 'FactOrg' },
  claimReviewed: wording,
  reviewRating: {
    '@type': 'Rating',
    ratingValue: 2,
    worstRating: 1,
    bestRating: 5,
    alternateName: 'Mostly false',
    author: { '@type': 'Person', name: 'Nino' },
  },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Mayor' },
    datePublished: '2026-11-01',
    appearance: [{ '@type': 'CreativeWork', url: 'https://post.example/1' }],
  },
}

/** The sample, whose articles agree with the claim that is checked, with the check taken in. */
function taken(...checks: readonly JsonObject[]) {
  const project = sampleProject()
  const [claim] = [...project.snapshot.all('claims')]
  if (!claim) throw new Error('the sample has a claim')
  const { reviews } = readClaimReviews(checks)
  const reviewed = reviews.map((review) => ({ review, onto: claim.id, rating: review.rating, stories: [] }))
  run(project.snapshot, takeClaimReviews, { reviews: reviewed, file: 'x' })
  return { ...project, claim: claim.id }
}

const write = async (project: ReturnType<typeof taken>, names = true) => {
  const file = JSON.parse(
    await writtenText(claimReviewWriter, await sourceOf(project, { names }), settings),
  ) as JsonObject
  expect(validate(file), JSON.stringify(validate.errors)).toBe(true)
  return (file['@graph'] ?? [file]) as readonly JsonObject[]
}

describe('checks of others, written back', () => {
  it('[F1] are word for word as they came, with nothing of this project under their name', async () => {
    expect(await write(taken(published))).toEqual([published])
    const alone = { '@context': 'http://schema.org', ...published }
    expect(await write(taken(alone))).toEqual([alone])
    const { warnings } = await claimReviewWriter.review(await sourceOf(taken(published)), plainSettings)
    expect(warnings).toEqual([{ key: 'checksAsTheyCame', count: 1 }])
  })

  it('[F1] keep every field they had, whatever it was', async () => {
    const any = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JsonValue>
    const more = fc.dictionary(fc.constantFrom('about', 'x:y', '__proto__', 'datePublished', 'inLanguage', 'url'), any)
    const rating = fc.dictionary(fc.constantFrom('ratingValue', 'bestRating', 'image', 'ratingExplanation'), any)
    const item = fc.dictionary(fc.constantFrom('appearance', 'firstAppearance', 'datePublished', 'author', 'x'), any)
    await fc.assert(
      fc.asyncProperty(fc.tuple(more, rating, item), async ([fields, rated, claim]) => {
        const check = JSON.parse(
          JSON.stringify({
            ...fields,
            '@type': 'ClaimReview',
            claimReviewed: wording,
            reviewRating: { ...rated, alternateName: 'Mostly false' },
            itemReviewed: claim,
          }),
        ) as JsonObject
        expect(await write(taken(check))).toEqual([check])
      }),
      { numRuns: 40 },
    )
  })

  it('[F3] name no person who made them in a file without names', async () => {
    const [check] = await write(taken({ ...published, editor: ['Ana', { '@type': 'Person', name: 'Ben' }] }), false)
    expect(check).toMatchObject({ author: { name: 'FactOrg' }, itemReviewed: { author: { name: 'Mayor' } } })
    expect(JSON.stringify(check)).not.toMatch(/Nino|Ana|Ben/)
  })

  it('are those of this project once the verdict was written anew', async () => {
    const project = taken(published)
    run(project.snapshot, setVerdict, { claim: project.claim, rating: 'True', explanation: 'Seen.' })
    const [check] = await write(project)
    expect(check).toMatchObject({ author: { name: 'The Desk' }, reviewRating: { alternateName: 'True' } })
    expect(JSON.stringify(check)).not.toMatch(/"FactOrg"\}|ratingValue/)
  })
})
