/** What is said of many entries of one file alike is said once, with how many: a report that repeats itself is not read (F2). Pure. */
import type { ReadingReason } from '#domain/import-draft.ts'

/** Remarks that name their entry although nobody has to look there: the first is named, and how many there are. */
const namedOnce = new Set(['onlySummary'])
/** Remarks whose counts make one sum. */
const summed = new Set(['smallFigures', 'struckOut', 'readings', 'zeroCharacters'])

/**
 * Remarks in the order of their first; those that say the same are one, with `times` where there are several. What names a place to look
 * at stays one for each.
 */
export function foldRemarks(remarks: readonly ReadingReason[]): readonly ReadingReason[] {
  const folded = new Map<string, ReadingReason>()
  for (const remark of remarks) {
    const key = sameness(remark)
    const known = folded.get(key)
    folded.set(key, known === undefined ? remark : joined(known, remark))
  }
  return [...folded.values()]
}

function sameness({ key, params }: ReadingReason): string {
  if (namedOnce.has(key) || summed.has(key)) return key
  return JSON.stringify([key, ...Object.entries(params)])
}

function joined(known: ReadingReason, { key, params }: ReadingReason): ReadingReason {
  const times = Number(known.params['times'] ?? 1) + 1
  const count = summed.has(key) ? { count: Number(known.params['count']) + Number(params['count']) } : {}
  return { key, params: { ...known.params, ...count, times } }
}
