/** Tells figures that count something from a day or a year: `March 7,000`, `March 20 %`, `March 7 million`. For `dates.ts` only. */
import { readFiguresAt } from './number-figures.ts'
import { isCurrency, isPercent, magnitudeOf } from './number-words.ts'
import type { Token } from './tokens.ts'

/** Units that stand behind figures and nowhere else; `m` and `г` are years too. */
const MEASURE = /^(?:km|kg|cm|mm|kwh|mwh|gwh|kw|mw|gw|tons?|tonnes?|тонн\p{L}{0,3}|км|кг|см|мм|квт|мвт|ҳа)$/u

/** Whether the digits at `at` go on as a grouped or decimal number, or percent, money or a unit of measure follows. `base` is a base language. */
export function isCounted(tokens: readonly Token[], at: number, text: string, base: string): boolean {
  if (readFiguresAt(tokens, at, text, base)?.separated === true) return true
  const next = tokens[at + 1]
  if (next?.kind === 'sign')
    return isPercent(next.lower) || (isCurrency(next.lower) && !isBeforeFigures(tokens, at + 1))
  return next !== undefined && (MEASURE.test(next.lower) || isShareOrMoney(next))
}

/** As `isCounted`, or a magnitude follows. (Of a year it may be a word of another language: `2024 bin ich`.) */
export function isCountedDay(tokens: readonly Token[], at: number, text: string, base: string): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  // "On March 7 thousands came": the plural counts by itself.
  const isMagnitude = magnitudeOf(next, base) > 1 && !(base === 'en' && next.endsWith('s'))
  return isMagnitude || isCounted(tokens, at, text, base)
}

/** `In May $5`: the sign belongs to what follows. */
function isBeforeFigures(tokens: readonly Token[], sign: number): boolean {
  const next = tokens[sign + 1]
  return next?.kind === 'digits' && next.start === tokens[sign]?.end
}

/** Codes of currencies are capitals, for `try` and `per` are words. */
function isShareOrMoney({ text, lower }: Token): boolean {
  return (text !== lower || !/^[a-z]{3}$/.test(lower)) && (isPercent(lower) || isCurrency(lower))
}
