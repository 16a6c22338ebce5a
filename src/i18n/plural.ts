/** Picks the form of a phrase that fits a count. Not for lists or dates. */
import { formatNumber } from './format.ts'

const rules = new Intl.PluralRules('en')

/**
 * `plural(1, '# passage', '# passages')` gives `1 passage`. Every `#` becomes the count with separators. English has two
 * forms; another locale's message file words its own.
 */
export function plural(count: number, one: string, other: string): string {
  const form = rules.select(count) === 'one' ? one : other
  return form.replaceAll('#', formatNumber(count))
}
