/** Words of second opinions: asking for them, giving them, and what came of it. */
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

export const opinionsMessages = {
  title: 'Second opinions',
  intro:
    'Ask a colleague to judge some cells for themselves. They get one file with the texts and claims these cells are about; they open it, judge, and send a file back, which you merge. Both judgements are kept.',
  asked: {
    title: (n: number) => plural(n, '# opinion is asked of you', '# opinions are asked of you'),
    open: (n: number) => plural(n, '# is still open.', '# are still open.'),
    done: 'You have given all of them.',
    answer: (n: number) => plural(n, 'Answer # question', 'Answer # questions'),
    look: 'Look at the cells',
    send: 'Send your answers',
    sendHelp:
      'Writes a project file for whoever asked. They open it and choose “Merge into it”; your judgements then stand beside theirs.',
  },
  given: {
    title: 'What you asked',
    counts: (differs: number, agrees: number, open: number) =>
      [
        plural(differs, '# answer differs', '# answers differ'),
        plural(agrees, '# agrees', '# agree'),
        plural(open, '# without an answer', '# without an answer'),
      ].join(', '),
    outcomes: { differs: 'Answered otherwise', agrees: 'Answered alike' },
    you: 'you',
    nothing: 'no judgement of your own',
    decide: 'Decide',
    decideOn: (claim: string, version: string) => `Decide: ${claim}, ${isolated(version)}`,
    inMatrix: 'In the matrix',
    withdraw: 'Ask no longer',
    withdrawOn: (claim: string, version: string) => `Ask no longer: ${claim}, ${isolated(version)}`,
    more: (n: number) => `Show # more`.replace('#', String(n)),
    next: 'Next answer',
    previous: 'Previous answer',
  },
  ask: {
    title: 'Ask for a second opinion',
    help: 'Cells you left unclear, judged through a gloss, or found silent though the fact was available. Take out what needs no second look; the question can be changed.',
    empty: 'Nothing of yours calls for a second look',
    emptyText:
      'Cells you mark as unclear, judge through a gloss, or find silent though the fact was available wait here. In the matrix you can ask about any other cell you judged.',
    toMatrix: 'Open the matrix',
    reasons: { unclear: 'unclear', gloss: 'judged through a gloss', available: 'left out, was available' },
    ofReason: (reason: string, n: number) => `${reason} (${n})`,
    which: 'Which cells',
    alsoAsked: 'asked before',
    question: 'Your question; may stay empty',
    cellOf: (claim: string, version: string) => `${isolated(version)}: ${claim}`,
    questionOf: (claim: string, version: string) => `Question on ${claim}, ${isolated(version)}`,
    seen: 'What your colleague sees of your work',
    seenWorks: {
      nothing: { label: 'Nothing but the questions', hint: 'They look for the passage themselves.' },
      passages: { label: 'The passages linked to the claims', hint: 'No judgement, no verdict.' },
      judgements: { label: 'Passages, judgements and verdicts', hint: 'They know what you think before they judge.' },
    },
    leaves: 'What leaves',
    cells: (n: number) => plural(n, '# question', '# questions'),
    claims: (n: number) => plural(n, '# claim', '# claims'),
    articles: (n: number) => plural(n, '# article with its whole text', '# articles with their whole texts'),
    names: (n: number) => plural(n, 'the name of # analyst', 'the names of # analysts'),
    glosses: (n: number) => plural(n, '# gloss', '# glosses'),
    around:
      'What is recorded of these articles and claims: outlet, author, date, origin, regions, stories; who changed it and when.',
    noNotes: 'No private notes, no names of files, no original files, no passages or judgements of other cells.',
    write: (n: number) => plural(n, 'Write the file with # question', 'Write the file with # questions'),
  },
  cell: {
    asks: (name: string) => `${isolated(name)} asks for your opinion`,
    noQuestion: 'Without a question: judge the cell for yourself.',
    youAsk: 'You ask for a second opinion',
    ask: 'Ask for a second opinion',
    all: 'Second opinions',
  },
  fileNames: { asked: 'second-opinion', answer: 'answers' },
  writing: (share: string) => `Writing the file, ${share}`,
  written: (name: string, size: string) => `${isolated(name)} was written, ${size}.`,
  failed: {
    happened: 'The file could not be written.',
    kept: 'The project is as it was; what you asked is kept.',
  },
  opened: (n: number) => plural(n, 'It asks for your opinion on # cell.', 'It asks for your opinion on # cells.'),
  openAndAnswer: 'Open it and answer',
  afterMerge: {
    asked: (n: number) =>
      plural(n, 'Answer # question that is asked of you', 'Answer # questions that are asked of you'),
    given: (n: number, differs: number) =>
      `${plural(n, '# answer to what you asked', '# answers to what you asked')}, ${plural(differs, '# differs', '# differ')}: look at them`,
  },
} as const
