import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addForeignPassages } from '#commands/passages/add-foreign-passages.ts'
import { asItCame } from '#domain/foreign-passages.ts'
import { asId } from '#domain/ids.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'
import type { MemorySnapshot } from '#domain/snapshot.ts'
import { run, testContext } from '#test/builders/project.ts'
import { AnnotationsIn } from '../foreign-annotations/annotations-in.ts'
import { readForeignText } from '../foreign-annotations/read-foreign-annotations.ts'
import { publicFile, sampleProject, sourceOf, writtenText } from '../published/sample-project.cases.ts'
import { textAddress } from '../text-hash.ts'
import { requirements } from './w3c-requirements.cases.ts'
import { annotationsWriter } from './write-annotations.ts'

const validate = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  formats: fullFormats as never,
}).compile(publicFile('schema/annotations-1.schema.json') as object)

/** Reads a file and takes in all that was found, as the screen does. */
async function takeIn({ snapshot, texts }: ReturnType<typeof sampleProject>, text: string): Promise<number> {
  const reading = readForeignText(text)
  if ('refused' in reading) throw new Error(reading.refused.key)
  const rows = [...snapshot.all('revisions')].map(({ id, article, textHash }) => {
    const { url = null, language } = snapshot.get('articles', article) ?? {}
    return { article, revision: id, textHash, url, language: language?.tag ?? 'und', isCurrent: true }
  })
  const found = new AnnotationsIn(reading, {
    texts: rows,
    claims: [...snapshot.all('claims')].map(({ id }) => id),
    readTexts: (hashes) => Promise.resolve(hashes.map((hash) => ({ hash, text: texts.get(hash) ?? '' }))),
  })
  await found.find(() => undefined)
  const passages = found.items.flatMap((item) => (item.outcome === 'exact' ? item.passages : []))
  return run(snapshot as MemorySnapshot, addForeignPassages, { passages, file: 'x' }, testContext(passages[0]?.id))
    .changes.length
}

interface Written {
  readonly items: readonly JsonObject[]
}

const write = async (project: ReturnType<typeof sampleProject>, names = true) =>
  writtenText(annotationsWriter, await sourceOf(project, { names }), {})

/** One annotation with two targets in the first text of the sample. */
function fileFor(project: ReturnType<typeof sampleProject>, more: JsonObject): JsonObject {
  const [first] = [...project.texts]
  if (!first) throw new Error('the sample has texts')
  const [hash, text] = first
  const target = (start: number, end: number) => ({
    source: textAddress(asId(hash)),
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - 32), start) },
    ],
    state: { type: 'TimeState' },
  })
  return { type: 'Annotation', target: [target(3, 24), target(40, 60)], ...more }
}

function check(text: string): readonly string[] {
  const json = JSON.parse(text) as Record<string, unknown>
  const broken = requirements.filter(({ holds }) => !holds(json)).map(({ must }) => must)
  return validate(json) ? broken : [...broken, JSON.stringify(validate.errors)]
}

describe('annotations that came in, written back', () => {
  const said = {
    id: 'https://example.org/annotation/1',
    motivation: ['editing', 'commenting'],
    created: '2026-01-01T00:00:00Z',
    creator: { id: 'acct:nino@example.org', name: 'Nino', email: 'n@example.org' },
    body: [
      { type: 'TextualBody', value: 'Doubtful', purpose: 'commenting', language: 'en' },
      { type: 'TextualBody', value: 'figure', purpose: 'tagging' },
      { type: 'Video', id: 'https://example.org/v', creator: { name: 'Nino' } },
    ],
    'ext:weight': 3,
  }

  it('[F1] [F3] have their id, words and all that is not known here, in a valid file', async () => {
    const project = sampleProject()
    await takeIn(project, JSON.stringify(fileFor(project, said)))
    const text = await write(project)
    expect(check(text)).toEqual([])
    const items = (JSON.parse(text) as Written).items.filter((item) => 'variorum:original' in item)
    expect(items).toHaveLength(2)
    expect(items.find(({ id }) => id === said.id)).toMatchObject({
      motivation: 'editing',
      creator: { name: 'Nino' },
      body: [{ value: 'Doubtful', language: 'en' }, { value: 'figure', purpose: 'tagging' }, { purpose: 'linking' }],
      'variorum:original': {
        id: said.id,
        rest: { 'ext:weight': 3, body: [{ type: 'Video' }] },
        targetRest: { state: { type: 'TimeState' } },
      },
    })
  })

  it('[F3] name nobody in a file without names', async () => {
    const project = sampleProject()
    await takeIn(project, JSON.stringify(fileFor(project, said)))
    const text = await write(project, false)
    expect(check(text)).toEqual([])
    expect(text).not.toMatch(/Nino|nino|n@example/)
    expect(text).toContain('ext:weight')
  })

  it('[F1] come back as the same rows, here and in another project', async () => {
    const project = sampleProject()
    await takeIn(project, JSON.stringify(fileFor(project, said)))
    const text = await write(project)
    expect(await takeIn(project, text)).toBe(0)
    const other = sampleProject()
    await takeIn(other, text)
    const came = (of: typeof project) =>
      [...of.snapshot.all('passages')]
        .flatMap((passage) => {
          const kept = asItCame(passage)
          return kept?.id === said.id ? [{ ...passage, extra: { ...kept, creator: null } }] : []
        })
        .sort((one, next) => (one.id < next.id ? -1 : 1))
    expect(came(other)).toEqual(came(project))
    expect(came(other)).toHaveLength(2)
  })

  it('[F3] leave a valid file whatever they say', async () => {
    const project = sampleProject()
    const words = fc.oneof(
      fc.constantFrom(
        '',
        'urn:x:1',
        'https://example.org/a b',
        'https://{x}|',
        '__proto__',
        '#1',
        'x:',
        '😀',
        '\ud83d',
      ),
      fc.string(),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
    )
    const json = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JsonValue>
    const body = fc.oneof(
      words,
      json,
      fc.record({ type: fc.constant('TextualBody'), value: words, purpose: words, language: words }),
      fc.record({ source: words, purpose: words }),
    )
    const any = fc.record({
      id: words,
      motivation: words,
      created: words,
      creator: json,
      body: fc.array(body),
      more: json,
    })
    await fc.assert(
      fc.asyncProperty(any, async ({ more, ...fields }) => {
        const bringing = sampleProject()
        await takeIn(
          bringing,
          JSON.stringify({ '@context': 'x', ...fileFor(project, fields as JsonObject), 'x:more': more }),
        )
        expect(check(await write(bringing))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
