/** Words of proposed stories and origins. */
import { formatPercent } from '../format.ts'
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

export const groupingMessages = {
  title: 'Proposed stories',
  open: 'Propose stories…',
  reading: 'Reading the articles',
  failed: {
    happened: 'The articles could not be compared.',
    kept: 'Nothing was changed.',
    next: 'Close this and try again, or put articles into stories by hand.',
  },
  found: (stories: number, origins: number) =>
    origins === 0
      ? plural(stories, '# proposed story', '# proposed stories')
      : `${plural(stories, '# proposed story', '# proposed stories')}, ${plural(origins, '# hint at where articles come from', '# hints at where articles come from')}`,
  none: {
    title: 'No proposals',
    looked: (count: number) =>
      plural(
        count,
        '# article was looked at: its figures, dates, names, places and meanings, its quotations and the agencies it names.',
        '# articles were looked at: their figures, dates, names, places and meanings, what they have in common word for word, their quotations and the agencies they name.',
      ),
    teach:
      'Articles that are in a story already, and what you refused, are not proposed again. What tells the same in other words may still belong together: put it into a story by hand.',
  },
  help: 'Enter takes a proposal, X refuses it; J and K or the arrows go through the list.',
  takeAll: 'Take all stories',
  refuseAll: 'Refuse all stories',
  take: 'Take',
  refuse: 'Refuse',
  undo: 'Undo',
  taken: (count: number) => plural(count, '# story taken', '# stories taken'),
  refused: (count: number) =>
    plural(
      count,
      'Refused. It comes back only when its articles change.',
      '# refused. They come back only when their articles change.',
    ),
  recorded: 'Recorded where it comes from.',
  newStory: (count: number) => plural(count, 'New story of # article', 'New story of # articles'),
  joins: (count: number) => plural(count, '# article for the story', '# articles for the story'),
  name: 'Name of the story',
  include: (title: string) => `Take ${title}`,
  strength: { much: 'Much speaks for it', some: 'Something speaks for it' },
  kinds: { figures: 'Figures', dates: 'Dates', places: 'Places', names: 'Names', meanings: 'Words for' },
  published: (days: number) =>
    days === 0 ? 'Published on the same day' : plural(days, 'Published within # day', 'Published within # days'),
  evidence: 'Evidence',
  inArticles: (count: number, of: number) => `in ${count} of ${of}`,
  noOutlet: 'no outlet',
  origins: {
    title: 'Where articles come from',
    help: 'Only hints: they change nothing until you record them. Independent sources are counted from what is recorded.',
    copy: (share: number) => `${formatPercent(share)} of its text stands in`,
    part: 'Its whole text is a part of',
    agency: (name: string, count: number) =>
      plural(
        count,
        `# article names ${isolated(name)} as its source`,
        `# articles name ${isolated(name)} as their source`,
      ),
    quotation: 'Quotes the same words as',
    adapted: 'Record as adapted from it',
    shared: (name: string) => `Record ${isolated(name)} as the shared source`,
    say: 'Say where it comes from…',
  },
}
