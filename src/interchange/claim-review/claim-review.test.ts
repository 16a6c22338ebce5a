import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { plainSettings } from '#domain/publication.ts'
import { verdictRow } from '#test/builders/rows.ts'
import { arbitraryProject } from '../project-file/arbitrary-project.cases.ts'
import {
  projectWith,
  projectWithVerdict,
  publicFile,
  sampleProject,
  sourceOf,
  writtenText,
} from '../published/sample-project.cases.ts'
import { stableAddress } from '../published/stable-address.ts'
import { claimReviewWriter, scriptSafe } from './write-claim-review.ts'

const validate = new Ajv2020({ strict: true, strictTypes: false, formats: fullFormats as never }).compile(
  publicFile('schema/claim-review-1.schema.json') as object,
)
const project = projectWithVerdict(sampleProject())
const check = {
  address: 'https://example.org/checks/7000',
  publisher: 'The Desk',
  publisherAddress: 'https://example.org/',
}
const fileOf = async (of = project, settings = { check }) =>
  JSON.parse(await writtenText(claimReviewWriter, await sourceOf(of), settings)) as Record<string, unknown>

describe('claim reviews', () => {
  it('[F3] hold what readers ask for: rating in words, claim, page, and an id that stays', async () => {
    const file = await fileOf()
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true)
    expect(file).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      identifier: stableAddress('verdict k.verdict'),
      url: check.address,
      claimReviewed: project.claim.wording,
      reviewRating: { alternateName: 'False', ratingExplanation: 'Nothing shows it.' },
      author: { '@type': 'Organization', name: 'The Desk' },
      citation: [{ name: 'isw', url: 'https://example.org/report', archivedAt: 'https://archive.example/1' }],
    })
    const { appearance } = file['itemReviewed'] as { appearance: readonly { headline?: string }[] }
    const agreeing = [...project.snapshot.all('assessments')].filter(
      (row) => row.claim === project.claim.id && row.judgement === 'agrees',
    )
    expect(appearance).toHaveLength(agreeing.length)
  })

  it('leave out what nobody said: no page, no day of publication, no number for a rating, no unrated verdict', async () => {
    const text = await writtenText(claimReviewWriter, await sourceOf(project))
    const file = JSON.parse(text) as Record<string, unknown>
    expect(validate(file)).toBe(false)
    expect(validate.errors?.some(({ params }) => params['missingProperty'] === 'url')).toBe(true)
    expect(file).not.toHaveProperty('url')
    for (const property of ['"datePublished": null', 'ratingValue', 'Ask the ministry'])
      expect(text).not.toContain(property)
    expect(file).not.toHaveProperty('@graph')
    const { warnings } = await claimReviewWriter.review(await sourceOf(project), plainSettings)
    expect(warnings.map(({ key }) => key)).toEqual(['checkAddressMissing', 'publisherMissing'])
    const nobody = JSON.stringify(
      JSON.parse(await writtenText(claimReviewWriter, await sourceOf(project, { names: false }))),
    )
    expect(nobody).not.toContain('"author":{"@type":"Person","name":"Sample analyst"')
  })

  it('say what is amiss with an address, and that several share a page', async () => {
    const [, other] = [...project.snapshot.all('claims')]
    const verdicts = [verdictRow('l', { claim: other?.id ?? project.claim.id, rating: 'True' })]
    const two = projectWith(project, { verdicts })
    const keys = async (settings: typeof check) =>
      (await claimReviewWriter.review(await sourceOf(two), { ...plainSettings, check: settings })).warnings.map(
        ({ key }) => key,
      )
    expect(await keys(check)).toContain('checkAddressShared')
    expect(await keys({ ...check, address: 'javascript:alert(1)' })).toContain('checkAddressWrong')
    const file = await fileOf({ ...two, claim: project.claim })
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true)
    expect(file['@graph']).toHaveLength(2)
    expect(
      JSON.stringify(await fileOf(project, { check: { ...check, address: 'javascript:alert(1)' } })),
    ).not.toContain('javascript')
    const none = await claimReviewWriter.review(await sourceOf(sampleProject()), plainSettings)
    expect(none.warnings).toEqual([{ key: 'noVerdict', count: 1 }])
  })

  it('[F3] hold the schema for any project, once the page is named', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProject, async (made) => {
        const file = JSON.parse(await writtenText(claimReviewWriter, await sourceOf(made), { check })) as object
        expect(validate(file), JSON.stringify(validate.errors)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('[P1] end no script element, and are the same JSON', () => {
    const words = fc.array(
      fc.constantFrom('</script>', '<!--', '<script', ']]>', '\u2028', '\u2029', 'a', '"', '\\', '\\u003c'),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(
        words.map((parts) => parts.join('')),
        (text) => {
          const json = scriptSafe(JSON.stringify({ text }))
          expect(JSON.parse(json)).toEqual({ text })
          const { childNodes } = parseFragment(`<script type="application/ld+json">${json}</script>`)
          expect(childNodes).toHaveLength(1)
          expect(json).not.toMatch(/[\u2028\u2029]/)
        },
      ),
    )
  })
})
