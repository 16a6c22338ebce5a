/** Who repeats whom over time: articles by the day they came out, with a line from each to those made from it (C6). */
import type { ProjectId } from '#domain/ids.ts'
import { picturesMessages as words } from '#i18n/messages/pictures.ts'
import { readAddressOf } from '#ui/address.ts'
import { noAxis, dayAxis } from '#ui/charts/axis.ts'
import { plain, type Words } from '#ui/charts/picture.ts'
import type { RowLink } from '#ui/charts/row-links.ts'
import { spansPicture, type SpanRow } from '#ui/charts/spans-picture.ts'
import { dateWords } from '#i18n/date-words.ts'
import { dayWords, spansOf } from './day-spans.ts'
import { articleWords, typedWords } from './names.ts'
import { isProposed, type OriginLink, type OriginRow, type Origins } from './origins.ts'
import type { ShownPicture, TableCell } from './shown-picture.ts'

export function originsPicture(origins: Origins, project: ProjectId): ShownPicture {
  const { rows, articles, derived, unknown, independent, leftOut } = origins
  const drawn = rows.map((row): SpanRow => ({
    head: { words: nameOf(row), remark: remarkOf(row) },
    spans: row.origin.kind === 'article' ? spansOf(row.origin.article.published, 'ink', words.timeline.published) : [],
    says: plain(saidOf(row)),
    links: row.links.flatMap((link) => drawnLink(link)),
  }))
  const days = drawn.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to])).filter((end) => end !== null)
  return {
    summary: words.origins.summary(articles, derived, unknown, independent.least, independent.most),
    remarks: [words.origins.reading, ...(leftOut > 0 ? [words.leftOutVersions(leftOut)] : [])],
    draw: (room) =>
      spansPicture(
        {
          rows: drawn,
          axis: (range) => (days.length === 0 ? noAxis(range) : dayAxis(days, range, dayWords)),
          reference: null,
        },
        room,
      ),
    table: {
      heads: [words.origins.what, words.origins.origin, words.origins.from, words.timeline.date].map(plain),
      rows: rows.map((row, index) => ({
        id: `${index}`,
        cells: [
          nameCell(row, project),
          { words: row.links.map((link) => plain(kindWords(link))) },
          { words: row.links.flatMap((link) => parentWords(link, rows)) },
          { words: [plain(saidOf(row))] },
        ],
      })),
    },
  }
}

function nameCell(row: OriginRow, project: ProjectId): TableCell {
  const name = { words: [nameOf(row)] }
  return row.origin.kind === 'article' ? { ...name, to: readAddressOf(project, [row.origin.article.id]) } : name
}

function nameOf({ origin }: OriginRow): Words {
  return origin.kind === 'article' ? articleWords(origin.article) : typedWords(origin.source.name)
}

/** The language, and what is recorded of it first. */
function remarkOf({ origin, links: [first] }: OriginRow): string {
  if (origin.kind === 'source') return words.origins.source
  return first === undefined ? origin.article.language.tag : `${origin.article.language.tag} · ${kindWords(first)}`
}

function kindWords({ derivation }: OriginLink): string {
  const kind = words.origins.kinds[derivation.kind]
  return isProposed(derivation) ? words.origins.proposed(kind) : kind
}

function saidOf({ origin }: OriginRow): string {
  return origin.kind === 'article' ? dateWords(origin.article.published) : words.origins.undated
}

function parentWords({ from }: OriginLink, rows: readonly OriginRow[]): readonly Words[] {
  const parent = from === null ? undefined : rows[from]
  return parent === undefined ? [] : [nameOf(parent)]
}

function drawnLink(link: OriginLink): readonly RowLink[] {
  const { from, derivation } = link
  return from === null ? [] : [{ from, approximate: isProposed(derivation), title: kindWords(link) }]
}
