/** The note that is being written, if one is. */
import type { ArticleId, ClaimId } from '#domain/ids.ts'
import type { GridPlace } from './grid-cursor.ts'
import type { GridLayout } from './grid-layout.ts'
import { NoteDialog, type Noted } from './NoteDialog.tsx'

/** What a note is written on. */
export type AskedNote =
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'article'; readonly id: ArticleId }

/** The claim of a row, or the article of a column; `null` where there is none, or a column has several. */
export function noteOf(layout: GridLayout, { row, column }: GridPlace, kind: AskedNote['kind']): AskedNote | null {
  const claim = layout.rows[row]?.claim
  if (kind === 'claim') return claim ? { kind, id: claim.id } : null
  const placed = layout.columns[column]
  return placed?.kind === 'article' ? { kind, id: placed.article.id } : null
}

interface NotePartProps {
  readonly layout: GridLayout
  readonly asked: AskedNote | null
  readonly onClose: () => void
}

/** Gone with its row or column. */
export function NotePart({ layout, asked, onClose }: NotePartProps) {
  const noted = asked && notedIn(layout, asked)
  return noted ? <NoteDialog noted={noted} onClose={onClose} /> : null
}

function notedIn({ rows, columns }: GridLayout, asked: AskedNote): Noted | null {
  if (asked.kind === 'claim') {
    const row = rows.find(({ claim }) => claim.id === asked.id)
    return row ? { kind: 'claim', claim: row.claim } : null
  }
  for (const column of columns)
    if (column.kind === 'article' && column.article.id === asked.id) return { kind: 'article', article: column.article }
  return null
}
