/** A citation while one types it. Pure. */
import type { CiteSourceArgs } from '#commands/verdicts/cite-source.ts'
import type { Source } from '#domain/records.ts'
import type { CitedSource } from '#domain/verdict.ts'
import { dateWords } from '#i18n/date-words.ts'
import { typedDate } from './typed-fields.ts'

export interface TypedCitation {
  readonly name: string
  readonly kind: Source['kind']
  readonly url: string
  readonly archiveUrl: string
  readonly date: string
}

/** What is typed, as it would be written; `problem` says why the date cannot be, else `null`. */
export interface ReadCitation {
  readonly where: Pick<CiteSourceArgs, 'url' | 'archiveUrl' | 'date'>
  readonly problem: string | null
}

export const blankCitation: TypedCitation = { name: '', kind: 'document', url: '', archiveUrl: '', date: '' }

/** What the form begins with; where no citation was recorded the address is that of the source. */
export function typedCitation(cited: CitedSource | null): TypedCitation {
  if (cited === null) return blankCitation
  const { source, citation } = cited
  return {
    name: source.name,
    kind: source.kind,
    url: (citation ? citation.url : source.url) ?? '',
    archiveUrl: citation?.archiveUrl ?? '',
    date: citation?.date ? dateWords(citation.date) : '',
  }
}

/** A date whose words were not touched stays exactly as it is (C7). */
export function readCitation(typed: TypedCitation, cited: CitedSource | null): ReadCitation {
  const where = { url: orNull(typed.url), archiveUrl: orNull(typed.archiveUrl) }
  if (cited && typed.date === typedCitation(cited).date)
    return { where: { ...where, date: cited.citation?.date ?? null }, problem: null }
  const read = typedDate(typed.date)
  if (read && 'problem' in read) return { where: { ...where, date: null }, problem: read.problem }
  return { where: { ...where, date: read?.bounds ?? null }, problem: null }
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
