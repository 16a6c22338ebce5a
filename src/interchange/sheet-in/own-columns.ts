/** The tables this program writes, known again by their heads. */
import type { SheetRole } from '#domain/sheet-columns.ts'
import type { OwnSheet } from '#domain/sheet-reader.ts'

const dates = (name: string, role: 'time' | 'firstSaid') =>
  [
    [name, role],
    [`${name} earliest`, `${role}Earliest`],
    [`${name} latest`, `${role}Latest`],
    [`${name} basis`, `${role}Basis`],
  ] as const

const claimRoles = new Map<string, SheetRole>([
  ['claim id', 'claimId'],
  ['claim', 'claim'],
  ['language', 'language'],
  ['type', 'type'],
  ['value', 'value'],
  ['value up to', 'valueUpTo'],
  ['unit', 'unit'],
  ['comparator', 'comparator'],
  ...dates('time', 'time'),
  ...dates('first said', 'firstSaid'),
  ['actors', 'actors'],
  ['polarity', 'polarity'],
  ['about the saying', 'aboutSaying'],
  ['stories', 'stories'],
  ['story ids', 'storyIds'],
  ['verdict', 'verdict'],
  ['verdict by', 'verdictBy'],
  ['verdict explanation', 'verdictExplanation'],
  ['version', 'claimVersion'],
  ['analyst id', 'analystId'],
  ['analyst', 'analyst'],
  ['made at', 'judgedAt'],
])

const assessmentRoles = new Map<string, SheetRole>([
  ['claim id', 'claimId'],
  ['claim', 'claim'],
  ['article id', 'articleId'],
  ['article', 'article'],
  ['language', 'articleLanguage'],
  ['outlet', 'outlet'],
  ['analyst id', 'analystId'],
  ['analyst', 'analyst'],
  ['kind', 'kind'],
  ['judgement', 'judgement'],
  ['omission reason', 'omissionReason'],
  ['reference article id', 'referenceArticle'],
  ['reference passage id', 'referencePassage'],
  ['facets', 'facets'],
  ['facets that change the truth', 'truthFacets'],
  ['stated instead', 'statedInstead'],
  ['facet details', 'facetDetails'],
  ['stated value', 'statedValue'],
  ['quotes', 'quotes'],
  ['question', 'question'],
  ['read', 'read'],
  ['read in', 'medium'],
  ['origin of the gloss', 'glossOrigin'],
  ['confidence', 'confidence'],
  ['decision reason', 'decisionReason'],
  ['finding', 'finding'],
  ['stands for the cell', 'standsForCell'],
  ['asked', 'asked'],
  ['changed since', 'changedSince'],
  ['article revision', 'articleRevision'],
  ['claim version', 'claimVersion'],
  ['judged at', 'judgedAt'],
])

/** Which of the tables a head is of, also where columns were taken out; `null` for any other. */
export function ownTableOf(head: readonly string[]): OwnSheet | null {
  const names = new Set(head.map((name) => name.trim()))
  const has = (...all: readonly string[]) => all.every((name) => names.has(name))
  if (has('claim id', 'article id', 'judgement')) return 'assessments'
  if (names.has('passage id')) return 'passages'
  if (has('claim id') && head.some(isMatrixHead)) return 'matrix'
  if (has('claim id', 'claim') && ['comparator', 'polarity', 'about the saying', 'version'].some((one) => has(one)))
    return 'claims'
  return has('article id', 'title', 'text hash') ? 'articles' : null
}

/** What a column of one of the tables holds; what is made of other rows, or was put in by somebody, says nothing. */
export function ownRole(table: OwnSheet, name: string): SheetRole {
  const plain = name.trim()
  if (table === 'matrix') return matrixRole(plain)
  return (table === 'claims' ? claimRoles : assessmentRoles).get(plain) ?? 'computed'
}

/** The cells of a row that was written, by what they hold. */
export function cellsByRole(
  table: 'claims' | 'assessments',
  written: ReadonlyMap<string, string | number | null>,
): ReadonlyMap<SheetRole, string> {
  const roles = table === 'claims' ? claimRoles : assessmentRoles
  return new Map(
    [...written].flatMap(([name, cell]) => {
      const role = roles.get(name)
      return role === undefined ? [] : [[role, String(cell ?? '').toWellFormed()] as const]
    }),
  )
}

function matrixRole(name: string): SheetRole {
  if (name === 'claim id') return 'claimId'
  if (name === 'claim') return 'claim'
  return isMatrixHead(name) ? 'articleJudgement' : 'computed'
}

/** A head that ends with the id of an article. */
function isMatrixHead(name: string): boolean {
  return /\[[^[\]\s]+\]$/.test(name.trim())
}
