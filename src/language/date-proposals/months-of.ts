/** The months of a language beyond the own table, from its pack. */
import { numberWords } from '../anchors/vocabulary.ts'
import type { MonthNames } from '../dates.ts'
import { baseLanguage } from '../language-names.ts'
import { loadPack } from '../packs/load-pack.ts'

const months = new Map<string, Promise<MonthNames>>()

/** Fetches the pack once. Rejects when it cannot be fetched; then it is tried again next time. */
export function monthsOf(language: string): Promise<MonthNames> {
  const known = months.get(language)
  if (known) return known
  const names = loadPack(language).then((pack) => numberWords(pack, baseLanguage(language)).beside.monthOf)
  months.set(language, names)
  names.catch(() => months.delete(language))
  return names
}
