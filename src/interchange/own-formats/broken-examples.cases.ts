/** Ways to break an example of each own format, each of which its schema must refuse. */
import type { OwnFormatId } from './own-formats.ts'

/** A path into the example, and what to put there; left out: the part is taken away. */
export interface Break {
  readonly what: string
  readonly at: readonly (string | number)[]
  readonly put?: unknown
}

const row = (table: string, ...field: string[]) => ['tables', table, 0, ...field]
const item = (...path: (string | number)[]) => ['items', 0, ...path]

export const breaks: Readonly<Record<OwnFormatId, readonly Break[]>> = {
  project: [
    { what: 'no version', at: ['version'] },
    { what: 'a later version', at: ['version'], put: 2 },
    { what: 'a table nobody knows', at: ['tables', 'secrets'], put: [] },
    { what: 'a table too few', at: ['tables', 'claims'] },
    { what: 'a field too many', at: row('claims', 'verdict'), put: 'x' },
    { what: 'a field too few', at: row('articles', 'outlet') },
    { what: 'half a character as a place', at: row('passages', 'start'), put: 0.5 },
    { what: 'a place before the text', at: row('passages', 'codePoints'), put: { start: -1, end: 1 } },
    { what: 'a judgement nobody knows', at: row('assessments', 'judgement'), put: 'likes' },
    { what: 'a time without its zone', at: row('claims', 'at'), put: '2026-11-21T12:00:00' },
    { what: 'a hash of another kind', at: ['texts', 0, 'hash'], put: 'md5:0' },
  ],
  annotations: [
    { what: 'no context', at: ['@context'] },
    { what: 'the context of the Recommendation left out', at: ['@context', 0], put: 'https://example.org/other' },
    { what: 'no id', at: ['id'] },
    { what: 'another type', at: ['type'], put: 'AnnotationList' },
    { what: 'no items', at: ['items'] },
    { what: 'a negative start', at: ['startIndex'], put: -1 },
    { what: 'a later version', at: ['variorum:version'], put: 2 },
    { what: 'an annotation without an id', at: item('id') },
    { what: 'an id that is no address', at: item('id'), put: 'one two' },
    { what: 'an annotation without its type', at: item('type') },
    { what: 'an annotation of nothing', at: item('target'), put: [] },
    { what: 'no target', at: item('target') },
    { what: 'an empty list of bodies', at: item('body'), put: [] },
    { what: 'two kinds of body', at: item('bodyValue'), put: 'x' },
    { what: 'a motivation of nobody’s list', at: item('motivation'), put: 'judging' },
    { what: 'a time in another zone', at: item('created'), put: '2026-11-21T14:00:00.000+02:00' },
    { what: 'a time that is none', at: item('created'), put: 'yesterday' },
    { what: 'a body without its value', at: item('body', 1, 'value') },
    { what: 'a resource without its source', at: item('target', 0, 'source') },
    { what: 'a text without an id', at: item('target', 0, 'source', 'id') },
    { what: 'a stretch without its words', at: item('target', 0, 'selector', 1, 'exact') },
    { what: 'a stretch without its end', at: item('target', 0, 'selector', 0, 'end') },
    { what: 'a place that is no number', at: item('target', 0, 'selector', 0, 'start'), put: '0' },
    { what: 'a direction nobody writes in', at: item('target', 0, 'source', 'textDirection'), put: 'up' },
    { what: 'a term nobody knows', at: item('variorum:mood'), put: 'x' },
    { what: 'a finding without its claim', at: ['variorum:findings', 0, 'claim'] },
  ],
  bundle: [
    { what: 'another format', at: ['format'], put: 'bagit' },
    { what: 'no list', at: ['files'] },
    { what: 'a file without its hash', at: ['files', 0, 'sha256'] },
    { what: 'a hash cut short', at: ['files', 0, 'sha256'], put: 'abc' },
    { what: 'a size below nothing', at: ['files', 0, 'size'], put: -1 },
    { what: 'a file without a name', at: ['files', 0, 'name'], put: '' },
    { what: 'a day that is none', at: ['madeAt'], put: '2026-13-01T00:00:00Z' },
  ],
  claimReview: [
    { what: 'another type', at: ['@type'], put: 'Review' },
    { what: 'no claim', at: ['claimReviewed'] },
    { what: 'no page', at: ['url'] },
    { what: 'a page that is a script', at: ['url'], put: 'javascript:alert(1)' },
    { what: 'no rating', at: ['reviewRating'] },
    { what: 'a rating without its word', at: ['reviewRating', 'alternateName'] },
    { what: 'a property nobody asked for', at: ['mood'], put: 'x' },
  ],
  importProfile: [
    { what: 'another format', at: ['format'], put: 'variorum-project' },
    { what: 'a later version', at: ['version'], put: 2 },
    { what: 'no name', at: ['name'] },
    { what: 'a charset nobody knows', at: ['choices', 'charset'], put: 'utf-7' },
    { what: 'a role nobody knows', at: ['choices', 'columns', 0, 'columns', 0, 'role'], put: 'mood' },
    { what: 'a table without a head', at: ['choices', 'columns', 0, 'hasHead'], put: false },
    { what: 'a field too many', at: ['choices', 'mood'], put: 'x' },
  ],
  ownMark: [
    { what: 'no passage', at: ['passage'] },
    { what: 'a passage that is a script', at: ['passage'], put: '<b>' },
    { what: 'a text without an address', at: ['text'], put: 'the text' },
    { what: 'a link without its role', at: ['role'] },
    { what: 'a role nobody knows', at: ['role'], put: 'likes' },
    { what: 'a hash cut short', at: ['says'], put: 'abc' },
    { what: 'a field too many', at: ['mood'], put: 'x' },
  ],
}
