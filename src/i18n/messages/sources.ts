/** Words of where a claim comes from: its independent sources as a range, and why it is that range (C6). */
import { formatNumber } from '../format.ts'

const ways = {
  named: 'names it',
  translationOf: 'is a translation that leads to it',
  adaptationOf: 'is an adaptation that leads to it',
  sharedSource: 'shares it with others',
  followUp: 'is a follow-up: who stands behind it is not said',
  independent: 'is independent',
  unknown: 'its origin is not known',
}

export const sourcesMessages = {
  title: (count: string) => `Where it comes from: ${count}`,
  none: 'No passage supports this claim yet.',
  help: 'Articles that agree are not sources. Counted is who is named as first saying it; where nobody is, where the article took its story from. Whom a translation or adaptation names otherwise than its origin may be the same.',
  range: (open: number, all: number) =>
    `${formatNumber(open)} of ${formatNumber(all)} may be the same as another one: hence the range.`,
  maybeSame: 'may be the same as another',
  unnamed: 'Somebody not named',
  itself: 'The article itself',
  way: (way: keyof typeof ways | null) =>
    way === null ? 'names nobody, and where it comes from is not said' : ways[way],
  setOrigin: (article: string) => `Say where ${article} comes from`,
}
