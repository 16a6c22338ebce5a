/** Words of looking for words in the whole project. */
import { formatNumber } from '../format.ts'
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

export const searchMessages = {
  title: 'Search',
  field: 'Words, numbers, “phrases”, field:value',
  help: 'How to search',
  otherScripts: 'Other scripts too',
  otherScriptsHelp: 'A name is also found as it sounds in another script, behind the others.',
  claim: 'Passages are for the claim',
  noClaim: 'no claim: only marked',
  kinds: {
    articles: 'Texts',
    claims: 'Claims',
    passages: 'Passages',
    glosses: 'Glosses',
    notes: 'Notes',
  },
  kindsLabel: 'Where the words stand',
  /** `isMost`: texts must still be read to know. */
  kindCount: (count: number, isMost: boolean) => (isMost ? `≤ ${formatNumber(count)}` : formatNumber(count)),
  order: {
    label: 'Order',
    best: 'Best first',
    after: 'By what follows',
    before: 'By what comes before',
    date: 'By date',
  },
  empty: {
    title: 'Find anything in this project',
    text: 'Texts of all versions, passages, claims, glosses and notes, in every script. A word is found in its other forms too; a number however it is written.',
    examples: 'For example',
  },
  examples: [
    ['harbour guard', 'both words, in any form'],
    ['"harbour guard"', 'exactly these, side by side'],
    ['storm OR flood -exercise', 'one of the two, without the third'],
    ['contain*', 'all that begins so; contaner~ also what is written wrongly'],
    ['7000', 'also 7 000, 7,000 and “seven thousand”'],
    ['lang:ka has:passage', 'Georgian articles with a passage'],
    ['claim:containers judgement:differs', 'articles that differ on such a claim'],
    ['date:2024-03..2024-05 outlet:herald', 'by date and outlet'],
    ['/co(nt|rr)ain\\w+/', 'a regular expression'],
  ] as readonly (readonly [string, string])[],
  fields:
    'Fields: lang, outlet, author, title, url, tag, date, story, claim, judgement (agrees, differs, omits, unclear), has (passage, claim, gloss, note, date, judgement, story). Several values are parted by commas; a value of several words stands in quotes. A minus excludes what follows it.',
  asking: 'Searching',
  nothing: 'Nothing is found.',
  nothingHelp: 'Try fewer words, the beginning of a word with a star, or a tilde behind a word that may be misspelt.',
  found: (lines: number, articles: number) =>
    `${plural(lines, '# place', '# places')} in ${plural(articles, '# article', '# articles')}`,
  foundSoFar: (lines: number, articles: number) =>
    `${plural(lines, '# place', '# places')} in ${plural(articles, '# article', '# articles')} so far`,
  rows: (count: number) => plural(count, '# found', '# found'),
  more: 'Show more',
  allShown: 'All are shown.',
  tooMany: (most: number) => `No more than ${formatNumber(most)} places are shown. Add a word.`,
  reading: (done: number, total: number) =>
    `Reading texts for searching: ${formatNumber(done)} of ${formatNumber(total)}. Those read so far are searched.`,
  failed: {
    happened: 'The project could not be searched.',
    kept: 'Nothing was changed.',
    next: 'Try again. If it fails again, reload the page.',
  },
  tooLong: {
    happened: 'The expression does not come to an end on some text, and was stopped.',
    kept: 'Nothing was changed.',
    next: 'Write it more exactly: nested repetitions such as (a+)+ can take for ever.',
  },
  again: 'Try again',
  problems: {
    openQuote: (typed: string) =>
      `A quotation mark is not closed: ${isolated(typed)}. What follows it counts as quoted.`,
    openBracket: () => 'A bracket is not closed. It counts as closed at the end.',
    strayBracket: () => 'A bracket closes nothing. It is passed over.',
    openPattern: (typed: string) => `The expression is not closed by a slash: ${isolated(typed)}`,
    badPattern: (typed: string) => `This is no regular expression, and is passed over: ${isolated(typed)}`,
    emptyField: (typed: string) => `What should stand in the field is missing: ${isolated(typed)}`,
    unknownJudgement: (typed: string) =>
      `There is no such judgement: ${isolated(typed)}. There are agrees, differs, omits and unclear.`,
    unknownThing: (typed: string) =>
      `Nothing is known of ${isolated(typed)}. There are passage, claim, gloss, note, date, judgement and story.`,
    badDate: (typed: string) =>
      `This is no date: ${isolated(typed)}. Write 2024, 2024-03, 2024-03-19, 2023..2024-03, >2023 or <2024.`,
    nothingToExclude: () => 'After “not” nothing follows that could be excluded.',
  },
  line: {
    list: 'Places',
    tickLabel: (where: string) => `Tick the place in ${isolated(where)}`,
    take: 'Link',
    mark: 'Mark',
    read: 'Read there',
    linked: 'linked',
    marked: 'marked',
    judged: 'judged',
    whole: 'Found by what is known of the article',
    none: 'Choose a place first.',
  },
  taking: {
    one: 'Link the sentence of this place',
    oneMark: 'Mark the sentence of this place',
    ticked: (count: number) => `Link ${plural(count, '# ticked', '# ticked')}`,
    tickedMark: (count: number) => `Mark ${plural(count, '# ticked', '# ticked')}`,
    all: (count: number) => `Link all ${formatNumber(count)}`,
    allMark: (count: number) => `Mark all ${formatNumber(count)}`,
    allOfThem: 'Link all',
    allOfThemMark: 'Mark all',
    loading: (done: number) => `Looking up all places: ${formatNumber(done)}`,
    taken: (count: number) => `${plural(count, '# sentence', '# sentences')} taken`,
    tickAll: 'Tick all shown',
    tickNone: 'Tick none',
    nothingTicked: 'Tick a place first.',
    none: 'All of these are taken already.',
    gone: (count: number) => `${plural(count, '# place is', '# places are')} no longer in the text, and left out.`,
    stop: 'Stop',
  },
  next: 'Next place',
  previous: 'Previous place',
  openClaim: 'Open the claim',
  openStory: 'Open the story',
  openCell: 'Open in the matrix',
  openClaims: 'Open the claims',
  ofArticle: 'in',
  ofClaim: 'on',
  palette: {
    searchFor: (typed: string) => `Search the project for ${isolated(typed)}`,
    search: 'Search',
    article: 'Article',
    claim: 'Claim',
    passage: 'Passage',
  },
}
