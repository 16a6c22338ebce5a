/** Words of erasing texts for good. */
import { formatInstant } from '../format.ts'
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

/** Rows in which words of an erased text stand, by table. */
const places = {
  claims: (count: number) => plural(count, '# claim', '# claims'),
  stories: (count: number) => plural(count, '# story', '# stories'),
  sources: (count: number) => plural(count, '# source', '# sources'),
  derivations: (count: number) => plural(count, 'the origin of # article', 'the origins of # articles'),
  assessments: (count: number) => plural(count, '# judgement of another article', '# judgements of other articles'),
  decisions: (count: number) => plural(count, '# decision of the project', '# decisions of the project'),
  verdicts: (count: number) => plural(count, '# verdict', '# verdicts'),
  citations: (count: number) => plural(count, '# source of a verdict', '# sources of verdicts'),
  verdictReadings: (count: number) => plural(count, '# second reading of a verdict', '# second readings of verdicts'),
  corrections: (count: number) => plural(count, '# correction', '# corrections'),
  opinionRequests: (count: number) => plural(count, '# asked second opinion', '# asked second opinions'),
  glosses: (count: number) => plural(count, '# gloss of another article', '# glosses of other articles'),
  aliases: (count: number) => plural(count, '# name', '# names'),
} as const

export const erasureMessages = {
  title: (count: number) => plural(count, 'Erase # article for good?', 'Erase # articles for good?'),
  goes: 'The texts go, with every passage, gloss, judgement and note on them: from both copies in this browser, from the history, and from the files they came in. The history keeps that something was done, and when, without a word of what it said. What is typed somewhere in this project and not written yet goes too.',
  final:
    'This is never undone. Steps that were about these articles cannot be taken back any more, and nothing goes back to a time before now.',
  same: (count: number) =>
    plural(
      count,
      '# of them was not chosen: it shows one of the same texts.',
      '# of them were not chosen: they show the same texts.',
    ),
  deleted: (count: number) => plural(count, '# of them is deleted already.', '# of them are deleted already.'),
  claims:
    'Claims made from them, or repeating them. They stay unless you tick them; then they go with all that is about them.',
  stories: 'Stories that have no other article',
  looking: 'Looking for words of the texts elsewhere',
  also: (found: readonly string[]) =>
    `Words of the texts stand in ${found.join(', ')} too, which stay as they are. To be rid of them, change or delete these first; what they said before stays in the history.`,
  places,
  beyond:
    'What has left this browser is not reached: copies in your backup folder, exported files, and what colleagues have. Of files that were only recognised as already here, the names stay in the reports of imports. Make a new copy afterwards and delete the old ones.',
  word: 'erase',
  type: (word: string) => `Type “${word}” to go on`,
  action: 'Erase for good',
  working: 'Erasing',
  failed: {
    happened: 'The texts could not be taken out.',
    kept: 'Nothing was erased, and nothing else was changed.',
    next: 'Try again. Under Storage and backups you see whether the storage works.',
  },
  blocked: {
    import:
      'An import of this project is not finished, and its files may hold the same texts. Finish it or remove it first, under Import.',
    outdated:
      'A newer version of the program is open in another tab or wrote this project. Reload this tab, then erase.',
    oneHome:
      'Only one of the two copies of this project works in this browser. Nothing can be erased safely until both do.',
  },
  waiting: {
    elsewhere:
      'A text of this project is to be erased for good in another tab. That waits until this tab lets go of the project; everything here is saved.',
    close: 'Let go of it',
    alone: 'No other tab has this project open any more. What waits to be erased can go now.',
    eraseNow: 'Erase now',
  },
  storage: {
    title: 'Erased texts',
    explain:
      'A deleted article can be brought back, so its text is still here. To be rid of a text, erase it: under Articles, or here for those already deleted.',
    look: 'Look for texts of deleted articles',
    looking: 'Reading the history',
    none: 'There is no text of a deleted article.',
    found: (count: number) =>
      plural(count, 'The text of # deleted article is still here.', 'The texts of # deleted articles are still here.'),
    more: (count: number) => plural(count, '# more', '# more'),
    erase: (title: string) => `Erase ${isolated(title)}…`,
    eraseOne: 'Erase…',
    eraseAll: 'Erase all of them…',
    untitled: 'without a title',
    record: (count: number, at: string, commits: number) =>
      `${formatInstant(at)}: ${plural(count, '# article', '# articles')}, ${plural(commits, '# change blanked', '# changes blanked')}`,
    records: 'Erased so far',
  },
} as const
