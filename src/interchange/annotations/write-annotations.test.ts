import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId, type AnalystId } from '#domain/ids.ts'
import type { PublishSettings } from '#domain/publication.ts'
import { plainSettings } from '#domain/publication.ts'
import type { PublishScope } from '#domain/publish-scope.ts'
import { assessmentId } from '#domain/row-ids.ts'
import { MemorySnapshot, type Snapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import { arbitraryProject } from '../project-file/arbitrary-project.cases.ts'
import { previewOf } from '../published/preview.ts'
import {
  projectWithVerdict,
  publicFile,
  sampleProject,
  sourceOf,
  writtenText,
  type TestProject,
} from '../published/sample-project.cases.ts'
import { stableAddress } from '../published/stable-address.ts'
import type { Finding, PublishedArticle, PublishedCoverage, PublishedVerdict } from './shapes.ts'
import { requirements } from './w3c-requirements.cases.ts'
import { annotationsWriter } from './write-annotations.ts'

const validate = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  formats: fullFormats as never,
}).compile(publicFile('schema/annotations-1.schema.json') as object)

interface PublishedPage {
  readonly items: readonly Readonly<Record<string, unknown>>[]
  readonly partOf: { readonly id: string; readonly total: number }
}

interface PublishedFile extends PublishedPage {
  readonly 'variorum:findings': readonly Finding[]
  readonly 'variorum:coverage': PublishedCoverage
  readonly 'variorum:verdicts': readonly PublishedVerdict[]
  readonly 'variorum:texts': readonly PublishedArticle[]
}

const project = sampleProject()

const contentOf = async (of: TestProject, scope: Partial<PublishScope>, settings: Partial<PublishSettings> = {}) =>
  writtenText(annotationsWriter, await sourceOf(of, scope), settings)
const fileOf = async (of: TestProject, scope: Partial<PublishScope> = {}) =>
  JSON.parse(await contentOf(of, scope)) as PublishedFile
const published = (names = true) => fileOf(project, { names })
const withRows = (snapshot: Snapshot): TestProject => ({ snapshot, texts: project.texts })

function check(file: object): readonly string[] {
  const json = file as Record<string, unknown>
  const broken = requirements.filter(({ holds }) => !holds(json)).map(({ must }) => must)
  return validate(json) ? broken : [...broken, JSON.stringify(validate.errors)]
}

describe('the published file', () => {
  it('[F3] holds its schema and the demands of the Recommendation, for the sample', async () => {
    expect(check(await published())).toEqual([])
    expect(check(await published(false))).toEqual([])
  })

  it('[F3] holds them for any project', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProject, fc.boolean(), async ({ snapshot, texts }, names) => {
        const file = await fileOf({ snapshot, texts }, { names })
        expect(check(file)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('[T2] [T3] counts in code points, and the quote stands there', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProject, async ({ snapshot, texts }) => {
        const file = await fileOf({ snapshot, texts }, { names: true })
        for (const { quotes } of file['variorum:findings']) {
          for (const { text, position, textHash } of quotes) {
            if (position === null) continue
            const characters = [...(texts.get(textHash) ?? '')]
            expect(characters.slice(position.start, position.end).join('')).toBe(text)
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  it('[F3] has one finding for each assessment, each complete in itself', async () => {
    const findings = (await published())['variorum:findings']
    const open = [...project.snapshot.all('assessments')].filter(({ omission }) => omission?.reason === 'undecided')
    expect(open.length).toBeGreaterThan(0)
    expect(findings).toHaveLength(project.snapshot.size('assessments') - open.length)
    const counts = { agrees: 0, differs: 0, omits: 0, unclear: 0 }
    for (const { judgement, standsForCell } of findings) if (standsForCell) counts[judgement] += 1
    const expected = { agrees: 0, differs: 0, omits: 0, unclear: 0 }
    for (const { assessment } of project.sample.cells)
      if (assessment && assessment.omission?.reason !== 'undecided') expected[assessment.judgement] += 1
    expect(counts).toEqual(expected)
    const through = findings.filter((finding) => finding.basis?.medium === 'gloss' && finding.quotes.length > 0)
    expect(through.length).toBeGreaterThan(0)
    const apart = through.flatMap(({ quotes }) =>
      quotes.flatMap(({ position, glosses }) =>
        glosses.filter(
          ({ covers }) => !covers || !position || covers.start >= position.end || position.start >= covers.end,
        ),
      ),
    )
    expect(apart).toEqual([])
    expect(through.every((finding) => finding.quotes.some((quote) => quote.glosses.length > 0))).toBe(true)
  })

  it('[C4] says what shows that an omitted claim was known, and takes the whole article as target', async () => {
    const file = await published()
    const available = file['variorum:findings'].filter((finding) => finding.omission?.reason === 'available')
    expect(available.length).toBeGreaterThan(0)
    for (const { id, omission, article } of available) {
      expect(omission?.reference?.quote?.text).toBeTruthy()
      const annotation = file.items.find((item) => item['id'] === id)
      expect(annotation?.['target']).toMatchObject([{ id: article.text.address, type: 'Text' }])
    }
  })

  it('[C2] [C4] publishes no omission that came without a reason, as little as one whose reason is open', async () => {
    const [omits, differs] = ['omits', 'differs'].map((judgement) =>
      [...project.snapshot.all('assessments')].find(
        (row) => row.judgement === judgement && row.omission?.reason !== 'undecided',
      ),
    )
    if (!omits || !differs) throw new Error('the sample has both')
    const snapshot = new MemorySnapshot()
    for (const table of tableNames) snapshot.load(table, [...project.snapshot.all(table)] as never)
    snapshot.load('assessments', [{ ...omits, omission: null }])
    const file = await fileOf(withRows(snapshot))
    const ids = file['variorum:findings'].map(({ id }) => id)
    expect(ids).not.toContain(stableAddress(`assessment ${omits.id}`))
    expect(ids).toContain(stableAddress(`assessment ${differs.id}`))
    expect(check(file)).toEqual([])
  })

  it('[C3] covers every asked cell, and never counts what is not assessed as omitted', async () => {
    const { asked, assessed, notAssessed, byClaim } = (await published())['variorum:coverage']
    expect(asked).toBe(project.sample.cells.length)
    expect(notAssessed).toBe(project.sample.cells.filter((cell) => cell.assessment === null).length)
    expect(assessed + notAssessed).toBe(asked)
    expect(byClaim).toHaveLength(project.sample.claims.length)
  })

  it('[F3] holds no note, no journal, no article text, and no name that was not wanted', async () => {
    const rows = ['claims', 'articles', 'stories', 'assessments', 'derivations'] as const
    const notes = rows
      .flatMap((table) => [...project.snapshot.all(table)].map((row) => row.note))
      .filter((note) => note.length > 12)
    const content = await contentOf(project, { names: false })
    expect(notes.filter((note) => content.includes(JSON.stringify(note).slice(1, -1)))).toEqual([])
    expect([...project.texts.values()].filter((text) => content.includes(JSON.stringify(text).slice(1, -1)))).toEqual(
      [],
    )
    const [analyst] = [...project.snapshot.all('analysts')]
    expect(content).not.toContain(analyst?.name)
    expect(content).not.toContain(analyst?.id)
    expect(await contentOf(project, {})).toContain(analyst?.name)
  })

  it('[C10] lets one entry stand for a cell on which analysts agree, and none where they do not', async () => {
    const [agreed, disputed] = [...project.snapshot.all('assessments')].filter((row) => row.judgement === 'agrees')
    if (!agreed || !disputed) throw new Error('the sample agrees somewhere')
    const snapshot = new MemorySnapshot()
    for (const table of tableNames) snapshot.load(table, [...project.snapshot.all(table)])
    const analyst = asId<AnalystId>('second')
    const first = [...snapshot.all('analysts')][0]
    if (first) snapshot.load('analysts', [{ ...first, id: analyst }])
    snapshot.load('assessments', [
      { ...agreed, id: assessmentId(agreed.claim, agreed.article, analyst), analyst },
      {
        ...disputed,
        id: assessmentId(disputed.claim, disputed.article, analyst),
        analyst,
        judgement: 'unclear',
        question: 'Is it so?',
      },
    ])
    const file = await fileOf(withRows(snapshot))
    const standing = ({ claim, article }: typeof agreed) =>
      file['variorum:findings']
        .filter((one) => one.claim.id === `urn:uuid:${claim}` && one.article.id === `urn:uuid:${article}`)
        .filter((one) => one.standsForCell).length
    expect([standing(agreed), standing(disputed)]).toEqual([1, 0])
    expect(check(file)).toEqual([])
  })

  it('[C3] keeps a passage that waits for its judgement as a link, and judged ones out of the links', async () => {
    const links = (await published()).items.filter((item) => item['motivation'] === 'linking')
    const waiting = project.sample.cells.filter((cell) => cell.assessment === null).flatMap((cell) => cell.mentions)
    expect(links).toHaveLength(waiting.length)
  })

  it('gives joined ids a UUID that is the same each time', () => {
    expect(stableAddress('a.b')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(stableAddress('a.b')).toBe(stableAddress('a.b'))
    expect(stableAddress('a.c')).not.toBe(stableAddress('a.b'))
  })

  it('[C13] leaves other stories out where one is chosen', async () => {
    const [story] = [...project.snapshot.all('stories')].filter((row) => row.name.startsWith('Dock'))
    const scope = { stories: story ? [story.id] : [] }
    const file = await fileOf(project, scope)
    expect(check(file)).toEqual([])
    expect(file['variorum:texts']).toHaveLength(2)
    const { holds, analystsNamed } = await previewOf(await sourceOf(project, scope), annotationsWriter, plainSettings)
    expect(holds.find(({ what }) => what === 'articles')?.count).toBe(2)
    expect(analystsNamed).toBe(1)
    expect(
      new Set(file['variorum:findings'].flatMap(({ article }) => article.stories.map(({ name }) => name))),
    ).toEqual(new Set([story?.name]))
  })

  it('[F3] says the same as a collection, with the page as its first', async () => {
    const page = await fileOf(project)
    const { first, last, ...rest } = JSON.parse(await contentOf(project, {}, { shape: 'collection' })) as {
      first: PublishedPage & { id: string }
      last: string
      total: number
      id: string
    }
    expect(validate({ first, last, ...rest }), JSON.stringify(validate.errors)).toBe(true)
    expect(first.items).toEqual(page.items)
    expect([rest.total, rest.id, last]).toEqual([page.items.length, page.partOf.id, first.id])
    expect(requirements.filter(({ holds }) => !holds({ '@context': rest['@context' as never], ...first }))).toEqual([])
    expect(validate({ ...page, total: 1 })).toBe(false)
  })

  it('[F3] holds full texts only where they were chosen, and says which text it is', async () => {
    const file = await fileOf(project, { texts: true })
    expect(check(file)).toEqual([])
    for (const { text } of file['variorum:texts']) expect(text.content).toBe(project.texts.get(text.hash))
    expect(file['variorum:texts'].length).toBeGreaterThan(5)
  })

  it('[F3] [C13] holds of chosen claims only what is said of them, and nothing of articles that were not chosen', async () => {
    const article = [...project.snapshot.all('assessments')].find((row) => row.omission?.reference)
    const claim = project.snapshot.get('claims', article?.claim ?? null)
    const other = [...project.snapshot.all('claims')].find(({ id }) => id !== claim?.id)
    if (!claim || !other || !article) throw new Error('the sample has them')
    const one = await fileOf(project, { claims: [claim.id] })
    expect(check(one)).toEqual([])
    expect(new Set(one['variorum:findings'].map((finding) => finding.claim.wording))).toEqual(new Set([claim.wording]))
    expect(one.items.filter((item) => item['motivation'] === 'highlighting')).toEqual([])
    expect(one['variorum:texts'].length).toBeGreaterThan(1)
    const narrow = await contentOf(project, { claims: [claim.id], articles: [article.article] })
    expect(narrow).toContain('"reason":"available"')
    const titles = [...project.snapshot.all('articles')].filter(({ id }) => id !== article.article)
    expect(titles.filter(({ title }) => title !== null && narrow.includes(title))).toEqual([])
    expect(narrow).not.toContain(other.wording)
  })

  it('holds the verdicts that are rated, with what they rest on and without what was written to their author', async () => {
    const { claim, snapshot } = projectWithVerdict(project)
    const named = await fileOf(withRows(snapshot))
    expect(named['variorum:verdicts']).toMatchObject([
      {
        rating: 'False',
        claim: { id: stableAddress(claim.id), wording: claim.wording },
        sources: [{ name: 'isw', url: 'https://example.org/report', archiveUrl: 'https://archive.example/1' }],
        readings: [{ outcome: 'objects', older: false, analyst: { name: 'ben' } }],
      },
    ])
    expect(validate(named), JSON.stringify(validate.errors)).toBe(true)
    expect(JSON.stringify(named)).not.toContain('Ask the ministry')
    expect(JSON.stringify(await fileOf(withRows(snapshot), { names: false }))).not.toContain('"ben"')
    const preview = await previewOf(await sourceOf(withRows(snapshot)), annotationsWriter, plainSettings)
    expect(preview.warnings).toContainEqual({ key: 'verdictsUnrated', count: 1 })
  })

  it('documents every term of its own in the published namespace', async () => {
    const described = (publicFile('ns/variorum.jsonld') as { '@graph': { '@id': string }[] })['@graph'].map(
      (term) => term['@id'],
    )
    const file = await published()
    const used = [file, ...file.items].flatMap((one) => Object.keys(one)).filter((key) => key.startsWith('variorum:'))
    expect([...new Set(used)].filter((term) => !described.includes(term))).toEqual([])
  })
})
