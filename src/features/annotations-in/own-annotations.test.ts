import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addForeignPassages } from '#commands/passages/add-foreign-passages.ts'
import { asId, type AnalystId, type ArticleId, type ClaimId } from '#domain/ids.ts'
import type { JsonValue } from '#domain/json.ts'
import type { Row } from '#domain/records.ts'
import { assessmentId, decisionId, mentionId } from '#domain/row-ids.ts'
import { MemorySnapshot, type Snapshot } from '#domain/snapshot.ts'
import { annotationsWriter } from '#interchange/annotations/write-annotations.ts'
import { AnnotationsIn } from '#interchange/foreign-annotations/annotations-in.ts'
import { readForeignText } from '#interchange/foreign-annotations/read-foreign-annotations.ts'
import { arbitraryProject } from '#interchange/project-file/arbitrary-project.cases.ts'
import { projectWith, sourceOf, writtenText, type TestProject } from '#interchange/published/sample-project.cases.ts'
import { textAddress } from '#interchange/text-hash.ts'
import { run } from '#test/builders/project.ts'
import { analystRow, anyId } from '#test/builders/rows.ts'
import { homeTexts } from './home-texts.ts'
import { sortItems } from './sort-items.ts'

const claim = asId<ClaimId>('claim')
const at = '2026-01-02T00:00:00.000Z'
/** `twin` is the analyst of the arbitrary project under another name. */
const analysts = ['analyst', 'ben', 'twin'].map((id) => asId<AnalystId>(id))

/** What each does in an article: link its passage, or one found by somebody else; judge; and whether the project decided. */
interface Doing {
  readonly links: boolean
  readonly judges: boolean
  readonly lacksReason: boolean
  readonly decided: boolean
}

const doings: fc.Arbitrary<readonly Doing[]> = fc.array(
  fc.record({ links: fc.boolean(), judges: fc.boolean(), lacksReason: fc.boolean(), decided: fc.boolean() }),
  { minLength: 12, maxLength: 12 },
)

/** A project in which several judge the same cells, and some are decided. */
const judgedProject = fc.record({ made: arbitraryProject, doings }).map(({ made, doings: all }): TestProject => {
  const rows = {
    analysts: [analystRow('ben'), analystRow('twin', { sameAs: asId('analyst') })],
    mentions: [] as Row<'mentions'>[],
    assessments: [] as Row<'assessments'>[],
    decisions: [] as Row<'decisions'>[],
  }
  const base = { rev: 1, extra: null, claim, at }
  for (const [index, passage] of [...made.snapshot.all('passages')].entries())
    for (const [who, analyst] of analysts.entries()) {
      const { article, id } = passage
      const doing = all[index * analysts.length + who]
      if (doing?.links === true)
        rows.mentions.push({
          ...base,
          analyst,
          article,
          speaker: null,
          role: 'supports',
          passage: id,
          id: mentionId(id, claim, analyst),
        })
      if (doing?.judges === true) rows.assessments.push(judgement(article, analyst, doing.lacksReason))
      if (doing?.decided === true) {
        const said = { judgement: 'agrees', facets: [], omission: null, reason: 'So.' } as const
        rows.decisions.push({ ...base, ...said, article, analyst: anyId('ben'), id: decisionId(claim, article) })
      }
    }
  return { ...projectWith(made, rows), texts: made.texts }
})

function judgement(article: ArticleId, analyst: AnalystId, lacksReason: boolean): Row<'assessments'> {
  const id = assessmentId(claim, article, analyst)
  const revision = asId<Row<'revisions'>['id']>(article.replace('article', 'revision'))
  const basis = { read: 'whole', medium: 'original', glossOrigin: null } as const
  const nothing = { facets: [], omission: null, question: null, statedValue: null, note: '', confidence: null }
  const what = lacksReason ? 'omits' : 'agrees'
  return {
    ...nothing,
    rev: 1,
    extra: null,
    id,
    claim,
    article,
    analyst,
    revision,
    basis,
    at,
    claimVersion: 1,
    judgement: what,
  }
}

async function found({ texts }: TestProject, snapshot: Snapshot, text: string, actor = 'analyst') {
  const reading = readForeignText(text)
  if ('refused' in reading) throw new Error(reading.refused.key)
  const read = new AnnotationsIn(reading, {
    texts: homeTexts(snapshot),
    claims: Array.from(snapshot.all('claims'), ({ id }) => id),
    readTexts: (hashes) => Promise.resolve(hashes.map((hash) => ({ hash, text: texts.get(hash) ?? '' }))),
  })
  await read.find(() => undefined)
  const sorted = await sortItems(snapshot, read.items, asId(actor), () => Promise.resolve())
  return { items: read.items, sorted }
}

const written = async (project: TestProject, names = true) =>
  writtenText(annotationsWriter, await sourceOf(project, { names }), {})

describe('our own annotations', () => {
  it('[F4] bring nothing into the project they were written from, whoever reads them, with names or without', async () => {
    await fc.assert(
      fc.asyncProperty(
        judgedProject,
        fc.boolean(),
        fc.constantFrom('analyst', 'ben'),
        async (project, names, actor) => {
          const { items, sorted } = await found(project, project.snapshot, await written(project, names), actor)
          expect(sorted).toMatchObject({ here: items.length, toTake: [], toReview: [], left: [] })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('[F4] bring nothing of what came from another tool, whatever it said of itself', async () => {
    const words = fc.constantFrom('', 'Nino', 'urn:x:1', 'https://example.org/a b', '#1', '😀')
    const body = fc.record({
      type: fc.constantFrom('TextualBody', 'Video'),
      value: words,
      purpose: words,
      source: words,
    })
    const fields = { id: words, motivation: words, creator: fc.record({ name: words }), body: fc.array(body) }
    await fc.assert(
      fc.asyncProperty(judgedProject, fc.record(fields), fc.boolean(), async (project, said, names) => {
        const snapshot = projectWith(project, {}).snapshot as MemorySnapshot
        const [[hash, text] = ['', '']] = project.texts
        const selector = { type: 'TextQuoteSelector', exact: text.slice(0, 1), prefix: '' }
        const foreign: JsonValue = {
          type: 'Annotation',
          ...said,
          target: { source: textAddress(asId(hash)), selector },
        }
        const first = await found(project, snapshot, JSON.stringify(foreign))
        const taken = first.items.flatMap(({ passages }) => passages.slice(0, 1))
        run(snapshot, addForeignPassages, { passages: taken, file: 'x' })
        const { items, sorted } = await found(project, snapshot, await written({ ...project, snapshot }, names))
        expect(sorted).toMatchObject({ here: items.length, toTake: [], toReview: [] })
      }),
      { numRuns: 60 },
    )
  })

  it('[F4] that are decisions bring no passage in the name of who decided, elsewhere either', async () => {
    const [project] = fc.sample(judgedProject, { numRuns: 1, seed: 3 })
    if (!project) throw new Error('there is a project')
    const all = JSON.parse(await written(project)) as { readonly items: readonly Record<string, unknown>[] }
    const items = all.items.map((item) => ({ ...item, id: 'urn:uuid:0', 'variorum:kind': 'decision' }))
    const { sorted } = await found(project, project.snapshot, JSON.stringify({ ...all, items }))
    expect(sorted.toTake).toEqual([])
    expect(new Set(sorted.left.map(({ why }) => why))).toEqual(new Set(['decision']))
  })

  it('[F4] keep a link apart whose analyst did not judge what was decided', async () => {
    const { snapshot, texts } = fc.sample(
      arbitraryProject.filter((one) => one.texts.size > 1),
      { numRuns: 1, seed: 1 },
    )[0] ?? {
      snapshot: new MemorySnapshot(),
      texts: new Map<string, string>(),
    }
    const article = asId<ArticleId>('article1')
    const said = { judgement: 'agrees', facets: [], omission: null, reason: 'So.' } as const
    const decision = { ...said, rev: 1, extra: null, claim, article, at, analyst: asId<AnalystId>('ben') }
    const decided = projectWith(
      { snapshot, texts },
      {
        analysts: [analystRow('ben')],
        decisions: [{ ...decision, id: decisionId(claim, article) }],
      },
    )
    const { items } = JSON.parse(await written(decided)) as {
      items: readonly { motivation: string; target: object[] }[]
    }
    const linked = items.filter(({ motivation }) => motivation === 'linking')
    expect(linked).toHaveLength(1)
  })
})
