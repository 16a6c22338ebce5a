/** Words of choosing what the columns of a table hold, or the fields of JSON. */
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

export const importColumnsMessages = {
  /** What a column may hold. */
  roles: {
    text: 'Text',
    title: 'Title',
    url: 'Address',
    outlet: 'Outlet',
    author: 'Author',
    published: 'Date published',
    retrieved: 'Date retrieved',
    language: 'Language',
    tags: 'Tags',
    translation: 'Translation',
    translationLanguage: 'Language of the translation',
    kept: 'Kept as it is',
  },
  /** Of a file, by who said what its columns hold. */
  decidedBy: {
    names: 'told by their names',
    content: 'told by what is in them',
    person: 'as you chose',
    remembered: 'as you chose last time',
    profile: 'as the choices for this import say',
    nobody: 'to be chosen',
  },
  column: 'Columns',
  choose: 'Columns…',
  /** Names the button in the row of a file. */
  chooseOf: (file: string) => `Columns of ${file}…`,
  noColumns: 'This article does not come from a table or JSON.',
  waits: 'Waits for its columns',
  questions: 'Columns to choose',
  question: (file: string, others: number) => {
    const rest = others === 0 ? '' : ` The same columns: ${plural(others, '# more file', '# more files')}.`
    return `Which column of ${isolated(file)} holds the text?${rest}`
  },
  moreQuestions: (count: number) =>
    plural(count, '# more file waits in the list of files.', '# more files wait in the list of files.'),
  answer: 'Choose the columns…',
  remembered: (count: number) =>
    plural(count, 'columns of # file as you chose last time', 'columns of # files as you chose last time'),
  title: (file: string) => `What the columns of ${isolated(file)} hold`,
  hasHead: 'The first line names the columns',
  name: 'Column',
  holds: 'Holds',
  rows: 'First rows',
  holdsOf: (name: string) => `What ${isolated(name)} holds`,
  emptyCell: 'empty',
  keptHelp: 'What is kept as it is stays with its article and leaves with it when it is exported.',
  needsText: 'Choose the column that holds the text.',
  alsoOthers: (count: number) =>
    plural(count, 'Also for # other file with the same columns', 'Also for # other files with the same columns'),
  remember: 'Remember this for the next file with these columns',
  rememberHelp: 'On this device, for all projects.',
  forget: 'Forget what was chosen',
  keep: 'Read again with these',
}
