/** Furniture that only many articles together show, added to what each draft proposes by itself (T1). */
import type { ArticleDraft } from '#domain/import-draft.ts'
import type { TextHash } from '#domain/ids.ts'
import { repeatedLines, type BatchText } from './repeated-lines.ts'
import { proposeAbout } from './text-proposals.ts'

/**
 * The same drafts in the same order, with the lines that their sites repeat; a title that was taken from such a line is proposed anew.
 * Duplicates are left as they are, for they are not written.
 */
export function withLearnedFurniture(
  drafts: readonly ArticleDraft[],
  texts: ReadonlyMap<TextHash, string>,
): readonly ArticleDraft[] {
  const kept = drafts.filter(({ duplicate }) => duplicate === null)
  const learned = repeatedLines(
    kept.map((draft) => ({
      ...siteOf(draft),
      text: texts.get(draft.textHash) ?? '',
      furniture: draft.regions.filter(({ kind }) => kind === 'furniture'),
    })),
  )
  const lines = new Map(kept.map(({ number }, at) => [number, learned[at] ?? []]))
  return drafts.map((draft) => withLines(draft, texts.get(draft.textHash) ?? '', lines.get(draft.number) ?? []))
}

type Lines = ReturnType<typeof repeatedLines>[number]

function withLines(draft: ArticleDraft, text: string, lines: Lines): ArticleDraft {
  const marked = draft.regions.filter(({ reason }) => reason !== 'firstLine')
  const fresh = lines.filter(({ start, end }) => !marked.some((region) => region.start < end && start < region.end))
  if (fresh.length === 0) return draft
  const repeated = fresh.map((line) => ({ ...line, kind: 'furniture' as const, reason: 'repeatedInBatch' }))
  const all = [...marked, ...repeated].toSorted((one, other) => one.start - other.start)
  const { title, firstWords, regions } = proposeAbout(text, all)
  if (draft.titleBasis === 'metadata') return { ...draft, firstWords, regions }
  return { ...draft, firstWords, regions, title, titleBasis: title === null ? null : 'text' }
}

/** Its host, its outlet, or the folder its file lies in. */
function siteOf({ url, outlet, fileName }: ArticleDraft): Pick<BatchText, 'site' | 'isKnownSite'> {
  const host = url === null ? undefined : URL.parse(url)?.hostname.replace(/^www\./, '')
  const site = host ?? outlet?.trim().toLowerCase()
  if (site !== undefined) return { site, isKnownSite: true }
  return { site: fileName?.replace(/[^/›]*$/, '') ?? '', isKnownSite: false }
}
