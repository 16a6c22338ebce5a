/** Words of the Export screen. */
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

export const exportMessages = {
  title: 'Export',
  purpose: 'What is it for?',
  ofNewer: 'A newer version of Variorum wrote this project. Only that version makes whole files of it.',
  purposes: {
    publish: {
      label: 'To publish',
      hint: 'Findings for others to read or to work on. No journal and no private notes.',
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
  format: 'What kind of file?',
  formats: {
    annotations: {
      label: 'Annotation JSON',
      hint: 'W3C annotations that other tools open at the quoted words, and flat findings, each standing alone.',
    },
    csv: {
      label: 'Table (CSV)',
      hint: 'One table for any spreadsheet. Cells that begin like a formula get an apostrophe before them.',
    },
    xlsx: {
      label: 'Workbook (XLSX)',
      hint: 'All five tables as sheets of one workbook. No cell is a formula; dates are text.',
    },
    report: {
      label: 'Report (HTML)',
      hint: 'One page to read, print or save as PDF: matrix, quotes with glosses, differences, sources, method.',
    },
    markdown: { label: 'Report (Markdown)', hint: 'The same as plain text with marks, to be edited or put on a site.' },
    claimReview: {
      label: 'ClaimReview (JSON-LD)',
      hint: 'The rated verdicts, for the pages on which they are published and for tools of other fact-checkers.',
    },
    hypothesis: {
      label: 'Hypothesis',
      hint: 'For its import. It carries passages with claim, judgement and facets. Omissions, glosses, sources and dates stay here.',
    },
    labelStudio: {
      label: 'Label Studio (JSON)',
      hint: 'Texts with labelled stretches, facets as choices, claims as notes. Omissions, glosses, sources and dates stay here.',
    },
    doccano: {
      label: 'doccano (JSON Lines)',
      hint: 'Texts with one label a stretch: the judgement. What a claim says, facets, omissions, glosses and sources stay here.',
    },
    brat: {
      label: 'brat (ZIP)',
      hint: 'Texts each with a file of its stretches, facets as attributes, claims as notes. Omissions, glosses and sources stay here.',
    },
    bundle: {
      label: 'All in one ZIP',
      hint: 'Annotations, report, tables and reviews, with a list by which a reader can tell that nothing was changed.',
    },
  },
  /** Behind the sentence on a format that is not offered. */
  needsTexts: (hint: string) => `${hint} Not without full texts: switch them on below.`,
  noTextsChosen:
    'This kind of file is made of the full texts, and they are not to leave. Switch them on, or choose another kind.',
  settings: {
    shape: 'Written as',
    shapes: {
      page: { label: 'AnnotationPage', hint: 'One page with all annotations.' },
      collection: { label: 'AnnotationCollection', hint: 'A collection that holds that page as its first.' },
    },
    table: 'Which table',
    tables: {
      articles: { label: 'Articles', hint: 'One a row, with outlet, language and dates.' },
      claims: { label: 'Claims', hint: 'One a row, with value, dates, counts and verdict.' },
      passages: { label: 'Passages', hint: 'The quotes with their places, and the claims they are linked to.' },
      assessments: { label: 'Judgements', hint: 'One a row, with ids, so that the sheet can come back.' },
      matrix: { label: 'Matrix', hint: 'Claims in rows, articles in columns.' },
    },
    separator: 'Between cells',
    separators: { comma: 'Comma', semicolon: 'Semicolon', tab: 'Tab' },
    separatorHelp: 'Spreadsheets set to Russian, German and many other languages expect semicolons.',
    byteOrderMark: 'Mark it as UTF-8 for Excel',
    check: {
      title: 'Where it is published',
      address: 'Address of the published check',
      addressHelp: 'Readers of ClaimReview look for it there.',
      publisher: 'Publisher',
      publisherAddress: 'Address of the publisher',
      wrong: 'An address begins with http:// or https:// and has no spaces.',
    },
    byteOrderMarkHelp: 'A byte order mark at the beginning. Programs that trip over it do without.',
  },
  scope: {
    title: 'What is it about?',
    help: 'Choose nothing and it is the whole project.',
    kinds: { stories: 'Stories', claims: 'Claims', articles: 'Articles' },
    all: { stories: 'all', claims: 'all', articles: 'all' },
    chosen: (n: number) => `${n} chosen`,
    search: { stories: 'Search stories', claims: 'Search claims', articles: 'Search articles' },
    list: { stories: 'Stories to choose', claims: 'Claims to choose', articles: 'Articles to choose' },
    none: 'None has these words.',
    more: (n: number) => plural(n, '# more: search for it', '# more: search for them'),
    clear: { stories: 'Take all stories', claims: 'Take all claims', articles: 'Take all articles' },
    unnamed: 'without a name',
  },
  leavesToo: 'What leaves with it?',
  names: 'Name the analysts',
  namesHelp: 'Without it they appear as analyst-1, analyst-2.',
  texts: 'Full texts of the articles',
  textsHelp: 'Quotes always leave. Full texts may be protected by copyright.',
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
    verdicts: (n: number) => plural(n, '# verdict', '# verdicts'),
    rows: (n: number) => plural(n, '# row', '# rows'),
    files: (n: number) => plural(n, '# file', '# files'),
    originals: (n: number) => plural(n, '# file that texts were taken out of', '# files that texts were taken out of'),
    sheets: (n: number) => plural(n, '# sheet', '# sheets'),
    columns: (n: number) => plural(n, '# column', '# columns'),
    judgements: (n: number) => plural(n, '# judgement', '# judgements'),
    analysts: (n: number) => plural(n, 'The name of # analyst', 'The names of # analysts'),
    noNames: 'No names of analysts',
    noTexts: 'No full texts: quotes only',
    notes: 'Notes',
    noNotes: 'No notes',
    journal: (n: number) => plural(n, 'The history: # change', 'The history: # changes'),
    noJournal: 'No history',
    edits: (n: number) =>
      plural(
        n,
        'Of the history only which entries # change was about and who made it, not what it said: merging needs it',
        'Of the history only which entries # changes were about and who made them, not what they said: merging needs it',
      ),
  },
  warnings: 'Before it leaves',
  warning: {
    noProjectFile: () =>
      'It has no project file. That comes along when the whole project leaves with names and full texts.',
    judgementsLeftOut: (n: number) =>
      plural(
        n,
        '# judgement stands on no passage of its own, as omissions do, and stays out.',
        '# judgements stand on no passage of their own, as omissions do, and stay out.',
      ),
    decisionsLeftOut: (n: number) =>
      plural(
        n,
        '# decision of the project stays out; the judgements it was made on are what leaves.',
        '# decisions of the project stay out; the judgements they were made on are what leaves.',
      ),
    facetsLeftOut: (n: number) => plural(n, '# facet stays out.', '# facets stay out.'),
    wordingsLeftOut: (n: number) =>
      plural(
        n,
        'What # claim says stays out; only this program knows it again.',
        'What # claims say stays out; only this program knows them again.',
      ),
    ratedLeftOut: (n: number) => plural(n, '# verdict stays out.', '# verdicts stay out.'),
    stretchesLeftOut: (n: number) =>
      plural(
        n,
        '# stretch has no place that this kind of file can say, and stays out.',
        '# stretches have no place that this kind of file can say, and stay out.',
      ),
    addressesMissing: (n: number) =>
      plural(
        n,
        '# annotation is of an article without a web address. Hypothesis shows it on no page.',
        '# annotations are of articles without a web address. Hypothesis shows them on no page.',
      ),
    labelStudioSetup: () =>
      'In Label Studio the project needs Labels called “label”, Choices called “facet” for each region, and a Text called “text” with the value $text.',
    noVerdict: () => 'No claim here has a rated verdict: the file is empty. Rate one in the drawer of its claim.',
    checksAsTheyCame: (n: number) =>
      plural(
        n,
        '# review was published by others and is written word for word as it came, whatever is chosen here.',
        '# reviews were published by others and are written word for word as they came, whatever is chosen here.',
      ),
    checkAddressMissing: (n: number) =>
      plural(
        n,
        '# review has no address of the published check. Search engines and other tools ask for one.',
        '# reviews have no address of the published check. Search engines and other tools ask for one.',
      ),
    checkAddressWrong: () => 'The address of the published check is none, so it stays out.',
    checkAddressShared: (n: number) =>
      `${plural(n, '# review names', '# reviews name')} the same page. Choose one claim at a time where each has a page of its own.`,
    publisherMissing: (n: number) => plural(n, '# review names no publisher.', '# reviews name no publisher.'),
    claimLong: (n: number) =>
      plural(
        n,
        '# claim is longer than 75 characters and may be cut where it is shown.',
        '# claims are longer than 75 characters and may be cut where they are shown.',
      ),
    cellsCut: (n: number) =>
      plural(
        n,
        '# text is longer than a cell can hold (32,767 characters). It is cut, and says so at its end.',
        '# texts are longer than a cell can hold (32,767 characters). They are cut, and say so at their end.',
      ),
    rowsLeftOut: (n: number) =>
      plural(
        n,
        '# row is more than a sheet can hold and stays out. Export CSV to have it.',
        '# rows are more than a sheet can hold and stay out. Export CSV to have them.',
      ),
    sheetsLeftOut: (n: number) =>
      plural(
        n,
        '# sheet has more columns than a sheet can hold and stays out. Export fewer articles to have it.',
        '# sheets have more columns than a sheet can hold and stay out. Export fewer articles to have them.',
      ),
    brokenReplaced: (n: number) =>
      plural(
        n,
        '# text holds broken characters. This kind of file cannot hold them: they show as \ufffd.',
        '# texts hold broken characters. This kind of file cannot hold them: they show as \ufffd.',
      ),
    verdictsUnrated: (n: number) =>
      plural(n, '# verdict is not rated yet and stays out.', '# verdicts are not rated yet and stay out.'),
  },
  sample: 'How it begins, as it will be written',
  working: 'Preparing what leaves',
  writing: (share: string) => `Writing the file, ${share}`,
  written: (size: string) => `Writing the file, ${size} so far`,
  button: 'Export file',
  cancel: 'Stop',
  cancelled: 'Stopped. No file was made.',
  done: (name: string, size: string) => `Exported ${isolated(name)} (${size}).`,
  failed: {
    happened: 'The file could not be made.',
    kept: 'The project was not changed.',
    next: 'Try again. If it happens again, free some memory by closing other tabs.',
  },
  lacksJournal: (leftOut: number) =>
    `The history of this project is damaged in both copies. The file has everything else${leftOut === 0 ? '' : `, but for ${plural(leftOut, '# entry that needs', '# entries that need')} something lost`}; what was done before it was made cannot be undone there.`,
  damaged: {
    happened: 'What is stored of this project is damaged: the file would not open again.',
    kept: 'No file was made, and nothing was changed.',
    next: 'Load the page again: the project is mended from its second copy. Then export once more. “Save a copy” in the list of projects takes the second copy where this one cannot be mended.',
  },
  fileNames: {
    annotations: 'annotations',
    csv: 'table',
    xlsx: 'tables',
    report: 'report',
    markdown: 'report',
    claimReview: 'claim-review',
    hypothesis: 'hypothesis',
    labelStudio: 'label-studio',
    doccano: 'doccano',
    brat: 'brat',
    bundle: 'bundle',
    colleague: 'project',
    keep: 'project-with-history',
  },
}
