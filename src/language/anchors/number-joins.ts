/** How the next word of a number joins those before it, by each language's grammar. For `spelled-numbers.ts` only. */
import type { Token } from '../tokens.ts'
import { TEN_MORE, TEN_TIMES } from './number-grammar.ts'
import { canFollow, withPart, type Sum } from './number-sum.ts'

/** The sum with the part `value` at `at`, or `null` if no number is said like that; `last` is where the part before it stands. */
export function joinedWith(
  value: number,
  sum: Sum,
  tokens: readonly Token[],
  at: number,
  last: number,
  base: string,
): Sum | null {
  const before = tokens[at - 1]
  const added =
    (last === at - 1 ? afterUnit(value, sum.group, tokens[at]?.lower ?? '', base) : null) ??
    ownAddition(value, sum.group, before?.text === '-', base)
  if (added !== null) return { total: sum.total, group: sum.group + added }
  return canFollow(value, sum) ? withPart(sum, value) : null
}

/** Tens and teens of two words; Arabic says units before tens (`خمسة وعشرون`). What is added, or `null`. */
function afterUnit(value: number, group: number, written: string, base: string): number | null {
  const unit = group % 100
  if (unit <= 0 || unit >= 10) return null
  if (TEN_TIMES.has(written)) return unit * 9
  if (TEN_MORE.has(written)) return 10
  return base === 'ar' && written.startsWith('و') && value % 10 === 0 && value < 100 ? value : null
}

/** French counts on from sixty and from four twenties, Vietnamese from ten. */
function ownAddition(value: number, group: number, isHyphened: boolean, base: string): number | null {
  const unit = group % 100
  if (base === 'vi') return unit === 10 && value < 10 ? value : null
  if (base !== 'fr') return null
  if (unit === 4 && value === 20 && isHyphened) return 76
  return (unit === 60 || unit === 80) && value > 9 && value < 20 ? value : null
}
