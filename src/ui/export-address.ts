/** The address of the Export screen with what was chosen elsewhere: so a table or the matrix hands its selection over. */
import type { ArticleId, ClaimId, ProjectId, StoryId } from '#domain/ids.ts'
import { writeAddress, type Address } from './address.ts'

/** The names of the search parameters: one list each, parted by commas. */
export const EXPORT_LISTS = { stories: 'story', claims: 'claim', articles: 'article' } as const

/** More would make an address that not every server takes. */
export const MOST_CHOSEN = 150

/** What of a project is to be exported; what is left out is not narrowed. */
export interface ExportSelection {
  readonly stories?: readonly StoryId[]
  readonly claims?: readonly ClaimId[]
  readonly articles?: readonly ArticleId[]
}

/** Export, for publishing, with a selection of at most `MOST_CHOSEN` each. */
export function exportAddressOf(project: ProjectId, selection: ExportSelection): Address {
  const search = new URLSearchParams()
  for (const kind of ['stories', 'claims', 'articles'] as const) {
    const list = selection[kind]
    if (list) search.set(EXPORT_LISTS[kind], writeChosen(list))
  }
  return { screen: 'unknown', path: `${writeAddress({ screen: 'export', project })}?${search}` }
}

/** One list as a search parameter has it. */
export function writeChosen(ids: readonly string[]): string {
  return ids.map((id) => encodeURIComponent(id)).join(',')
}

/** The list a search parameter has, each once; `null` when there is none. */
export function readChosen(value: string | null): readonly string[] | null {
  if (value === null || value === '') return null
  const parts = value.split(',').flatMap((part) => decoded(part))
  return parts.length === 0 ? null : [...new Set(parts)]
}

function decoded(part: string): readonly string[] {
  try {
    return part === '' ? [] : [decodeURIComponent(part)]
  } catch {
    return []
  }
}
