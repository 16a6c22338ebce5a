/** Words of looking for the same fact in other versions. */
import { formatNumber } from '../format.ts'
import { plural } from '../plural.ts'

export const findMessages = {
  noOutlet: 'no outlet',
  title: 'Find in versions',
  search: 'Words in text or gloss',
  help: 'All words must stand in one sentence, in any order. Case and accents do not matter.',
  loading: 'Reading the texts',
  found: (count: number, articles: number) =>
    `${plural(count, '# sentence', '# sentences')} in ${plural(articles, '# article', '# articles')}`,
  more: 'Only the first sentences are shown. Add a word.',
  nothing: 'No sentence has all these words.',
  start: 'Type a name, a number or a word of a gloss.',
  linkShort: 'Link',
  read: 'Read there',
  noClaim: 'No claim is chosen: what you find can be read, not linked.',
  linked: 'linked',
  proposed: {
    label: 'Sentences that may tell it',
    looking: 'Looking for the sentences that tell it.',
    failed: 'The versions could not be searched for it. Search with words of your own, or judge by reading.',
    found: (count: number, versions: number) =>
      count === 0
        ? 'No evidence found in any version. That does not say that none tells it.'
        : `${plural(count, '# sentence', '# sentences')} in ${plural(versions, '# version', '# versions')}, the best first`,
    closeness: {
      comparing: 'The encoder compares the meaning of the sentences. The order may still change.',
      failed: 'The encoder could not compare the meaning. The order is that of the evidence named below.',
    },
    onlySome: (count: number) =>
      `Only the first ${formatNumber(count)} articles were looked in. Put what belongs together into a story to look in all of it.`,
    noEvidence: 'No evidence found in',
    link: 'Link',
    agrees: 'Link, and it agrees',
    turnDown: 'Does not tell it',
    read: 'Read there',
  },
}
