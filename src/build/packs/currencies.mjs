/** Names and signs of currencies. */
import { readLocale } from './cldr.mjs'
import { distinct, sorted, withoutStop } from './forms.mjs'

/**
 * @typedef {import('./languages.mjs').PackLanguage} PackLanguage
 * @typedef {{ numbers: { currencies: Record<string, Record<string, string>> } }} CurrenciesFile
 */

/** The commonest in news, and those of the countries whose languages have packs; the kuna is still in older news. */
const CODES =
  'AED AFN ALL AMD ARS AUD AZN BAM BDT BGN BRL BYN CAD CHF CLP CNY COP CUP CZK DKK DZD EGP ETB EUR GBP GEL HKD HRK HUF IDR ILS INR IQD IRR ISK JOD JPY KES KGS KPW KRW KWD KZT LBP LKR LYD MAD MDL MKD MNT MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD SYP THB TJS TMT TND TRY TWD UAH USD UZS VES VND ZAR'

const isName = (/** @type {string} */ key) => key.startsWith('displayName') || key.startsWith('symbol')

/** @param {PackLanguage} language */
export function currencies({ locales }) {
  const tables = locales.map((locale) => {
    const file = /** @type {CurrenciesFile} */ (readLocale('cldr-numbers-full', locale, 'currencies'))
    return file.numbers.currencies
  })
  const named = CODES.split(' ').map((code) => {
    const forms = tables.flatMap((table) => Object.entries(table[code] ?? {}).filter(([key]) => isName(key)))
    const names = distinct(forms.map(([, name]) => withoutStop(name))).filter((name) => name !== code)
    return /** @type {const} */ ([code, names])
  })
  return sorted(named.filter(([, names]) => names.length > 0))
}
