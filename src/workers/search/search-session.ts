/** What the worker of search does: it holds the rows and the index of one project, follows its journal, and answers. */
import type { Change } from '#domain/change.ts'
import { ProjectReader } from '#db/project-reader.ts'
import type { ProjectId } from '#domain/ids.ts'
import { positionIn } from '#domain/passages.ts'
import { soughtInTexts } from '#domain/search/query.ts'
import { SEARCH_KINDS, searchTables, type SearchKind, type SearchRow } from '#domain/search/search-rows.ts'
import type {
  FoundRow,
  LinePlace,
  SearchAnswer,
  SearchLines,
  SearchRequest,
  SearchSentence,
} from '#domain/search/searcher.ts'
import { correctionsOf } from '#domain/sentence-bounds.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { isVisible } from '#domain/visible-articles.ts'
import { textHash } from '#interchange/text-hash.ts'
import { mustBeRead } from '#language/search/find-hits.ts'
import { languageAt } from '#language/regions.ts'
import { segmentText } from '#language/segment.ts'
import { FigureReaders } from './figure-readers.ts'
import { findRows, prepared, type FoundRows, type Searched } from './find-rows.ts'
import { parseQuery } from './parse-query.ts'
import { apart, readLines } from './read-lines.ts'
import { RowIndex } from './row-index.ts'
import { nameOfText, TextIndex, type TextInLanguage } from './text-index.ts'

/** Told how far reading is. */
export type TellReading = (read: SearchAnswer['read']) => void
/** Told now and then that work goes on. */
export type Pulse = () => void

/** Questions whose answers are held. */
const MOST_HELD = 4
/** How long an answer waits for edits that are on their way, in milliseconds. */
const PATIENCE = 2000

interface Opened extends Searched {
  readonly reader: ProjectReader
  readonly snapshot: MemorySnapshot
}

export class SearchSession {
  #opened: Promise<Opened> | null = null
  #sequence = 0
  #waiting: (() => void)[] = []
  #read: SearchAnswer['read'] = { done: 0, total: 0 }
  #reading: Promise<void> | null = null
  #isStale = true
  #tell: TellReading = () => undefined
  /** What was asked last, by id: the screen and the palette ask in turn. */
  readonly #found = new Map<number, FoundRows>()
  #asked = 0

  /** Opens what was kept, and begins to read what is missing. `tell` hears of it. */
  async open(project: ProjectId, tell: TellReading): Promise<void> {
    this.#tell = tell
    this.#opened ??= this.#open(project)
    await this.#opened
    this.#readOn()
  }

  async ask({ typed, otherScripts }: SearchRequest, sequence: number, pulse: Pulse): Promise<SearchAnswer> {
    const opened = await this.#current(sequence)
    const { query, problems } = parseQuery(typed, { otherScripts })
    const id = ++this.#asked
    const answer = { id, problems, counts: null, isMost: false, read: this.#read }
    if (query === null) return answer
    const goesOn = pulsing(pulse)
    await opened.rows.settle(goesOn)
    const start = performance.now()
    const rows = await findRows(opened, query, goesOn)
    // For whoever measures; see `e2e/bench/search.bench.ts`.
    performance.measure('search', { start })
    this.#found.set(id, rows)
    for (const oldest of this.#found.keys()) if (this.#found.size > MOST_HELD) this.#found.delete(oldest)
    const counts = Object.fromEntries(SEARCH_KINDS.map((kind) => [kind, rows.ranked[kind].length]))
    return { ...answer, counts: counts as Record<SearchKind, number>, isMost: mustBeRead(query), read: this.#read }
  }

  /** Nothing once several other things were asked. */
  async lines(id: number, from: number, pulse: Pulse): Promise<SearchLines> {
    const opened = await this.#openedNow()
    const found = this.#found.get(id)
    if (!found) return { lines: [], articles: 0, next: null }
    return readLines(opened, found, from, (hashes) => opened.reader.readTexts(hashes), pulsing(pulse))
  }

  async rows(id: number, kind: SearchKind, from: number, most: number, pulse: Pulse): Promise<readonly FoundRow[]> {
    const opened = await this.#openedNow()
    const found = this.#found.get(id)
    if (!found) return []
    const goesOn = pulsing(pulse)
    const rows: FoundRow[] = []
    for (const row of found.ranked[kind].slice(from, from + most)) {
      await goesOn()
      rows.push(await foundRow(opened, found, row))
    }
    return rows
  }

  async sentences(places: readonly LinePlace[]): Promise<readonly (SearchSentence | null)[]> {
    const opened = await this.#openedNow()
    const sentences: (SearchSentence | null)[] = []
    for (const place of places) sentences.push(await sentenceAt(opened, place))
    return sentences
  }

  async #open(project: ProjectId): Promise<Opened> {
    const reader = new ProjectReader(project, textHash)
    const snapshot = new MemorySnapshot()
    const readers = new FigureReaders()
    this.#sequence = await reader.load(snapshot, searchTables)
    const rows = new RowIndex(snapshot, readers)
    rows.noteAll()
    const texts = await TextIndex.open(project, readers)
    const tables = new Set(searchTables)
    reader.follow(this.#sequence, (commits) => {
      for (const { sequence, commit } of commits) {
        const changes = commit.changes.filter(({ table }) => tables.has(table))
        snapshot.apply(changes)
        rows.note(changes)
        if (changes.some(isOfTexts)) this.#isStale = true
        this.#sequence = sequence
      }
      for (const arrived of this.#waiting.splice(0)) arrived()
      this.#readOn()
    })
    return { reader, snapshot, rows, texts, readers }
  }

  #openedNow(): Promise<Opened> {
    if (!this.#opened) throw new Error('No project is open for searching')
    return this.#opened
  }

  /** With all edits up to `sequence`, if they come in time. */
  async #current(sequence: number): Promise<Opened> {
    const opened = await this.#openedNow()
    const until = performance.now() + PATIENCE
    while (this.#sequence < sequence && performance.now() < until) {
      opened.reader.wake()
      await Promise.race([new Promise<void>((resolve) => this.#waiting.push(resolve)), pause(PATIENCE)])
    }
    return opened
  }

  #readOn(): void {
    if (this.#reading || !this.#isStale) return
    this.#reading = this.#readMissing()
      .catch(() => undefined)
      .then(() => {
        this.#reading = null
        if (this.#isStale) this.#readOn()
      })
  }

  async #readMissing(): Promise<void> {
    const { reader, snapshot, texts } = await this.#openedNow()
    this.#isStale = false
    const wanted = textsOf(snapshot)
    const missing = texts.follow(wanted)
    const before = wanted.size - missing.length
    const note = (done: number) => {
      this.#read = { done: before + done, total: wanted.size }
      this.#tell(this.#read)
    }
    note(0)
    await texts.read(
      missing,
      (hashes) => reader.readTexts(hashes),
      async (done) => {
        // The last ones are found once their segment is closed.
        note(Math.min(done, missing.length - 1))
        // Whoever asks comes between.
        await pause(0)
        return !this.#isStale
      },
    )
    // A text that is missing in this browser is not waited for.
    if (!this.#isStale) note(missing.length)
  }
}

function isOfTexts({ table }: Change): boolean {
  return table === 'articles' || table === 'revisions' || table === 'batches'
}

/** Of all articles that are to be seen, each text once in its language. */
function textsOf(snapshot: MemorySnapshot): ReadonlyMap<string, TextInLanguage> {
  const texts = new Map<string, TextInLanguage>()
  for (const article of snapshot.all('articles')) {
    const revision = snapshot.get('revisions', article.revision)
    if (!revision || !isVisible(snapshot, article)) continue
    const text = { textHash: revision.textHash, language: article.language.tag }
    texts.set(nameOfText(text), text)
  }
  return texts
}

async function foundRow(opened: Opened, found: FoundRows, row: SearchRow): Promise<FoundRow> {
  const inWords = await prepared(opened, row, found, row.text)
  const hits = apart(soughtInTexts(found.query).flatMap((part) => found.hits.spansOf(part, inWords)))
  return { table: row.table, id: row.id, text: row.text, language: row.language, hits }
}

async function sentenceAt(
  { reader, snapshot }: Opened,
  { article: id, revision, start, end }: LinePlace,
): Promise<SearchSentence | null> {
  const article = snapshot.get('articles', id)
  const hash = snapshot.get('revisions', revision)?.textHash
  const [stored] = hash === undefined || article?.revision !== revision ? [] : await reader.readTexts([hash])
  if (!article || !stored) return null
  const { text } = stored
  const { sentences } = segmentText(text, article.language.tag, correctionsOf(snapshot, revision))
  const number = sentences.findIndex((sentence) => sentence.end > start)
  const first = sentences[number]
  const last = sentences.find((sentence) => sentence.end >= end) ?? first
  if (!first || !last) return null
  const position = positionIn(text, first.start, last.end)
  return { article: id, revision, number, position, language: languageAt(text, article.language, position) }
}

/** Tells at most so often, in milliseconds. */
const PULSE = 200

/** To be called between pieces of work: lets messages in and tells that it goes on. */
function pulsing(pulse: Pulse): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < PULSE) return
    pulse()
    await pause(0)
    last = performance.now()
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
