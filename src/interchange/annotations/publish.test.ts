import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planCommand, type Command } from '#commands/define-command.ts'
import { registry } from '#commands/registry.ts'
import { asId, type AnalystId, type ProjectId } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'
import { assessmentId } from '#domain/row-ids.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import { makeUuidSource } from '#domain/uuid.ts'
import { arbitraryProject } from '../project-file/arbitrary-project.cases.ts'
import type { SampleFile } from '../sample/sample-shape.ts'
import { planSample } from '../sample/sample-steps.ts'
import { publish, publishedText, type PublishedFile } from './publish.ts'
import { stableAddress } from './stable-address.ts'
import { requirements } from './w3c-requirements.cases.ts'

const publicFile = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../public/${path}`, import.meta.url), 'utf8')) as unknown
const validate = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  formats: fullFormats as never,
}).compile(publicFile('schema/annotations-1.schema.json') as object)
const at = '2026-11-21T12:00:00.000Z'

/** The sample project, run through its commands. */
function sampleProject() {
  const sample = publicFile('sample/story.json') as SampleFile
  const newId = makeUuidSource(
    () => 1_700_000_000_000,
    (bytes) => bytes.fill(7),
  )
  const analyst = asId<AnalystId>(newId())
  const plan = planSample(sample, { project: asId<ProjectId>(newId()), analyst, newId })
  const snapshot = new MemorySnapshot()
  for (const { command, args } of plan.steps) {
    const known = (registry as Readonly<Record<string, Command<never>>>)[command] as Command<never>
    const planned = planCommand(known, snapshot, args as never, { now: at, newId, actor: analyst })
    if (!isRejection(planned)) snapshot.apply(planned.changes)
  }
  const texts = new Map<string, string>(plan.texts.map(({ hash, text }) => [hash, text]))
  return { sample, snapshot, texts, text: (hash: string) => Promise.resolve(texts.get(hash) ?? null) }
}

const project = sampleProject()
const published = async (names = true): Promise<PublishedFile> =>
  (await publish(project.snapshot, project.text, { names, at })).file

function check(file: PublishedFile): readonly string[] {
  const json = JSON.parse(publishedText(file)) as Record<string, unknown>
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
        const { file } = await publish(snapshot, (hash) => Promise.resolve(texts.get(hash) ?? null), { names, at })
        expect(check(file)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('[T2] [T3] counts in code points, and the quote stands there', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProject, async ({ snapshot, texts }) => {
        const { file } = await publish(snapshot, (hash) => Promise.resolve(texts.get(hash) ?? null), {
          names: true,
          at,
        })
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
    const { file } = await publish(snapshot, project.text, { names: true, at })
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
    const content = publishedText(await published(false))
    expect(notes.filter((note) => content.includes(JSON.stringify(note).slice(1, -1)))).toEqual([])
    expect([...project.texts.values()].filter((text) => content.includes(JSON.stringify(text).slice(1, -1)))).toEqual(
      [],
    )
    const [analyst] = [...project.snapshot.all('analysts')]
    expect(content).not.toContain(analyst?.name)
    expect(content).not.toContain(analyst?.id)
    expect(publishedText(await published(true))).toContain(analyst?.name)
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
    const { file } = await publish(snapshot, project.text, { names: true, at })
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
    const { file, summary } = await publish(project.snapshot, project.text, {
      names: true,
      at,
      stories: story ? [story.id] : [],
    })
    expect(check(file)).toEqual([])
    expect(summary.articles).toBe(2)
    expect(
      new Set(file['variorum:findings'].flatMap(({ article }) => article.stories.map(({ name }) => name))),
    ).toEqual(new Set([story?.name]))
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
