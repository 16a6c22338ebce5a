/**
 * Our own terms in published files. `public/ns/variorum.jsonld` describes each, the page on formats too; their meanings stand in
 * `i18n/messages/terms.ts`.
 */

/** `json`: a part that is plain JSON and stays so, for no JSON-LD tool may drop or reorder it. `value`: words, numbers, addresses. */
export const ownTerms = {
  findings: 'json',
  verdicts: 'json',
  coverage: 'json',
  texts: 'json',
  project: 'json',
  format: 'value',
  version: 'value',
  codebookVersion: 'value',
  publishedAt: 'value',
  kind: 'value',
  claim: 'value',
  judgement: 'value',
  omissionReason: 'value',
  facet: 'value',
  role: 'value',
  original: 'json',
} as const satisfies Readonly<Record<string, 'json' | 'value'>>

export type OwnTerm = keyof typeof ownTerms

/** With the prefix that stands before each in a file. */
export function termName(term: OwnTerm): string {
  return `variorum:${term}`
}
