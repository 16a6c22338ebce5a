import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addForeignPassages } from '#commands/passages/add-foreign-passages.ts'
import type { ItemOfFile } from '#domain/annotation-reader.ts'
import { Standings } from '#domain/foreign-passages.ts'
import { asId, type AnalystId } from '#domain/ids.ts'
import { publishedFormat, type PublishedFormatId } from '#domain/publication.ts'
import { wholeProject } from '#domain/publish-scope.ts'
import { decisionId } from '#domain/row-ids.ts'
import type { MemorySnapshot } from '#domain/snapshot.ts'
import { run } from '#test/builders/project.ts'
import { AnnotationsIn } from '../foreign-annotations/annotations-in.ts'
import { dialects } from '../foreign-annotations/dialects.ts'
import { readHandedFiles } from '../foreign-annotations/read-files.ts'
import { arbitraryProject } from '../project-file/arbitrary-project.cases.ts'
import { previewOf } from '../published/preview.ts'
import {
  projectWith,
  projectWithVerdict,
  publishedAt,
  sampleProject,
  sourceOf,
  written,
  writtenText,
  type TestProject,
} from '../published/sample-project.cases.ts'
import { writerOf } from '../published/writers.ts'
import { plainSettings } from '#domain/publication.ts'
import { entriesOf } from './dialect-files.cases.ts'

const formats = ['hypothesis', 'labelStudio', 'doccano', 'brat'] as const
type Format = (typeof formats)[number]

const fileOf = async (project: TestProject, format: Format, scope: object = {}) =>
  written(await writerOf(format), await sourceOf(project, { texts: true, ...scope }))

/** With a decision where passages stand, and one where none do. */
function decided(project: TestProject): TestProject {
  const judged = [...project.snapshot.all('assessments')]
  const decisions = (['agrees', 'omits'] as const).flatMap((judgement) => {
    const cell = judged.find((row) => row.judgement === judgement)
    if (!cell) return []
    const { rev, extra, claim, article, facets, omission, analyst, at } = cell
    const id = decisionId(claim, article)
    return [{ id, rev, extra, claim, article, judgement, facets, omission, analyst, at, reason: 'So.' }]
  })
  return projectWith(project, { decisions })
}

/** What is found of a file in a project. */
async function readBack(project: TestProject, bytes: Uint8Array, name = 'x'): Promise<readonly ItemOfFile[]> {
  const reading = await readHandedFiles([{ name, size: bytes.length, bytes: () => Promise.resolve(bytes) }])
  if (!('annotations' in reading)) throw new Error(JSON.stringify(reading))
  expect(reading.problems).toEqual([])
  const { snapshot, texts } = project
  const rows = [...snapshot.all('revisions')].map(({ id, article, textHash }) => {
    const { url = null, language, revision } = snapshot.get('articles', article) ?? {}
    return { article, revision: id, textHash, url, language: language?.tag ?? 'und', isCurrent: revision === id }
  })
  const found = new AnnotationsIn(reading, {
    texts: rows,
    claims: [...snapshot.all('claims')].map(({ id }) => id),
    readTexts: (hashes) => Promise.resolve(hashes.map((hash) => ({ hash, text: texts.get(hash) ?? '' }))),
  })
  await found.find(() => undefined)
  return found.items
}

/** The sample without its passages, but for those that other tools made. */
function emptied(project: TestProject): TestProject {
  const other = sampleProject()
  return { snapshot: other.snapshot, texts: project.texts }
}

describe.each(formats)('%s', (format) => {
  it('[T2] [T3] is read again at the same place with the same words, whatever the text', async () => {
    let compared = 0
    await fc.assert(
      fc.asyncProperty(arbitraryProject, async (project) => {
        fc.pre(project.texts.size === project.snapshot.size('revisions'))
        // What cannot be written in UTF-8 is said in the preview of the one that has no escapes.
        fc.pre(format !== 'brat' || [...project.texts.values()].every((text) => text.isWellFormed()))
        const source = await sourceOf(project, { texts: true })
        const { holds } = await (await writerOf(format)).review(source, plainSettings)
        const items = await readBack(project, await fileOf(project, format))
        expect(items).toHaveLength(holds.find(({ what }) => what === 'annotations')?.count ?? -1)
        for (const { outcome, passages } of items) {
          const [passage] = passages
          const row = project.snapshot.get('passages', passage?.id ?? null)
          expect({ outcome, ...passage?.position }).toEqual({
            outcome: 'exact',
            start: row?.start,
            end: row?.end,
            quote: row?.quote,
            prefix: row?.prefix,
            suffix: row?.suffix,
          })
          compared += 1
        }
      }),
      { numRuns: 80 },
    )
    expect(compared).toBeGreaterThan(100)
  })

  it('[F1] [F4] brings nothing new into the project it is of', async () => {
    const project = sampleProject()
    const items = await readBack(project, await fileOf(project, format))
    expect(items.length).toBeGreaterThan(50)
    const standings = new Standings(project.snapshot, asId<AnalystId>('somebody'))
    expect(new Set(items.flatMap(({ passages }) => passages.map((one) => standings.of(one).standing)))).toEqual(
      new Set(['here']),
    )
  })

  it('[F1] brings passages of other tools with all they said into a project that lacks them', async () => {
    const project = sampleProject()
    const [[hash, text] = ['', '']] = project.texts
    const revision = [...project.snapshot.all('revisions')].find(({ textHash }) => textHash === hash)
    const theirs = {
      rows: [
        {
          id: 'abc',
          user: 'acct:nino@example.org',
          uri: 'https://example.org/x',
          text: 'Doubtful\nfigure',
          tags: ['figure?', 'two words'],
          group: 'g',
          target: [{ selector: [{ type: 'TextQuoteSelector', exact: text.slice(3, 40), prefix: text.slice(0, 3) }] }],
        },
      ],
    }
    const take = async (into: TestProject, bytes: Uint8Array) => {
      const items = await readBack(into, bytes)
      const passages = items.flatMap(({ outcome, passages: found }) => (outcome === 'exact' ? found : []))
      run(into.snapshot as MemorySnapshot, addForeignPassages, { passages, file: 'x' })
      return [...into.snapshot.all('passages')].filter(({ extra }) => extra !== null)
    }
    const came = await take(project, new TextEncoder().encode(JSON.stringify(theirs)))
    expect(came).toMatchObject([{ revision: revision?.id, note: 'Doubtful\nfigure' }])
    const other = emptied(project)
    expect(await take(other, await fileOf(project, format))).toEqual(came)
    const nameless = await fileOf(project, format, { names: false })
    const words =
      format === 'brat' ? [...(await entriesOf(nameless)).values()].join() : new TextDecoder().decode(nameless)
    expect(words).toContain('figure?')
    expect(words).not.toMatch(/nino|Sample analyst/)
  })

  it('[F3] says what it holds and what it leaves out', async () => {
    const project = decided(projectWithVerdict(sampleProject()))
    const source = await sourceOf(project, { texts: true })
    const { holds, warnings, sample } = await previewOf(source, await writerOf(format), plainSettings)
    const said = Object.fromEntries(warnings.map(({ key, count }) => [key, count]))
    const rows = [...project.snapshot.all('assessments')]
    const omissions = rows.filter(
      ({ judgement, omission }) => judgement === 'omits' && omission?.reason !== 'undecided',
    )
    expect(holds[0]).toMatchObject({ what: 'annotations' })
    expect(said['judgementsLeftOut']).toBe(omissions.length)
    expect(said['decisionsLeftOut']).toBe(2)
    expect(said['ratedLeftOut']).toBe(1)
    expect(said['facetsLeftOut'] !== undefined).toBe(format === 'doccano')
    expect(sample).not.toBeNull()
  })

  it('[F3] does without texts only where it holds none', async () => {
    const project = sampleProject()
    const { needsTexts } = publishedFormat(format as PublishedFormatId)
    const making = written(await writerOf(format), await sourceOf(project, { ...wholeProject, texts: false }))
    if (needsTexts) await expect(making).rejects.toThrow('they are not to leave')
    else expect(new TextDecoder().decode(await making)).not.toContain([...project.texts.values()][0]?.slice(0, 200))
  })
})

describe('each in the form its tool asks for', () => {
  const project = sampleProject()
  const json = async (format: Format) =>
    JSON.parse(await writtenText(await writerOf(format), await sourceOf(project, { texts: true }))) as never

  it('Hypothesis: an object with annotations, UTF-16 beside the quote', async () => {
    const file: { annotations: { uri: string; target: { selector: { start: number; exact: string }[] }[] }[] } =
      await json('hypothesis')
    const [annotation] = file.annotations
    expect(file).toMatchObject({ export_date: publishedAt })
    expect(annotation).toMatchObject({
      group: '__world__',
      tags: ['agrees'],
      target: [{ selector: [{ type: 'TextPositionSelector' }, { type: 'TextQuoteSelector' }] }],
    })
    expect(dialects.hypothesis.written).toBe('utf16')
  })

  it('Label Studio: tasks whose code points cut out the quote', async () => {
    const tasks: { data: { text: string }; annotations: { result: { value: never }[] }[] }[] = await json('labelStudio')
    const values = tasks.flatMap(({ data, annotations }) =>
      annotations.flatMap(({ result }) => result.map(({ value }) => ({ text: data.text, value }))),
    )
    expect(values.length).toBeGreaterThan(50)
    for (const { text, value } of values) {
      const { start, end, text: quote } = value as { start: number; end: number; text: string }
      expect([...text].slice(start, end).join('')).toBe(quote)
    }
  })

  it('[F4] what was changed in another tool is an annotation of its own, and what it was made of stays', async () => {
    const tasks: { annotations: { result: { value: { labels?: string[]; start: number } }[] }[] }[] =
      await json('labelStudio')
    const regions = tasks.flatMap(({ annotations }) => annotations.flatMap(({ result }) => result))
    const [first, second] = regions.filter(({ value }) => value.labels)
    if (!first || !second) throw new Error('the sample has judgements')
    first.value.labels = ['theirs']
    second.value.start += 1
    const items = await readBack(project, new TextEncoder().encode(JSON.stringify(tasks)))
    const standings = new Standings(project.snapshot, asId<AnalystId>('somebody'))
    const fresh = items.filter(({ passages }) => passages.every((one) => standings.of(one).standing === 'new'))
    expect(fresh).toMatchObject([
      { outcome: 'exact', passages: [{ annotation: { tags: ['theirs'] }, creator: null }] },
      // The quote decides, whatever the numbers say.
      { outcome: 'moved' },
    ])
    expect(items.length - fresh.length).toBeGreaterThan(50)
  })

  it('doccano: a line for each text, labels as triples', async () => {
    const text = await writtenText(await writerOf('doccano'), await sourceOf(project, { texts: true }))
    const lines = text.trimEnd().split('\n')
    expect(lines).toHaveLength(project.snapshot.size('articles'))
    for (const line of lines) {
      const { label } = JSON.parse(line) as { label: [number, number, string][] }
      for (const [start, end, word] of label) {
        expect(start).toBeLessThan(end)
        expect(word).toMatch(/^(?:agrees|differs|unclear|linked|passage)$/)
      }
    }
  })

  it('brat: pairs of files whose lines hold the words of the text, and the types that are in them', async () => {
    const files = await entriesOf(await fileOf(project, 'brat'))
    const names = [...files.keys()]
    const pairs = names.filter((name) => name.endsWith('.ann'))
    expect(pairs).toHaveLength(project.snapshot.size('articles'))
    const types = files.get('annotation.conf')?.split('[relations]')[0]?.split('\n') ?? []
    for (const name of pairs) {
      const text = [...(files.get(name.replace(/ann$/, 'txt')) ?? '')]
      for (const line of (files.get(name) ?? '').split('\n').filter((one) => one.startsWith('T'))) {
        const [, where = '', words] = line.split('\t')
        const [type = '', ...places] = where.split(/[ ;]/)
        expect(types).toContain(type)
        const parts = places.flatMap((start, at) =>
          at % 2 ? [] : [text.slice(+start, +(places[at + 1] ?? 0)).join('')],
        )
        expect(parts.join(' ')).toBe(words)
      }
    }
  })
})
