/** Words of the tables of passages, links to claims, imports and sources, and of what is done with their rows. */
import { formatList, formatNumber } from '../format.ts'
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

/** Shared by more than one of the tables. */
const columns = {
  quote: 'Passage',
  language: 'Language',
  article: 'Article',
  outlet: 'Outlet',
  published: 'Published',
  story: 'Story',
  claim: 'Claim',
  claims: 'Claims',
  judgement: 'Judgement',
  analyst: 'By',
  at: 'When',
}

const undo = 'Undo'
const undone = 'Undo brings everything back.'
const exportArticles = 'Export their articles…'
const exportClaims = 'Export their claims…'

export const tablesMessages = {
  nav: 'Tables',
  /** By the name in the address. */
  titles: { passages: 'Passages', mentions: 'Links to claims', batches: 'Imports', sources: 'Sources' },
  undo,
  exportMost: (most: number) => `Up to ${formatNumber(most)} are exported by choice.`,
  goneClaim: 'a claim that is gone',
  goneSource: 'a source that is gone',
  nameless: 'an analyst without a name',
  passages: {
    table: 'Passages of this project',
    search: 'Search quotes, glosses, titles',
    columns: { ...columns, gloss: 'Gloss', note: 'Note', place: 'In the text now' },
    facets: { has: 'Has', note: 'a note', gloss: 'a gloss' },
    place: {
      here: 'as marked',
      exact: 'found again',
      moved: 'found elsewhere',
      changed: 'with other words',
      lost: 'not there any more',
      unsought: 'not looked for yet',
    },
    link: 'Link to a claim…',
    remove: 'Delete…',
    exportArticles,
    none: 'Select passages first: Space selects, Shift with arrows selects several.',
    read: 'Read',
    empty: 'No passage yet',
    emptyText:
      'A passage is a stretch of an article’s text that you marked. Here all of them stand side by side, to be sorted, filtered, linked to a claim and taken away.',
    emptyNext:
      'Open an article, go to a sentence and press L, or look for words in the whole project and take what is found.',
    find: 'Search',
  },
  linking: {
    title: (count: number) => plural(count, 'Link # passage to a claim', 'Link # passages to a claim'),
    claim: 'Claim',
    help: 'What is linked to it already stays as it is. The claim is then asked of the stories of these articles.',
    placeholder: 'Choose a claim',
    needed: 'Choose a claim first.',
    action: 'Link',
    done: (count: number) => plural(count, '# passage linked.', '# passages linked.'),
    noClaim: 'There is no claim yet. Make one first, from a sentence in Read or under Claims.',
  },
  removing: {
    title: (count: number) => plural(count, 'Delete # passage?', 'Delete # passages?'),
    links: (count: number) => plural(count, '# link to a claim goes along.', '# links to claims go along.'),
    others: (names: readonly string[]) =>
      `Some of it is linked by ${formatList(names.map((name) => (name ? isolated(name) : 'an analyst without a name')))}, who lose these links with it.`,
    judgements: 'A judgement that rests on none but these passages is set back to not assessed.',
    more: (count: number) => `and ${formatNumber(count)} more`,
    undone,
    action: (count: number) => plural(count, 'Delete # passage', 'Delete # passages'),
    done: (count: number) => plural(count, '# passage deleted.', '# passages deleted.'),
  },
  mentions: {
    table: 'Links between passages and claims',
    search: 'Search quotes, claims, speakers',
    columns: { ...columns, role: 'Role', speaker: 'Speaker' },
    role: 'Role…',
    unlink: 'Unlink',
    exportClaims,
    none: 'Select links first: Space selects, Shift with arrows selects several.',
    notYours: 'A link belongs to whoever made it. None of these is yours.',
    unlinked: (count: number) => plural(count, '# passage unlinked.', '# passages unlinked.'),
    left: (count: number) =>
      plural(count, '# link of a colleague stays as it is.', '# links of colleagues stay as they are.'),
    empty: 'No passage is linked to a claim yet',
    emptyText:
      'A link says that a passage tells something about a claim: says it, denies it, qualifies it, or names who says it. Judgements rest on these links.',
    emptyNext: 'Choose a claim as the current one while reading, go to a sentence and press L.',
  },
  batches: {
    table: 'Imports of this project',
    search: 'Search imports and files',
    columns: {
      name: 'Import',
      at: 'When',
      analyst: 'By',
      status: 'Status',
      files: 'Files',
      articles: 'Articles',
      revised: 'New revisions',
      duplicates: 'There before',
      refused: 'Refused',
      problems: 'Problems',
    },
    status: { running: 'not finished', complete: 'complete' },
    facets: { outcome: 'Files' },
    outcomes: {
      imported: 'taken in',
      duplicate: 'there before',
      revised: 'new revision',
      repaired: 'mended',
      refused: 'refused',
    },
    show: 'Show the articles',
    remove: 'Delete…',
    exportArticles,
    none: 'Select imports first: Space selects, Shift with arrows selects several.',
    unfinished: 'An import that is not finished is gone on with or removed under Import.',
    toImport: 'Import',
    empty: 'Nothing was imported yet',
    emptyText:
      'Each import stands here with what became of its files, and with the articles that came of it. It can be taken back as a whole.',
  },
  removingBatches: {
    title: (count: number) => plural(count, 'Delete # import?', 'Delete # imports?'),
    articles: (count: number) =>
      count === 0
        ? 'No article of it is left.'
        : plural(count, '# article goes with it:', '# articles go with it, and with them:'),
    stays: 'Claims and stories stay, and so do articles of other imports that got a new revision by it.',
    undone,
    action: (count: number) => plural(count, 'Delete # import', 'Delete # imports'),
    done: (count: number) => plural(count, '# import deleted.', '# imports deleted.'),
  },
  sources: {
    table: 'Sources of this project',
    search: 'Search sources and addresses',
    columns: {
      name: 'Source',
      kind: 'Kind',
      uses: 'Used as',
      claims: 'Claims',
      links: 'Links',
      articles: 'Articles',
      verdicts: 'Verdicts',
      languages: 'Languages',
      url: 'Address',
      note: 'Note',
    },
    kinds: {
      person: 'person',
      organisation: 'organisation',
      document: 'document',
      unknown: 'not named',
      outlet: 'outlet',
    },
    uses: {
      speaker: 'named as speaking',
      cited: 'cited by a verdict',
      origin: 'origin of articles',
      outlet: 'publishes articles',
    },
    unused: 'nowhere',
    showLinks: 'Show the links',
    exportClaims,
    none: 'Select sources first: Space selects, Shift with arrows selects several.',
    noLinks: 'None of these is named by a passage that is linked to a claim.',
    noClaims: 'No claim leads to these.',
    claims: 'Claims',
    empty: 'No source yet',
    emptyText:
      'Here stand the outlets of your articles, whoever is named as speaking in a linked passage, and what verdicts cite. Agreement is not corroboration: many articles may go back to one of them.',
    emptyNext: 'Import articles, or say under a claim who speaks in a passage and what its verdict rests on.',
  },
}
