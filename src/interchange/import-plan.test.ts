import { describe, expect, it } from 'vitest'
import { planCommand } from '#commands/define-command.ts'
import { completeBatch } from '#commands/import/complete-batch.ts'
import { importArticles } from '#commands/import/import-articles.ts'
import { startBatch } from '#commands/import/start-batch.ts'
import { asId, type AnalystId, type ArticleId, type StoryId, type TextHash } from '#domain/ids.ts'
import { isRejection } from '#domain/rejection.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { entriesAsFarAsKept, planImport, revisedOf, type DraftEdits, type ImportPlanRequest } from './import-plan.ts'
import { readBatch } from './read-batch.ts'

async function reading(count: number) {
  const lines = Array.from({ length: count }, (_, index) =>
    JSON.stringify({ text: `Article ${index} about a ship`, translation: 'gloss' }),
  )
  const bytes = new TextEncoder().encode([...lines, lines[0]].join('\n'))
  const input = { name: 'a.jsonl', size: bytes.length, bytes: () => Promise.resolve(bytes) }
  return readBatch([input], {
    known: new Set(),
    glossLanguage: 'en',
    texts: new Map(),
    isCancelled: () => false,
    progressed: () => undefined,
  })
}

function counter() {
  let next = 0
  return () => `id-${(next += 1)}`
}

/** A request of drafts as they were read, with nothing decided about them but what is said. */
function request(
  { drafts, files }: Pick<ImportPlanRequest, 'drafts' | 'files'>,
  decided: Partial<ImportPlanRequest> = {},
): ImportPlanRequest {
  const nothing = { edits: new Map(), revisions: new Map(), late: new Set<number>(), story: null }
  return { name: 'Batch', drafts, files, ...nothing, keepsOriginals: true, newId: counter(), ...decided }
}

describe('planImport', () => {
  it('[H2] writes at most 500 articles a chunk, each once, through the commands as they are', async () => {
    const { drafts: read, files: entries } = await reading(1)
    const [draft] = read
    const [file] = entries
    if (!draft || !file) throw new Error('there is a draft')
    const drafts = Array.from({ length: 1002 }, (_, number) => {
      const duplicate = number === 1001 ? ('inBatch' as const) : null
      return { ...draft, number, duplicate, textHash: asId<TextHash>(`sha-256:${number}`) }
    })
    const files = [{ ...file, entry: { ...file.entry, articles: 1001 } }]
    const newId = counter()
    const plan = planImport({
      name: 'Batch',
      drafts,
      files,
      edits: new Map(),
      revisions: new Map(),
      keepsOriginals: true,
      late: new Set<number>(),
      story: null,
      newId,
    })
    const chunks = [...plan.chunks]
    expect(chunks.map(({ args }) => args.articles.length)).toEqual([250, 250, 250, 250, 1])
    expect(chunks[0]?.texts).toHaveLength(250)
    expect(plan.articles).toBe(1001)
    const snapshot = new MemorySnapshot()
    const context = { now: '2026-01-01T00:00:00.000Z', newId, actor: asId<AnalystId>('me') }
    const plans = [planCommand(startBatch, snapshot, plan.start, context)]
    for (const result of plans) if (!isRejection(result)) snapshot.apply(result.changes)
    for (const { args } of chunks) {
      const result = planCommand(importArticles, snapshot, args, context)
      expect(isRejection(result)).toBe(false)
      if (!isRejection(result)) snapshot.apply(result.changes)
    }
    const done = planCommand(completeBatch, snapshot, plan.complete, context)
    if (!isRejection(done)) snapshot.apply(done.changes)
    expect([snapshot.size('articles'), snapshot.size('revisions'), snapshot.size('glosses')]).toEqual([
      1001, 1001, 1001,
    ])
    expect([...snapshot.all('batches')][0]?.status).toBe('complete')
    expect([...snapshot.all('glosses')][0]?.origin).toEqual({ kind: 'file', engine: null })
  })

  it('[T5] takes what the person edited, and says that it was they', async () => {
    const { drafts, files } = await reading(2)
    const language = { tag: 'ka', direction: 'ltr', basis: 'analyst', evidence: null } as const
    const edits = new Map<number, DraftEdits>([
      [0, { title: 'My title', language }],
      [1, { title: null }],
    ])
    const plan = planImport({
      name: 'Batch',
      drafts,
      files,
      edits,
      revisions: new Map(),
      keepsOriginals: true,
      late: new Set<number>(),
      story: null,
      newId: counter(),
    })
    expect([...plan.chunks][0]?.args.articles).toMatchObject([
      { title: 'My title', titleBasis: 'analyst', language },
      { title: null, titleBasis: null },
    ])
  })

  it('[F2] reports what the person left out', async () => {
    const { drafts, files } = await reading(3)
    const plan = planImport({
      name: 'Batch',
      drafts: drafts.slice(1),
      files,
      edits: new Map(),
      revisions: new Map(),
      keepsOriginals: true,
      late: new Set<number>(),
      story: null,
      newId: counter(),
    })
    expect(plan.complete.files[0]).toMatchObject({
      articles: 2,
      reason: { key: 'leftOutByPerson', params: { count: 1 } },
    })
  })

  it('[F2] [T1] gives articles that are there their next revision, and says of each file how many', async () => {
    const { drafts, files } = await reading(3)
    const revisions = new Map([[1, asId<ArticleId>('here')]])
    const story = asId<StoryId>('story')
    const plan = planImport(request({ drafts, files }, { revisions, story }))
    const articles = [...plan.chunks].flatMap(({ args }) => args.articles)
    expect(articles.map((one) => [one.article === 'here', one.story])).toEqual([
      [false, 'story'],
      [true, null],
      [false, 'story'],
    ])
    expect(plan.complete.revised).toEqual([
      { article: 'here', revision: articles[1]?.revision, firstWords: drafts[1]?.firstWords },
    ])
    const [file] = plan.complete.files
    expect(file && [file.outcome, file.articles, revisedOf(file)]).toEqual(['imported', 3, 1])
    const [only] = planImport({
      name: 'Batch',
      drafts: drafts.slice(1, 2),
      files: files.map((one) => ({ ...one, entry: { ...one.entry, articles: 1, reason: null } })),
      edits: new Map(),
      revisions,
      keepsOriginals: true,
      late: new Set<number>(),
      story: null,
      newId: counter(),
    }).complete.files
    expect(only && [only.outcome, revisedOf(only)]).toEqual(['revised', 1])
  })
  it('[F2] says of each file what is missing of it when only some chunks were kept', async () => {
    const { drafts, files } = await reading(3)
    const revisions = new Map([[1, asId<ArticleId>('here')]])
    const { complete, chunks } = planImport(request({ drafts, files }, { revisions }))
    const shares = [...chunks].flatMap((chunk) => chunk.shares)
    expect(shares).toEqual([{ file: 0, articles: 3, revised: 1 }])
    expect(entriesAsFarAsKept(complete.files, shares)).toEqual(complete.files)
    const [none] = entriesAsFarAsKept(complete.files, [])
    expect(none).toMatchObject({ outcome: 'refused', articles: 0, reason: { key: 'brokenOff', params: { count: 3 } } })
    expect(none && revisedOf(none)).toBe(0)
    const halves = [1, 0].map((revised) => ({ file: 0, articles: 1, revised }))
    const [most] = entriesAsFarAsKept(complete.files, halves)
    expect(most).toMatchObject({ articles: 2, reason: { key: 'brokenOff', params: { count: 1 } } })
    expect(most && revisedOf(most)).toBe(1)
    // What was said of the file before is still said.
    expect(most?.problems).toContainEqual(complete.files[0]?.problems.at(-1) ?? complete.files[0]?.reason)
  })
  it('[H8] [F2] passes over what came into the project since it was read, and says so of its file', async () => {
    const { drafts, files } = await reading(3)
    const plan = planImport(request({ drafts, files }, { late: new Set([0, 2]) }))
    expect([...plan.chunks].flatMap(({ args }) => args.articles).map((one) => one.textHash)).toEqual([
      drafts[1]?.textHash,
    ])
    expect(plan.complete.files[0]).toMatchObject({
      articles: 1,
      reason: { key: 'hereMeanwhile', params: { count: 2 } },
    })
  })
  it('[H8] writes the text an article goes back to, though it is in the project', async () => {
    const { drafts, files } = await reading(1)
    const again = drafts.slice(0, 1).map((draft) => ({ ...draft, duplicate: 'inProject' as const }))
    const entries = files.map((one) => ({
      ...one,
      entry: { ...one.entry, articles: 0, outcome: 'duplicate' as const },
    }))
    const asked = { drafts: again, files: entries }
    const plan = planImport(request(asked, { revisions: new Map([[0, asId<ArticleId>('here')]]) }))
    expect([...plan.chunks].flatMap(({ args }) => args.articles).map(({ article }) => article)).toEqual(['here'])
    expect(plan.complete.files).toMatchObject([{ outcome: 'revised', articles: 1 }])
    expect(planImport(request(asked)).articles).toBe(0)
  })
})
