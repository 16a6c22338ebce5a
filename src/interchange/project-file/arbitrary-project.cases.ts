/** Whole projects out of thin air, for laws of files: nasty text in every field, every reference in place. */
import fc from 'fast-check'
import type { Change } from '#domain/change.ts'
import type { Commit, StoredCommit } from '#domain/commit.ts'
import {
  asId,
  type ArticleId,
  type Branded,
  type BytesHash,
  type ClaimId,
  type SourceId,
  type VerdictId,
} from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import { existence } from '#domain/merge-records.ts'
import { positionIn } from '#domain/passages.ts'
import type { Row, SentencePlace, TableName } from '#domain/records.ts'
import {
  assessmentId,
  citationId,
  mentionId,
  mergeConflictId,
  opinionRequestId,
  originalId,
  ratingScaleId,
  sentenceBoundId,
  sentenceLinkId,
  verdictReadingId,
} from '#domain/row-ids.ts'
import { placesInOrder } from '#domain/sentence-links.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import { hexSha256, textHash } from '../text-hash.ts'

/** A project with its texts and journal. */
export interface MadeProject {
  readonly snapshot: MemorySnapshot
  readonly texts: ReadonlyMap<string, string>
  readonly commits: readonly StoredCommit[]
}

const nasty = fc
  .array(
    fc.constantFrom(
      'a',
      'ქ',
      'ж',
      '7000',
      ' ',
      '\t',
      '\n',
      '"',
      '\\',
      'é',
      'e\u0301',
      '😀',
      '👩‍👩‍👧',
      '\u202e',
      'ع',
      '\ud83d',
      '\ude00',
      '\0',
      '=1+1',
      '<b>',
      '\u2028',
      '__proto__',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))
const texts = fc.array(
  nasty.map((text) => `x${text}`),
  { minLength: 1, maxLength: 4 },
)
const at = '2026-01-01T00:00:00.000Z'
const analyst = named<Row<'analysts'>['id']>('analyst')

function named<Id extends Branded<string, string>>(name: string): Id {
  return asId<Id>(name)
}

/** A project made of some texts, some nasty words for every free field, and numbers that pick bounds. */
export const arbitraryProject: fc.Arbitrary<MadeProject> = fc
  .record({
    texts,
    words: nasty,
    bounds: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
    extra: fc.dictionary(fc.constantFrom('a', 'constructor', '__proto__', 'ж'), nasty),
  })
  .map(({ texts: contents, words, bounds, extra }) => {
    const rows = new Map<TableName, Row[]>(tableNames.map((table) => [table, []]))
    const base = { rev: 1, extra: Object.keys(extra).length === 0 ? null : extra }
    const put = <Table extends TableName>(table: Table, row: Omit<Row<Table>, 'rev' | 'extra'>) =>
      rows.get(table)?.push({ ...base, ...row } as Row<Table>)
    put('project', { id: named('project'), name: words, createdAt: at, sample: false })
    put('analysts', { id: analyst, name: words, languagesRead: ['en', 'sr-Latn'], glossLanguage: 'en', sameAs: null })
    put('batches', { id: named('batch'), name: words, startedAt: at, analyst, status: 'complete', files: [] })
    put('stories', { id: named('story'), name: words, note: words, status: 'confirmed' })
    put('claims', claimRow(words))
    put('claims', { ...claimRow(words), id: named('other') })
    put('claimRelations', {
      id: named('updates.claim.other'),
      kind: 'updates',
      from: named('claim'),
      to: named('other'),
    })
    putVerdict(put, words, contents.length)
    put('storyClaims', { id: named('story.claim'), story: named('story'), claim: named('claim') })
    const places = contents.map((text, index) => putArticle(put, index, text, words, bounds))
    for (const [index, place] of places.slice(1).entries()) putLink(put, place, places[index] ?? place)
    if ((bounds[7] ?? 0) % 2 === 0) putMerged(put, words)
    if ((bounds[6] ?? 0) % 2 === 0) putRequest(put, words)
    const snapshot = new MemorySnapshot()
    for (const [table, list] of rows) snapshot.load(table, list as readonly Row<typeof table>[])
    return { snapshot, texts: new Map(contents.map((text) => [textHash(text), text])), commits: journalOf(rows) }
  })

type Put = <Table extends TableName>(table: Table, row: Omit<Row<Table>, 'rev' | 'extra'>) => void

/** What comes of having merged a colleague's file. */
function putMerged(put: Put, words: string): void {
  const who = { analyst, at }
  const touches = [
    { table: 'claims', id: 'claim', fields: ['note', 'version'], counted: 1 },
    { table: 'stories', id: 'gone', fields: null, counted: 0 },
  ] as const
  put('foreignCommits', { ...who, id: named('theirs'), device: named('there'), deviceSequence: 3, hash: '', touches })
  put('renamedRows', { id: named('former'), now: 'claim' })
  const values = [words, `${words}!`].map((note, index) => ({
    value: { note },
    analyst: index === 0 ? analyst : null,
    at: index === 0 ? at : null,
  }))
  const gone = [{ value: null, analyst, at }]
  const id = mergeConflictId('claims', 'claim', [existence])
  put('mergeConflicts', { id, table: 'claims', row: 'claim', fields: [existence], values: gone })
  const fields = ['note', 'wording']
  put('mergeConflicts', {
    id: mergeConflictId('claims', 'claim', fields),
    table: 'claims',
    row: 'claim',
    fields,
    values,
  })
}

/** A second opinion is asked. */
function putRequest(put: Put, words: string): void {
  const [claim, article] = [named<ClaimId>('claim'), named<ArticleId>('article0')]
  const id = opinionRequestId(claim, article, analyst)
  put('opinionRequests', { id, claim, article, question: words, analyst, at })
}

function claimRow(words: string): Omit<Row<'claims'>, 'rev' | 'extra'> {
  return {
    id: named('claim'),
    wording: words,
    language: 'en',
    type: 'quantity',
    quantity: { value: 7000, upTo: null, unit: words, comparator: 'about' },
    time: { earliest: '2023-01-01', latest: null, approximate: true, basis: 'text', snippet: words },
    firstSaid: null,
    actors: [words],
    polarity: 'affirmed',
    aboutSaying: false,
    note: words,
    version: 1,
    madeFrom: null,
    analyst,
    at,
  }
}

/** A verdict with all that hangs on it; a project with few texts is one of before verdicts had more than sources. */
function putVerdict(put: Put, words: string, texts: number): void {
  const [claim, verdict, source] = [
    named<ClaimId>('claim'),
    named<VerdictId>('claim.verdict'),
    named<SourceId>('source'),
  ]
  put('sources', { id: source, name: words, kind: 'document', url: words, note: words })
  put('verdicts', { id: verdict, claim, rating: words, explanation: words, sources: [source], analyst, at })
  put('corrections', { id: named('correction'), claim, text: words, analyst, at })
  if (texts < 3) return
  const date = { earliest: '2024-03-20', latest: null, approximate: true, basis: 'analyst', snippet: null } as const
  const where = { url: words, archiveUrl: null, date, analyst, at }
  put('ratingScales', { id: ratingScaleId, ratings: [{ name: words, meaning: words }] })
  put('savedViews', { id: named('view'), name: words, place: `/search?q=${words}`, analyst, at })
  put('citations', { id: citationId(verdict, source), verdict, source, ...where })
  const reading = { verdict, outcome: 'objects', note: words, analyst, at } as const
  put('verdictReadings', { id: verdictReadingId(verdict, analyst), ...reading })
}

/** Two sentences of different length tell the same; a project without any such pair is one of before there were any. */
function putLink(put: Put, ...pair: readonly [SentencePlace, SentencePlace]): void {
  const [one, other] = placesInOrder(...pair)
  if (one.quote.length === other.quote.length) return
  put('sentenceLinks', { id: sentenceLinkId(one, other), kind: 'together', one, other, analyst, at })
}

/** An article with all that stands on it; gives a stretch of its text. */
function putArticle(put: Put, index: number, text: string, words: string, bounds: readonly number[]): SentencePlace {
  const article = named<Row<'articles'>['id']>(`article${index}`)
  const revision = named<Row<'revisions'>['id']>(`revision${index}`)
  const passage = named<Row<'passages'>['id']>(`passage${index}`)
  const language = { tag: 'ka', direction: 'ltr', basis: 'detected', evidence: null } as const
  put('articles', {
    id: article,
    batch: named('batch'),
    fileName: words,
    title: null,
    titleBasis: null,
    firstWords: words,
    language,
    outlet: words,
    author: null,
    url: words,
    published: null,
    retrieved: null,
    tags: [words],
    note: words,
    readBy: [],
    revision,
  })
  put('revisions', {
    id: revision,
    article,
    number: 1,
    textHash: textHash(text),
    length: text.length,
    words: 1,
    // Rows of earlier versions have no such count.
    ...(index % 2 === 0 ? {} : { unusual: index }),
    importedAt: at,
    decoding: { charset: 'utf-8', byteOrderMark: false, lineEndsChanged: false },
  })
  put('storyArticles', {
    id: named(`story.${article}`),
    story: named('story'),
    article,
    role: 'version',
    status: 'confirmed',
  })
  const start = (bounds[index] ?? 0) % text.length
  const end = start + 1 + ((bounds[index + 4] ?? 0) % (text.length - start))
  const position = positionIn(text, start, end)
  const place = { ...position, revision }
  put('passages', {
    ...position,
    id: passage,
    article,
    revision,
    language,
    splitsGrapheme: false,
    note: words,
    analyst,
    at,
  })
  if (text.length % 2 === 0) {
    const file = {
      bytesHash: asId<BytesHash>('0a'.repeat(32)),
      size: text.length,
      name: `${article}.html`,
      entry: index === 0 ? null : index,
    }
    put('originals', { ...file, id: originalId(revision), revision, batch: named('batch') })
  }
  // A project without corrections is one of before there were any.
  if (end % 2 === 0)
    put('sentenceBounds', { ...position, id: sentenceBoundId(revision, start), revision, kind: 'split', analyst, at })
  put('glosses', {
    ...position,
    id: named(`gloss${index}`),
    revision,
    language: 'en',
    text: words,
    origin: { kind: 'typed', engine: null },
    analyst,
    at,
  })
  put('anchors', {
    id: named(`anchor${index}`),
    passage,
    revision,
    outcome: 'exact',
    start: position.start,
    end: position.end,
    decidedBy: null,
  })
  if (index === 0) return place
  const claim = named<Row<'claims'>['id']>('claim')
  put('mentions', {
    id: mentionId(passage, claim, analyst),
    passage,
    claim,
    article,
    role: 'supports',
    speaker: null,
    analyst,
    at,
  })
  if (index === 1) return place
  put('assessments', {
    id: assessmentId(claim, article, analyst),
    claim,
    article,
    analyst,
    judgement: 'differs',
    facets: [{ facet: 'quantity', truthConditional: true, stated: words, detail: null }],
    omission: null,
    question: null,
    statedValue: words,
    note: words,
    confidence: null,
    basis: { read: 'whole', medium: 'original', glossOrigin: null },
    revision,
    claimVersion: 1,
    at,
  })
  return place
}

/** Two commits of one device that write the rows. */
function journalOf(rows: ReadonlyMap<TableName, readonly Row[]>): StoredCommit[] {
  const changes: Change[] = [...rows].flatMap(([table, list]) =>
    list.map((after) => ({ table, id: after.id, before: null, after })),
  )
  const half = Math.ceil(changes.length / 2)
  let previousHash = ''
  return [changes.slice(0, half), changes.slice(half)].map((part, index) => {
    const commit = commitOf(part, index + 1, previousHash)
    previousHash = commit.hash
    return { sequence: index * 2 + 1, commit }
  })
}

function commitOf(changes: readonly Change[], deviceSequence: number, previousHash: string): Commit {
  const hashes = changes.flatMap((change) =>
    change.table === 'revisions' ? [(change.after as Row<'revisions'>).textHash] : [],
  )
  const commit: Omit<Commit, 'hash'> = {
    format: 1,
    id: named(`commit${deviceSequence}`),
    step: named('step'),
    project: named('project'),
    analyst,
    device: named('device'),
    tab: named('tab'),
    at,
    origin: 'import',
    command: 'importArticles',
    subject: { count: changes.length },
    reversal: null,
    texts: [...new Set(hashes)],
    changes,
    deviceSequence,
    previousHash,
  }
  return { ...commit, hash: hexSha256(canonicalJson(commit)) }
}
