/** What the columns of a sheet of claims and judgements hold: as the reader took them, or as a person said. Pure. */
import { headKey } from './file-columns.ts'

/** What a person may say that a column holds. `kept`: it stays with the claim as it is (F1). */
export const chosenRoles = [
  'claim',
  'claimId',
  'language',
  'type',
  'value',
  'valueUpTo',
  'unit',
  'comparator',
  'time',
  'firstSaid',
  'actors',
  'polarity',
  'aboutSaying',
  'note',
  'stories',
  'verdict',
  'verdictExplanation',
  'article',
  'articleJudgement',
  'analyst',
  'judgement',
  'omissionReason',
  'facets',
  'statedValue',
  'question',
  'judgementNote',
  'confidence',
  'kept',
  'leftOut',
] as const

/** `computed`: what this program makes of other rows, so that a change of it says nothing. The others that cannot be chosen are of its own tables. */
export const sheetRoles = [
  ...chosenRoles,
  'timeEarliest',
  'timeLatest',
  'timeBasis',
  'firstSaidEarliest',
  'firstSaidLatest',
  'firstSaidBasis',
  'storyIds',
  'articleId',
  'analystId',
  'kind',
  'referenceArticle',
  'referencePassage',
  'truthFacets',
  'statedInstead',
  'facetDetails',
  'read',
  'medium',
  'glossOrigin',
  'decisionReason',
  'judgedAt',
  'verdictBy',
  'articleLanguage',
  'outlet',
  'quotes',
  'finding',
  'standsForCell',
  'asked',
  'changedSince',
  'articleRevision',
  'claimVersion',
  'computed',
] as const

export type SheetRole = (typeof sheetRoles)[number]

/** Roles that several columns of a sheet may have. */
const repeated: ReadonlySet<SheetRole> = new Set<SheetRole>(['articleJudgement', 'kept', 'leftOut', 'computed'])

export interface SheetColumnUse {
  /** As the head says it; of a repeated, empty or missing name with the number of the column. */
  readonly name: string
  readonly role: SheetRole
}

/** What every column of a sheet holds, in the order of the sheet. */
export interface SheetChoice {
  /** False where the first line is a row like the rest. */
  readonly hasHead: boolean
  readonly columns: readonly SheetColumnUse[]
}

/** The columns once one of them holds something else; one that held it before is left out, where only one can. */
export function withSheetRole(columns: readonly SheetColumnUse[], at: number, role: SheetRole): SheetColumnUse[] {
  return columns.map((use, index) => {
    if (index === at) return { ...use, role }
    return use.role === role && !repeated.has(role) ? { ...use, role: 'leftOut' } : use
  })
}

/** How many heads are remembered: beyond that the one chosen longest ago is forgotten. */
const mostRemembered = 200

/** With a choice as the newest of those with its head. A sheet without a head cannot be known again. */
export function rememberSheet(remembered: readonly SheetChoice[], choice: SheetChoice): readonly SheetChoice[] {
  if (!choice.hasHead) return remembered
  const key = headKey(choice)
  return [...remembered.filter((one) => headKey(one) !== key), choice].slice(-mostRemembered)
}

/** What was chosen for a sheet with such a head, in the order of its columns; `null` where nothing was. */
export function rememberedSheet(remembered: readonly SheetChoice[], names: readonly string[]): SheetChoice | null {
  const key = headKey({ hasHead: true, columns: names.map((name) => ({ name })) })
  const found = remembered.find((one) => headKey(one) === key)
  if (!found) return null
  const roles = new Map(found.columns.map(({ name, role }) => [name, role]))
  return { hasHead: true, columns: names.map((name) => ({ name, role: roles.get(name) ?? 'leftOut' })) }
}
