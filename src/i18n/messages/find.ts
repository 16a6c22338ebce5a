/** Words of looking for the same fact in other versions. */
import { formatNumber } from '../format.ts'
import { plural } from '../plural.ts'

export const findMessages = {
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
    elsewhere: {
      title: 'Elsewhere in the project',
      /** The name of one article's group, for screen readers. */
      group: (outlet: string) => `Elsewhere: ${outlet}`,
      looking: 'Looking in the rest of the project.',
      failed: 'The rest of the project could not be searched for it.',
      reading: (done: number, total: number) =>
        `Reading articles for finding: ${formatNumber(done)} of ${formatNumber(total)}. Those read so far are looked in.`,
      /** `most` articles are told of at most. */
      found: (count: number, articles: number, most: number) =>
        count === 0
          ? 'No evidence found in the rest of the project.'
          : articles >= most
            ? `${plural(count, '# sentence', '# sentences')} in the ${formatNumber(articles)} likeliest other articles; there may be more`
            : `${plural(count, '# sentence', '# sentences')} in ${plural(articles, '# other article', '# other articles')}`,
      notYet: 'Nothing found in what has been read so far.',
      linking: 'To link one also asks the claim of the stories of its article. One in no story is linked alone.',
    },
    closeness: {
      comparing: 'The encoder compares the meaning of the sentences. The order may still change.',
      failed: 'The encoder could not compare the meaning. The order is that of the evidence named below.',
    },
    noEvidence: 'No evidence found in',
    link: 'Link',
    agrees: 'Link, and it agrees',
    turnDown: 'Does not tell it',
    omits: 'Read it, not there',
    nothing: 'There is no sentence here to answer.',
    noAnswer: 'That cannot be said of a sentence here. Link it, and judge it in the matrix.',
    isLinked: 'It is linked to the claim already.',
    noText:
      'The text of this article is missing in this browser, so nothing could be linked. Import it again, or open a copy.',
    stillLinked: 'It is linked to the claim. Unlink it there first.',
    notAsked: 'The claim is not asked of this article, so it cannot be missing there.',
    read: 'Read there',
  },
}
