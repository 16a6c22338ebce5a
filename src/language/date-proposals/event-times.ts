/** Whether a month or a year is when something happened ("in 2022", "2022 жылы") or only what something is for or of ("the budget for 2025"). */
import type { DateSpan } from '../dates.ts'

/** What stands before the date, and how it ends together with what is written onto it. */
interface When {
  readonly before?: RegExp
  readonly end?: RegExp
}

const before = (words: string): When => ({ before: new RegExp(`(?<!\\p{L})(?:${words})\\s+$`, 'iu') })
const end = (endings: string): When => ({ end: new RegExp(`(?:${endings})$`, 'iu') })
const SERBIAN = before('u|tokom|tijekom|у|током')

/** How each language says when; one way is enough. */
const WAYS: Readonly<Record<string, readonly When[]>> = {
  en: [before('in|during|since|in early|in late')],
  de: [before('im|seit|im jahr')],
  fr: [before('en|depuis')],
  es: [before('en|desde')],
  it: [before('nel|dal|a')],
  pt: [before('em|desde')],
  nl: [before('in|sinds')],
  pl: [before('w')],
  cs: [before('v|v roce')],
  ru: [{ ...before('в'), ...end('году|[ея]') }],
  uk: [{ ...before('[ув]'), ...end('році|ні|ді') }],
  be: [{ ...before('[уў]'), ...end('годзе|ні|ку') }],
  sr: [SERBIAN],
  hr: [SERBIAN],
  bs: [SERBIAN],
  bg: [before('през')],
  kk: [end('жылы|[дт][ае]')],
  ky: [end('жылы|[дт][ао]')],
  uz: [end('yilda|yili|йилда|йили|da|да')],
  tr: [end('yılında|[dt][ae]')],
  az: [end('ildə|ilində|d[aə]')],
  ka: [end('წელს|ში|ზე')],
  hy: [end('ին|ում')],
  hu: [end('b[ae]n|[áé]n')],
  fi: [before('vuonna'), end('ss[aä]')],
}
/** No word before a date is longer. */
const REACH = 16

/** True for a month or a year that tells when; false for one of which that is not sure. */
export function isWhen(text: string, date: DateSpan, base: string): boolean {
  if (date.precision !== 'month' && date.precision !== 'year') return false
  const ahead = text.slice(Math.max(0, date.start - REACH), date.start)
  const written = date.written + (/^[-'’]?\p{L}*/u.exec(text.slice(date.end, date.end + REACH))?.[0] ?? '')
  return (WAYS[base] ?? []).some((way) => way.before?.test(ahead) !== false && way.end?.test(written) !== false)
}
