/** What reading found and what the person decided about it, before anything is written (F2). Pure. */
import type { ArticleId, StoryId, TextHash } from '#domain/ids.ts'
import {
  isProposedRevision,
  type AlikeTexts,
  type ArticleDraft,
  type ImportReading,
  type RevisionMatch,
} from '#domain/import-draft.ts'
import type { UnkeptCopies } from '#domain/left-reading.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { DraftEdits } from '#interchange/import-plan.ts'
import { isOneOf, type ProposedDates } from './find-dates.ts'
import { importName } from './import-name.ts'

export interface Preview {
  readonly reading: ImportReading
  /** By number of the draft. */
  readonly edits: ReadonlyMap<number, DraftEdits>
  readonly leftOut: ReadonlySet<number>
  /** Articles that are there already, by number of the draft. */
  readonly matches: ReadonlyMap<number, RevisionMatch>
  /** Drafts that become the next revision of the article they match. */
  readonly revising: ReadonlySet<number>
  /** Drafts that are nearly the same as other texts; `null` while they are looked for. */
  readonly alike: readonly AlikeTexts[] | null
  /** What may be the dates of drafts that have none. */
  readonly proposedDates: ProposedDates
  /** Of the import, as it stands in its field. */
  readonly name: string
  readonly story: StoryChoice
  /** Whether the files that texts were taken out of are kept too. */
  readonly keepsOriginals: boolean
  /** Why leaving the page would lose it; `null` where it can be taken up. */
  readonly unkept: UnkeptCopies | null
  /** Why the last attempt to write it failed; `null` when there was none. */
  readonly failure: string | null
}

/** Into which story the articles go: none, one that is there, or a new one by name. */
export type StoryChoice = { readonly existing: StoryId } | { readonly name: string } | null

/** The story of a name: the one that is there, else a new one; `null` for no name. */
export function storyNamed(snapshot: Pick<Snapshot, 'all'>, name: string | null): StoryChoice {
  if (name === null) return null
  const there = [...snapshot.all('stories')].find((story) => story.name === name)
  return there ? { existing: there.id } : { name }
}

/** `null` for none, and for one that is not there any more. */
export function nameOfStory(snapshot: Pick<Snapshot, 'get'>, story: StoryChoice): string | null {
  if (story === null) return null
  return 'name' in story ? story.name : (snapshot.get('stories', story.existing)?.name ?? null)
}

/** As it is proposed. */
export function untouched(
  reading: ImportReading,
  matches: Preview['matches'],
  begun: Pick<Preview, 'keepsOriginals' | 'story' | 'unkept'>,
): Preview {
  const revising = [...matches].filter(([, match]) => isProposedRevision(match)).map(([number]) => number)
  const found = { matches, revising: new Set(revising), alike: null, proposedDates: new Map() }
  const decided = { edits: new Map(), leftOut: new Set<number>(), failure: null, ...begun }
  return { reading, ...found, ...decided, name: importName(reading.files) }
}

/** After the same files were read once more: what was decided stays with its article, which may have another number now. */
export function readAgain(before: Preview, reading: ImportReading, matches: Preview['matches']): Preview {
  const place = ({ file, entry }: ArticleDraft) => `${file} ${entry}`
  const old = new Map(before.reading.drafts.map((draft) => [place(draft), draft.number]))
  const was = new Map(reading.drafts.map((draft) => [draft.number, old.get(place(draft)) ?? -1]))
  const revising = [...matches].filter(([number, match]) => {
    const earlier = was.get(number) ?? -1
    return before.matches.has(earlier) ? before.revising.has(earlier) : isProposedRevision(match)
  })
  return {
    ...before,
    reading,
    edits: new Map(
      [...was].flatMap(([number, earlier]) => {
        const edits = before.edits.get(earlier)
        return edits ? [[number, edits] as const] : []
      }),
    ),
    leftOut: new Set([...was].flatMap(([number, earlier]) => (before.leftOut.has(earlier) ? [number] : []))),
    matches,
    alike: null,
    proposedDates: new Map(),
    revising: new Set(revising.map(([number]) => number)),
  }
}

/** The article that each draft becomes a revision of, by number of the draft. */
export function revisionsOf({ matches, revising }: Preview): ReadonlyMap<number, ArticleId> {
  return new Map(
    [...matches].filter(([number]) => revising.has(number)).map(([number, match]) => [number, match.article]),
  )
}

/** The edits with these in addition for some drafts. */
export function withEdits(before: Preview['edits'], numbers: Iterable<number>, edits: DraftEdits): Preview['edits'] {
  const next = new Map(before)
  for (const number of numbers) next.set(number, { ...next.get(number), ...edits })
  return next
}

/** The set with all of these, or without any. */
export function withAll(set: ReadonlySet<number>, numbers: Iterable<number>, isIn: boolean): ReadonlySet<number> {
  const next = new Set(set)
  for (const number of numbers) {
    if (isIn) next.add(number)
    else next.delete(number)
  }
  return next
}

/** The edits once these drafts have the date that is proposed first, or those are open again that had been taken so. */
export function withDates(
  { edits, proposedDates }: Pick<Preview, 'edits' | 'proposedDates'>,
  numbers: Iterable<number>,
  isTaken: boolean,
): Preview['edits'] {
  const next = new Map(edits)
  for (const number of numbers) {
    const proposals = proposedDates.get(number) ?? []
    const { published, ...rest } = next.get(number) ?? {}
    const [first] = proposals
    if (isTaken && published == null && first) next.set(number, { ...rest, published: first.bounds })
    if (!isTaken && isOneOf(proposals, published ?? null)) next.set(number, rest)
  }
  return next
}

/** What keeping the files takes that texts were taken out of: how many, and how many bytes; each is kept once. */
export function originalsIn(drafts: readonly Pick<ArticleDraft, 'original'>[]): { files: number; bytes: number } {
  const sizes = new Map(
    drafts.flatMap(({ original }) => (original ? [[original.bytesHash, original.size] as const] : [])),
  )
  return { files: sizes.size, bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) }
}

/** Drafts whose text came into the project, by another tab, since they were read. `known` are the hashes of its texts. */
export function lateDuplicates(
  drafts: readonly Pick<ArticleDraft, 'number' | 'duplicate' | 'textHash'>[],
  known: ReadonlySet<TextHash>,
): ReadonlySet<number> {
  const late = drafts.filter(({ duplicate, textHash }) => duplicate === null && known.has(textHash))
  return new Set(late.map(({ number }) => number))
}
