/** Times of day, whose figures count nothing: `15.30 Uhr`, `at 3 a.m.`, `ora 3.40`, `凌晨3时40分`. For `numbers.ts` and anchors. */
import type { Span } from './words.ts'

const TIME = '\\p{Nd}{1,2}(?:[.:h]\\p{Nd}{2})?'
const TIMES: Readonly<Record<string, string>> = {
  en: `${TIME}\\s?(?:[ap]\\.\\s?m\\b\\.?|[ap]m\\b|o['’]clock)|\\p{L}+ o['’]clock`,
  de: `${TIME}\\s?Uhr(?:\\s\\p{Nd}{2}(?!\\p{Nd}))?|\\p{L}+ Uhr`,
  nl: `${TIME}\\s?uur(?= (?:vanochtend|'s|vannacht|vanmiddag|vanavond|lokale|plaatselijke))|om ${TIME}\\s?uur`,
  sv: `(?:kl\\.?|klockan) ${TIME}`,
  da: `(?:kl\\.?|klokken) ${TIME}`,
  nb: `(?:kl\\.?|klokka|klokken) ${TIME}`,
  fi: `(?:klo|kello) ${TIME}`,
  et: `(?:kell) ${TIME}`,
  fr: `(?:à|vers|dès|jusqu['’]à|entre|avant|après) \\p{Nd}{1,2}\\s?(?:h|heures?)(?:\\s?\\p{Nd}{2})?|\\p{Nd}{1,2}\\s?h\\s?\\p{Nd}{2}`,
  es: `(?:a|de|desde|hasta|sobre) las? ${TIME}(?: horas)?|las ${TIME} horas`,
  pt: `[àa]s? ${TIME}(?:\\s?(?:h|horas))?\\b|\\p{Nd}{1,2}h\\p{Nd}{2}`,
  it: `(?:alle|dalle|le|ore) (?:ore )?\\p{Nd}{1,2}[.:]\\p{Nd}{2}|(?:alle|dalle) (?:ore )?\\p{Nd}{1,2}(?![.,]?\\p{Nd})|ore \\p{Nd}{1,2}(?!\\p{Nd})`,
  ca: `les ${TIME}`,
  ro: `(?:ora|orele|orei) ${TIME}`,
  pl: `(?:godz\\.?|godzin\\p{L}{1,2}) ${TIME}|o \\p{Nd}{1,2}[.:]\\p{Nd}{2}`,
  cs: `(?:v|ve|od|do|kolem|po|před) \\p{Nd}{1,2}[.:]\\p{Nd}{2}|v ${TIME} (?:hodin|h\\b)\\p{L}*`,
  sk: `(?:o|od|do|okolo|po|pred) \\p{Nd}{1,2}[.:]\\p{Nd}{2}|o ${TIME}\\.? (?:hodin|h\\b)\\p{L}*`,
  sl: `ob ${TIME}\\.?(?: uri)?`,
  hr: `u ${TIME} (?:sati?|h\\b)|u \\p{Nd}{1,2}[.:]\\p{Nd}{2}`,
  bs: `u ${TIME} (?:sati?|časova?|h\\b)|u \\p{Nd}{1,2}[.:]\\p{Nd}{2}`,
  sr: `[uу] ${TIME} (?:sati?|časova?|h|сати?|часова?)(?!\\p{L})|[uу] \\p{Nd}{1,2}[.:]\\p{Nd}{2}`,
  mk: `во ${TIME} часот`,
  bg: `(?:в|към|около|от|до) ${TIME}\\s?(?:часа|ч\\.?)(?!\\p{L})`,
  ru: `(?:в|около|к|до|с|после) ${TIME} (?:час(?:ов|а|ам)?) (?:\\p{Nd}{1,2} минут\\p{L}*|утра|вечера|ночи|дня|по )|в ${TIME} час(?:ов|а)?(?!\\p{L})|в \\p{Nd}{1,2}[.:]\\p{Nd}{2}`,
  uk: `(?:о|об|близько|до|з|після) ${TIME}(?:-\\p{L}{1,3})? годин[іиу](?: (?:ранку|вечора|ночі|дня))?|(?:о|об) \\p{Nd}{1,2}[.:]\\p{Nd}{2}|(?:о|об|близько|до|після) \\p{Nd}{1,2}-[йїі]\\p{L}?(?!\\p{L})`,
  be: `(?:а|каля|да|з) ${TIME}(?:-\\p{L}{1,3})? гадзін[еыу]?`,
  lt: `${TIME} val\\.?(?!\\p{L})`,
  lv: `(?:plkst\\.?|pulksten) ${TIME}`,
  hu: `${TIME} órakor|\\p{Nd}{1,2}[.:]\\p{Nd}{2}(?:-k?or)`,
  el: `στις ${TIME}(?:\\s?[πμ]\\.?\\s?μ\\.?)?|${TIME}\\s?[πμ]\\.μ\\.?`,
  hy: `ժամը ${TIME}`,
  ka: `${TIME} საათ(?:ზე(?! (?:მეტ|ნაკლებ|უფრო))|სა)(?!\\p{L})`,
  tr: `saat(?:ler)? ${TIME}`,
  az: `saat ${TIME}`,
  kk: `сағат ${TIME}`,
  ky: `саат ${TIME}`,
  uz: `soat ${TIME}|соат ${TIME}`,
  he: `בשעה ${TIME}|ב-\\p{Nd}{1,2}:\\p{Nd}{2}`,
  ar: `الساعة ${TIME}(?: و(?:ال)?\\s?\\p{Nd}{1,2} دقيقة)?`,
  fa: `ساعت ${TIME}(?:[ٔ]?(?: و \\p{Nd}{1,2} دقیق\\p{L}*)?)`,
  ur: `\\p{Nd}{1,2}(?::\\p{Nd}{2})? بجے|\\p{L}+ بجے`,
  hi: `${TIME} बजे|\\p{L}[\\p{L}\\p{M}]* बजे`,
  bn: `${TIME}টা\\p{M}*`,
  id: `(?:pukul|jam) ${TIME}`,
  vi: `lúc \\p{Nd}{1,2}(?: giờ|h)(?:\\s?\\p{Nd}{2})?`,
  sq: `ora(?:t)? ${TIME}`,
  zh: `\\p{Nd}{1,2}[时時点點](?!间|間)(?:\\p{Nd}{1,2}分(?!钟|鐘)|半)?`,
  ja: `\\p{Nd}{1,2}時(?!間)(?:\\p{Nd}{1,2}分(?!間)|半)?`,
  ko: `\\p{Nd}{1,2}시(?!간)(?:\\s?\\p{Nd}{1,2}분)?`,
  th: `เวลา ${TIME}`,
}

/** `19 مهر` is a day of the Iranian calendar, `5 محرم` of the Islamic one: days, and of no month this program compares. */
const FOREIGN_DAYS =
  '\\p{Nd}{1,2} (?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)(?!\\p{L})(?: (?:ماه )?\\p{Nd}{4})?'

/** What stands before a time touches it. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'th'])

const expressions = new Map<string, RegExp | null>()

function expressionOf(base: string): RegExp | null {
  const known = expressions.get(base)
  if (known !== undefined) return known
  const written = TIMES[base]
  const foreign = base === 'fa' ? `|${FOREIGN_DAYS}` : ''
  const before = UNSPACED.has(base) ? '\\p{Nd}.,' : '\\p{L}\\p{Nd}.,'
  const made = written === undefined ? null : new RegExp(`(?<![${before}])(?:${written}${foreign})(?!\\p{Nd})`, 'giu')
  expressions.set(base, made)
  return made
}

/** Most sentences have neither figures nor the words that make a time of a number said in words. */
const MAY_TELL_TIME = /\p{Nd}|clock|Uhr|بجے|बजे/u

/** Where a text tells a time of day, in reading order. `base` is a base language. */
export function clockTimes(text: string, base: string): Span[] {
  const expression = MAY_TELL_TIME.test(text) ? expressionOf(base) : null
  if (expression === null) return []
  return [...text.matchAll(expression)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
