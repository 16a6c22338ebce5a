/** Pairs of text and annotations for brat, in one ZIP with the list of types that it asks for. Its files are lines and know no escapes. */
import { facets as facetDefinitions } from '#domain/judgement.ts'
import { utf16 } from '#domain/ids.ts'
import { dialects } from '../foreign-annotations/dialects.ts'
import type { ForeignPosition } from '../foreign-annotations/foreign-annotation.ts'
import { ownField, ownMarkJson } from '../foreign-annotations/own-mark.ts'
import { safeName } from '../bundle/safe-name.ts'
import type { PublishSource } from '../published/publish-source.ts'
import type { Piece, PublishedWriter } from '../published/published-writer.ts'
import { archivePieces, type ArchiveFile } from '../zip/write-archive.ts'
import type { Mark, MarkedText } from './marks.ts'
import { textsToWrite } from './needs-texts.ts'
import { reviewMarks } from './review-marks.ts'
import { spanOf } from './span.ts'

const unit = dialects.brat.written

export const bratWriter: PublishedWriter = {
  escapesBroken: false,
  review: (source) =>
    reviewMarks(
      source,
      {
        carries: (mark) => fragmentsOf(source, mark) !== null,
        facets: true,
        wordings: true,
        byAddress: false,
        texts: 'articles',
        always: [],
      },
      (text) => annotationLines(source, text, new Set()).slice(0, 6).join('\n'),
    ),
  write: (source) => archivePieces(filesOf(source), new Date(source.at)) as AsyncGenerator<Piece, void, undefined>,
}

async function* filesOf(source: PublishSource): AsyncGenerator<ArchiveFile, void, undefined> {
  const names = new Set<string>()
  const types = new Set<string>()
  for await (const text of textsToWrite(source)) {
    const name = safeName(text.article.title ?? text.article.firstWords, text.revision.textHash, names)
    yield { name: `${name}.txt`, pieces: [text.text] }
    yield { name: `${name}.ann`, pieces: [`${annotationLines(source, text, types).join('\n')}\n`.trimStart()] }
  }
  yield { name: 'annotation.conf', pieces: [configuration(types)] }
}

const facetNames = Object.keys(facetDefinitions)
const roles = ['supports', 'attribution', 'headline', 'qualifies', 'denies']

/** The types of which nothing would show without this file. */
function configuration(types: ReadonlySet<string>): string {
  return [
    '[entities]',
    ...[...types].sort(),
    '[relations]',
    '[events]',
    '[attributes]',
    `Role Arg:<ENTITY>, Value:${roles.join('|')}`,
    ...facetNames.map((facet) => `${facet} Arg:<ENTITY>`),
    '',
  ].join('\n')
}

/** All lines of one text; the types in them are added to `types`. */
function annotationLines(source: PublishSource, { marks }: MarkedText, types: Set<string>): readonly string[] {
  const lines: string[] = []
  const next = { stretch: 1, attribute: 1, note: 1 }
  for (const mark of marks) {
    const fragments = fragmentsOf(source, mark)
    if (!fragments) continue
    const id = `T${next.stretch++}`
    const type = typeName(mark.labels[0])
    types.add(type)
    const places = fragments.spans.map(({ start, end }) => `${start} ${end}`).join(';')
    lines.push(`${id}\t${type} ${places}\t${fragments.words.join(' ')}`)
    const role = mark.claim ? [`Role: ${mark.own.role}`] : []
    for (const facet of mark.facets) lines.push(`A${next.attribute++}\t${facet} ${id}`)
    if (mark.claim) lines.push(`A${next.attribute++}\tRole ${id} ${mark.own.role}`)
    const notes = [...(mark.claim ? [] : mark.labels), ...mark.comments].map(oneLine).filter((note) => note !== '')
    for (const note of notes) lines.push(`#${next.note++}\tAnnotatorNotes ${id}\t${note}`)
    const said = { tags: [type, ...mark.facets, ...role], comments: notes, positions: fragments.spans }
    const whole = spanOf(source, mark.passage, unit)
    const own = escaped(JSON.stringify({ ...ownMarkJson(mark.own, said), whole }))
    lines.push(`#${next.note++}\t${ownField} ${id}\t${own}`)
  }
  return lines
}

/** Where Python, and so brat, ends a line; other control characters but tabs are left aside with them. */
const lineEnd = /(?:(?!\t)\p{Cc}|[\u2028\u2029])+/u

/** The parts of a stretch that have no line end in them; `null` where nothing is left, or code points cannot say it. */
function fragmentsOf(
  source: PublishSource,
  { passage }: Mark,
): { readonly spans: readonly ForeignPosition[]; readonly words: readonly string[] } | null {
  const spans: ForeignPosition[] = []
  const words: string[] = []
  let at: number = passage.start
  for (const part of passage.quote.split(new RegExp(`(${lineEnd.source})`, 'u'))) {
    const [start, end] = [at, at + part.length]
    at = end
    if (part === '' || lineEnd.test(part)) continue
    const span = spanOf(source, { revision: passage.revision, start: utf16(start), end: utf16(end) }, unit)
    if (!span) return null
    spans.push(span)
    words.push(part)
  }
  return spans.length === 0 ? null : { spans, words }
}

/** brat allows letters of ASCII, figures, `_` and `-`, and a letter must be among them. */
function typeName(label: string): string {
  const name = label.replaceAll(/[^A-Za-z0-9_-]+/g, '_')
  return /[A-Za-z]/.test(name) ? name : 'Tag'
}

function oneLine(words: string): string {
  return words.toWellFormed().replaceAll(new RegExp(lineEnd, 'gu'), ' ').replaceAll('\t', ' ').trim()
}

/** JSON stays the same JSON: inside strings an escape means the character. */
function escaped(json: string): string {
  return json.replaceAll(/[\x85\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
