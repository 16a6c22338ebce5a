/** Words of the Export screen. */
import { plural } from '../plural.ts'

export const exportMessages = {
  title: 'Export',
  purpose: 'What is it for?',
  purposes: {
    publish: {
      label: 'To publish',
      hint: 'Annotation JSON: a W3C AnnotationPage and flat findings, each standing alone. No journal, no private notes, no full texts.',
    },
    colleague: {
      label: 'For a colleague',
      hint: 'The project file with articles, passages, claims and judgements, to be opened in another Variorum.',
    },
    keep: {
      label: 'To keep',
      hint: 'Everything, with the whole history. Opened in an empty browser it gives the same project again.',
    },
  },
  scope: 'Of which story',
  wholeProject: 'The whole project',
  names: 'Name the analysts',
  namesHelp: 'Without it they appear as analyst-1, analyst-2.',
  privateNotes: 'Include notes',
  privateNotesHelp: 'Notes on articles, passages, claims and judgements.',
  preview: 'What leaves',
  leaves: {
    annotations: (n: number) => plural(n, '# annotation', '# annotations'),
    findings: (n: number) => plural(n, '# finding', '# findings'),
    articles: (n: number) => plural(n, '# article', '# articles'),
    texts: (n: number) => plural(n, '# full text', '# full texts'),
    passages: (n: number) => plural(n, '# passage', '# passages'),
    claims: (n: number) => plural(n, '# claim', '# claims'),
    judgements: (n: number) => plural(n, '# judgement', '# judgements'),
    analysts: (n: number) => plural(n, 'The name of # analyst', 'The names of # analysts'),
    noNames: 'No names of analysts',
    noTexts: 'No full texts: quotes only',
    notes: 'Notes',
    noNotes: 'No notes',
    journal: (n: number) => plural(n, 'The history: # change', 'The history: # changes'),
    noJournal: 'No history',
  },
  sample: 'The first finding, as it will be written',
  noFindings:
    'There is no finding yet: judge a cell in the matrix first. The articles and their coverage are in the file all the same.',
  working: 'Preparing what leaves',
  writing: (share: string) => `Writing the file, ${share}`,
  button: 'Export file',
  done: (name: string, size: string) => `Exported ${name} (${size}).`,
  failed: {
    happened: 'The file could not be made.',
    kept: 'The project was not changed.',
    next: 'Try again. If it happens again, free some memory by closing other tabs.',
  },
  fileNames: { publish: 'annotations', colleague: 'project', keep: 'project-with-history' },
}
