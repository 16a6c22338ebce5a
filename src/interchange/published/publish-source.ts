/** What every published format is made from: the rows in scope, names as the analyst wants them, texts, and code points counted beforehand. */
import type { StoredCommit } from '#domain/commit.ts'
import type { AnalystId, ClaimId, RevisionId, TextHash, Utf16Offset } from '#domain/ids.ts'
import type { PublicationChoice } from '#domain/publication.ts'
import { rowsInScope, type PublishScope, type ScopedRows } from '#domain/publish-scope.ts'
import type { Instant, Original } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { sourceRange, type SourceRange } from '#domain/sources-range.ts'
import { compareText } from '#domain/visible-articles.ts'
import { offsetConverter, type OffsetConverter } from '../offsets.ts'
import { textsInTurn, type ReadTexts } from '../texts-in-turn.ts'

/** Offsets in Unicode code points (T2). */
export interface CodePointSpan {
  readonly start: number
  readonly end: number
}

/** Where rows, texts and files are had. */
export interface PublishInput {
  readonly snapshot: Snapshot
  readonly readTexts: ReadTexts
  /** The bytes a text was taken out of; `null` when this browser does not have them. */
  readonly original: (original: Pick<Original, 'batch' | 'bytesHash'>) => Promise<Uint8Array<ArrayBuffer> | null>
  /** All commits in order; asked only where the project file goes along. */
  readonly commits: () => AsyncIterable<StoredCommit>
  /** What is known of texts already; filled while files are made. A text never changes, so it is never wrong. */
  readonly converters: Map<TextHash, OffsetConverter>
}

export interface PublishSource extends ScopedRows {
  readonly snapshot: Snapshot
  readonly scope: PublishScope
  readonly at: Instant
  /** The full text of an article; `null` when no home has it. */
  readonly text: (hash: TextHash) => Promise<string | null>
  readonly readTexts: ReadTexts
  readonly original: PublishInput['original']
  readonly commits: PublishInput['commits']
  /** Without names an analyst has a number instead of an id. The same object for the same analyst. */
  readonly nameOf: (analyst: AnalystId) => { readonly id: string; readonly name: string | null }
  /** Independent sources of a claim over all its articles (C6), counted once however many findings say it. */
  readonly sourcesOf: (claim: ClaimId) => SourceRange
  /** `null` when the text is missing or a bound lies inside a surrogate pair. */
  readonly codePoints: (revision: RevisionId, start: Utf16Offset, end: Utf16Offset) => CodePointSpan | null
}

/** Gathers what is in scope and reads the texts that have passages or glosses, each once. */
export async function preparePublishing(
  input: PublishInput,
  { scope, at }: Pick<PublicationChoice, 'scope' | 'at'>,
): Promise<PublishSource> {
  const { snapshot, readTexts, original, commits } = input
  const rows = rowsInScope(snapshot, scope)
  await readConverters(input, rows)
  return {
    ...rows,
    snapshot,
    scope,
    at,
    text: async (hash) => (await readTexts([hash]))[0]?.text ?? null,
    readTexts,
    original,
    commits,
    nameOf: namer(snapshot, scope.names),
    sourcesOf: rememberedSources(snapshot),
    codePoints: (revision, start, end) => {
      const hash = snapshot.get('revisions', revision)?.textHash
      const converter = hash && input.converters.get(hash)
      const first = converter?.toCodePoint(start) ?? null
      const last = converter?.toCodePoint(end) ?? null
      return first === null || last === null ? null : { start: first, end: last }
    },
  }
}

function rememberedSources(snapshot: Snapshot): PublishSource['sourcesOf'] {
  const known = new Map<ClaimId, SourceRange>()
  return (claim) => {
    const range = known.get(claim) ?? sourceRange(snapshot, claim)
    known.set(claim, range)
    return range
  }
}

function namer(snapshot: Snapshot, names: boolean): PublishSource['nameOf'] {
  const order = [...snapshot.all('analysts')].map((analyst) => analyst.id).sort(compareText)
  const numbers = new Map(order.map((id, index) => [id, index + 1]))
  const nameOf: PublishSource['nameOf'] = (analyst) => {
    if (names) return { id: analyst, name: snapshot.get('analysts', analyst)?.name ?? null }
    if (!numbers.has(analyst)) numbers.set(analyst, numbers.size + 1)
    return { id: `analyst-${numbers.get(analyst)}`, name: null }
  }
  const known = new Map<AnalystId, ReturnType<typeof nameOf>>()
  return (analyst) => {
    const named = known.get(analyst) ?? nameOf(analyst)
    known.set(analyst, named)
    return named
  }
}

async function readConverters(
  { snapshot, readTexts, converters }: PublishInput,
  { articles }: ScopedRows,
): Promise<void> {
  const wanted = [...snapshot.all('revisions')].filter(
    ({ id, article, textHash }) =>
      articles.has(article) &&
      !converters.has(textHash) &&
      (snapshot.byIndex('passages', 'revision', id).length > 0 ||
        snapshot.byIndex('glosses', 'revision', id).length > 0),
  )
  const hashes = wanted.map(({ textHash }) => textHash)
  for await (const { hash, text } of textsInTurn(readTexts, hashes))
    if (text !== null) converters.set(hash, offsetConverter(text))
}
