/** What stands around digits and decides whether they are a number. For `numbers.ts` only. */
import { isCurrency } from './number-words.ts'
import { isUnspaced } from './script.ts'
import type { Token } from './tokens.ts'

/** Little words that Arabic and Hebrew write onto what follows, to figures with a hyphen or without: `و20`, `כ-200`. */
const GLUED = /^(?:[وفبلك]|[והבלכמש]{1,2})$/u

/** Whether a word is one that other words and figures are written onto. */
export function isProclitic(word: string): boolean {
  return GLUED.test(word)
}

/** `F-16`, `COVID-19`, `Т90`, `№ 5`: a number in a name. */
export function isPartOfName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (token === undefined || before === undefined || before.end !== token.start) return false
  if (isProclitic(before.text)) return false
  if (isUnspaced(before.text)) return before.text.endsWith('第')
  if (before.kind === 'word' || /^[№#]$/u.test(before.text)) return true
  const word = tokens[index - 2]
  return before.text === '-' && word?.kind === 'word' && word.end === before.start && !isProclitic(word.text)
}

/** Digits before or after the colon of `14:30`. */
export function isTime(tokens: readonly Token[], index: number): boolean {
  return isColonBetween(tokens, index + 1) || isColonBetween(tokens, index - 1)
}

function isColonBetween(tokens: readonly Token[], at: number): boolean {
  const [left, colon, right] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (colon?.text !== ':' || left?.kind !== 'digits' || right?.kind !== 'digits') return false
  return left.end === colon.start && colon.end === right.start
}

/** `yüzde 20`, `%20`. */
export function saysPercent(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before?.lower === 'yüzde' || (before?.text === '%' && before.end === tokens[index]?.start)
}

/** The currency sign or code before the digits, not before the offset `floor`; `null` if there is none. */
export function currencyBefore(tokens: readonly Token[], index: number, floor: number): Token | null {
  const before = tokens[index - 1]
  if (before === undefined || before.start < floor || !isCurrency(before.lower)) return null
  return before.kind === 'sign' || /^[a-z]{3}$/.test(before.lower) ? before : null
}

/** What makes the figures before it an ordinal, tied to them with or without a sign: `19th`, `5-го`, `3-ші`, `2.º`, `19:e`. */
const ORDINAL_ENDINGS: Readonly<Record<string, RegExp>> = {
  en: /^(?:st|nd|rd|th|s)$/u,
  fr: /^(?:er|ère|re|e|es|ème|nd|nde)$/u,
  nl: /^(?:e|ste|de)$/u,
  de: /^(?:er|ern|te[nrs]?)$/u,
  sv: /^(?:e|a)$/u,
  fi: /^(?:s|n?nen|nteen|nnessa|nneksi|nteenä|ntenä|nnellä)$/u,
  ca: /^(?:r|n|t|è|a)$/u,
  ru: /^(?:й|я|е|го|му|м|х|ый|ая|ое|ые|ого|ому|ой|ую|ых|ый|ий|ая)$/u,
  uk: /^(?:й|я|е|го|му|м|х|ї|ий|а|та|те|ті|ого|ої|ому|ій|их|ту|ю)$/u,
  be: /^(?:ы|і|я|е|га|му|м|х|й|ай|ю|ую|ая|ых)$/u,
  bg: /^(?:ти|ви|ри|ми|та|ва|ра|ма|то|во|ро|мо|ия|ият|тия|тият|те|вия|рия)$/u,
  mk: /^(?:ти|ви|ри|ми|та|ва|ра|ма|то|от|иот)$/u,
  kk: /^(?:(?:і|ы)?н?ш[іы]\p{L}{0,5}|жылғы|жылы)$/u,
  ky: /^(?:[иыуү]?нч[иыуү]\p{L}{0,4})$/u,
  az: /^(?:[cç][iıuü]\p{L}{0,4}|[iıuü]?nc[iıuü]\p{L}{0,4})$/u,
  tr: /^(?:[ıiuü]?nc[ıiuü]\p{L}{0,4})$/u,
  hy: /^(?:րդ\p{L}{0,4}|ին)$/u,
  hu: /^(?:ik|dik|adik|edik)\p{L}{0,4}$/u,
  ka: /^(?:ე|ედ\p{L}{0,3})$/u,
  es: /^[ºª]$/u,
  pt: /^[ºª]$/u,
  it: /^[ºª]$/u,
}

/** Languages that write an ordinal with a full stop. */
const STOPPED_ORDINALS: ReadonlySet<string> = new Set('de da nb fi et cs sk pl sr hr bs sl hu lv tr is'.split(' '))
const GERMAN_BEFORE_ORDINAL =
  /^(?:der|die|das|dem|den|des|im|am|zum|zur|vom|beim|jede[rnms]?|ihre[rnms]?|seine[rnms]?|unser\p{L}{0,2})$/u

/** Figures that say which one and not how many. `last` is the index of the last of them; `base` is a base language. */
export function isOrdinal(tokens: readonly Token[], index: number, last: number, base: string): boolean {
  const [figures, next] = [tokens[last], tokens[last + 1]]
  if (figures === undefined || next === undefined || next.start !== figures.end) return false
  const isSign = /^[-:'’.]$/u.test(next.text)
  const ending = isSign ? tokens[last + 2] : next
  if (isSign && next.text === '.' && isStopped(tokens, index, last, base)) return true
  return (
    ending !== undefined && (!isSign || ending.start === next.end) && ORDINAL_ENDINGS[base]?.test(ending.lower) === true
  )
}

/** `12. sjednica`, `im 19. Jahrhundert`: the stop is not the end of a sentence. */
function isStopped(tokens: readonly Token[], index: number, last: number, base: string): boolean {
  const word = tokens[last + 2]
  if (!STOPPED_ORDINALS.has(base) || index !== last || word?.kind !== 'word' || word.start === tokens[last + 1]?.end)
    return false
  if (/^\p{Ll}/u.test(word.text)) return true
  return base === 'de' && GERMAN_BEFORE_ORDINAL.test(tokens[index - 1]?.lower ?? '')
}
