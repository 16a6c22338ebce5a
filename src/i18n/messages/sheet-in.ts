/** Words for taking in claims and judgements from a sheet. */
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

export const sheetInMessages = {
  title: 'Claims from a sheet',
  intro:
    'Choose a CSV, TSV or XLSX file, drop it here, or paste a range of a spreadsheet. Claims come one a row; judgements one a row, or in a column for each article. A table that was exported from here comes back after it was edited: its rows are known by their ids. Nothing is written before you have seen what the sheet says, nothing is ever removed, and one undo takes all of it back.',
  empty: {
    title: 'Nothing is chosen yet',
    text: 'Columns are known by their names in many languages, and you can say what each holds. For judgements, import the articles first.',
  },
  choose: 'Choose a file',
  other: 'Choose another file',
  paste: {
    action: 'Paste a range',
    label: 'Cells copied out of a spreadsheet',
    help: 'With their head, if they have one.',
    read: 'Read these cells',
    name: 'a pasted range',
  },
  onlyOne: 'One file at a time: the first was read.',
  reading: 'Reading the sheet',
  progress: 'Entries handed over',
  writing: 'Writing what the sheet says',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was written.',
  foundTitle: 'What the sheet says',
  file: (name: string) => `“${isolated(name)}”`,
  ownKinds: {
    claims: 'claims exported from here',
    assessments: 'judgements exported from here',
    matrix: 'a matrix exported from here',
    articles: 'articles exported from here',
    passages: 'passages exported from here',
  },
  notThese:
    'Only claims, judgements and the matrix come back from a sheet. Change articles and passages in the project.',
  sheet: 'Sheet',
  ownTogether: 'Claims and judgements together',
  unnamed: (number: number) => `Sheet ${number}`,
  rows: (count: number) => plural(count, '# row', '# rows'),
  columnsTitle: 'What the columns hold',
  decidedBy: {
    own: '',
    person: 'As you chose.',
    remembered: 'As you chose last time.',
    names: 'Told by their names.',
    content: 'Told by what is in them.',
    nobody: 'No column is known to hold claims. Choose one.',
  },
  column: 'Column',
  holds: 'Holds',
  firstRows: 'First rows',
  emptyCell: 'empty',
  holdsOf: (name: string) => `What ${isolated(name)} holds`,
  hasHead: 'The first line names the columns',
  roles: {
    claim: 'Claim: its wording',
    claimId: 'Claim: its id',
    language: 'Claim: language of the wording',
    type: 'Claim: kind',
    value: 'Claim: value',
    valueUpTo: 'Claim: value up to',
    unit: 'Claim: unit',
    comparator: 'Claim: about, more than, at least …',
    time: 'Claim: when it happened',
    firstSaid: 'Claim: when it was first said',
    actors: 'Claim: who (several parted by ;)',
    polarity: 'Claim: affirmed or denied',
    aboutSaying: 'Claim: is it about the saying',
    note: 'Claim: note',
    stories: 'Claim: stories it is asked of',
    verdict: 'Verdict: rating',
    verdictExplanation: 'Verdict: explanation',
    article: 'Article: title, address, file or outlet',
    articleJudgement: 'Judgements of one article',
    analyst: 'Who judged',
    judgement: 'Judgement',
    omissionReason: 'Judgement: reason of the omission',
    facets: 'Judgement: how it differs',
    statedValue: 'Judgement: value that is stated',
    question: 'Judgement: question',
    judgementNote: 'Judgement: note',
    confidence: 'Judgement: confidence',
    kept: 'Kept with the claim as it is',
    leftOut: 'Left out',
  },
  whose: 'Judgements that name nobody are of',
  articlesTitle: 'The articles the sheet speaks of',
  inSheet: 'In the sheet',
  count: 'Times',
  article: 'Article',
  articleOf: (name: string) => `Article of ${isolated(name)}`,
  noArticle: 'not known',
  severalMeant: 'several can be meant',
  chooseArticle: 'Choose the article',
  changeArticle: 'Another article',
  more: (count: number) => `Show ${count} more`,
  looking: 'Looking again',
  counts: {
    new: 'new',
    changed: 'say otherwise',
    identical: 'as they are here',
    ambiguous: 'can be meant in several ways',
    refused: 'not taken',
  },
  made: (claims: number, judgements: number) =>
    `New: ${plural(claims, '# claim', '# claims')}, ${plural(judgements, '# judgement', '# judgements')}.`,
  analysts: (names: readonly string[]) =>
    `New ${names.length === 1 ? 'analyst' : 'analysts'}: ${names.map((name) => isolated(name)).join(', ')}.`,
  unproven: (count: number) =>
    plural(
      count,
      '# judgement comes without the passage, reason or facet it needs. It is taken, and listed under what needs attention.',
      '# judgements come without the passage, reason or facet they need. They are taken, and listed under what needs attention.',
    ),
  replacing: (parts: readonly string[]) =>
    `Among what the sheet says otherwise are entries of others. “Take all from the sheet” would replace ${parts.join(', ')}.`,
  replaced: {
    assessments: (count: number, name: string) =>
      `${plural(count, '# judgement', '# judgements')} of ${isolated(name)}`,
    decisions: (count: number, name: string) =>
      `${plural(count, '# decision of the project', '# decisions of the project')} (made by ${isolated(name)})`,
    verdicts: (count: number, name: string) => `${plural(count, '# verdict', '# verdicts')} of ${isolated(name)}`,
  },
  judges: {
    own: 'your own judgement',
    other: (name: string) => `judgement of somebody else: ${isolated(name)}`,
    decision: (name: string) => `the project’s decision, made by ${isolated(name)}`,
  },
  changedTitle: (count: number) => plural(count, '# row says otherwise', '# rows say otherwise'),
  row: 'Row',
  about: 'Claim and article',
  field: 'Field',
  here: 'Here now',
  there: 'In the sheet',
  differing: 'What becomes of it',
  choices: {
    ask: { label: 'Decide one by one', help: 'Both values wait side by side until somebody decides.' },
    sheet: { label: 'Take all from the sheet', help: 'What is here now is replaced; undo brings it back.' },
    ours: { label: 'Keep all that is here', help: 'Only what is new is taken.' },
  },
  newTitle: (count: number) => plural(count, '# new row', '# new rows'),
  says: 'What it says',
  leftTitle: (count: number) => plural(count, '# row to look at', '# rows to look at'),
  leftHelp: 'These are not taken, or not wholly. Mend them in the spreadsheet and choose the file again.',
  outcomes: {
    new: 'taken, but for this',
    changed: 'taken, but for this',
    identical: 'as it is here, but for this',
    ambiguous: 'not taken',
    refused: 'not taken',
  },
  what: 'What',
  reason: 'Reason',
  first: (count: number) => `The first ${count} are listed.`,
  place: (sheet: string | null, row: number, column: string | null) =>
    [sheet === null ? null : isolated(sheet), String(row), column === null ? null : isolated(column)]
      .filter((part) => part !== null)
      .join(' · '),
  take: (made: number, changed: number, differing: 'ask' | 'sheet' | 'ours') => {
    const asked = { ask: `ask about ${changed}`, sheet: `replace in ${changed}`, ours: '' }[differing]
    const taken = plural(made, 'Take in # new row', 'Take in # new rows')
    if (made === 0) return asked === '' ? 'Keep what is here' : `${asked.charAt(0).toUpperCase()}${asked.slice(1)}`
    return changed === 0 || asked === '' ? taken : `${taken}, ${asked}`
  },
  nothing: 'There is nothing to take in: the project says all of it already.',
  nothingTaken: 'There is nothing to take in.',
  done: (taken: number, questions: number) =>
    `${plural(taken, '# entry was', '# entries were')} taken in. ${
      questions === 0 ? '' : `${plural(questions, '# question waits', '# questions wait')} for a decision. `
    }Undo takes all of it back.`,
  doneNothing: 'Nothing was written: all of it is here, or waits for a decision already.',
  toQuestions: 'Decide the questions',
  toAttention: 'See what needs attention',
  refusedNext: 'Nothing was written. Mend the file, or save it as CSV, and choose it again.',
  failed: {
    happened: 'The sheet could not be taken in.',
    kept: 'Nothing was written: the project is as it was.',
  },
  again: 'Look again',
} as const
