/** Words for what reading files found: why a file or entry was refused or mended, and what became of each file. */
import { formatAlternatives, formatDay, formatLanguage, formatNumber } from '../format.ts'
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'
import { sheetReasons } from './sheet-reasons.ts'

type Params = Readonly<Record<string, string | number>>

/** The interface words of reading and writing files. */
export const interchangeMessages = {
  outcomes: {
    imported: 'Imported',
    duplicate: 'Already here',
    revised: 'New revision',
    repaired: 'Imported with repairs',
    /** Repaired, in that entries of the file were refused. */
    partly: 'Imported in part',
    refused: 'Refused',
  },
  languageBasis: { declared: 'stated by the file', detected: 'detected', analyst: 'set by you' },
  purposes: {
    keep: 'To keep: everything, with the whole history',
    colleague: 'For a colleague: articles and judgements, no history',
    publish: 'To publish: findings and annotations, no notes, no article texts',
  },
  loneSurrogates: (count: number) =>
    plural(
      count,
      '# text holds broken characters. They are written as escapes; some programs cannot read them.',
      '# texts hold broken characters. They are written as escapes; some programs cannot read them.',
    ),
  textsMissing: (count: number) =>
    plural(
      count,
      'The file lacks # text. Its article is listed but cannot be read.',
      'The file lacks # texts. Their articles are listed but cannot be read.',
    ),
}

const param = (params: Params, name: string): string => String(params[name] ?? '')
const number = (params: Params, name: string): number => Number(params[name] ?? 0)
const at = (params: Params): string => `line ${param(params, 'line')}, column ${param(params, 'column')}`
const place = (params: Params): string => `At ${param(params, 'path')}`

const whereWords = (params: Params): string => (param(params, 'where') === 'title' ? 'The title' : 'The file name')

const takenWords = (params: Params): string => {
  const taken = param(params, 'taken')
  return taken === 'und' ? 'Choose the language.' : `${formatLanguage(taken)} was taken; change it if that is wrong.`
}

/** A day, or from one to another; either end may be open. */
const spanWords = (params: Params): string => {
  const [earliest, latest] = [param(params, 'earliest'), param(params, 'latest')]
  if (earliest === latest) return formatDay(earliest)
  const ends = [earliest, latest].map((day) => (day === '' ? 'open' : formatDay(day)))
  return `${ends[0]} – ${ends[1]}`
}

const readingsWords = (params: Params): string => {
  const days = param(params, 'readings').split(' ').filter(Boolean).map(formatDay)
  return days.length === 0 ? '' : `: ${formatAlternatives(days)}`
}

const columnNames = {
  text: 'text',
  title: 'title',
  url: 'address',
  outlet: 'outlet',
  author: 'author',
  published: 'date',
  retrieved: 'date retrieved',
  language: 'language',
  tags: 'tags',
  translation: 'translation',
  translationLanguage: 'language of the translation',
}

const columnsWords = (params: Params): string => {
  const named = Object.entries(columnNames).filter(([field]) => params[field] !== undefined)
  return named.map(([field, word]) => `${word} in “${param(params, field)}”`).join(', ')
}

const otherListsWords = (params: Params): string =>
  `Other lists in the file are not read as articles: ${param(params, 'lists')}.`

/** What may be amiss with a bundle, by what its list says. */
const bundleProblems: Readonly<Record<string, (name: string) => string>> = {
  noManifest: () =>
    'This archive has no list of its files that can be read: it is no bundle of Variorum, or a damaged one.',
  missing: (name) => `The bundle lacks the file ${isolated(name)}, which its list names.`,
  changed: (name) =>
    `The file ${isolated(name)} in the bundle is not the one its list names: it was changed after it was exported.`,
  notListed: (name) => `The bundle holds the file ${isolated(name)}, which its list does not name.`,
}

/** One sentence or two for each reason: what happened and, where something can be done, what. */
export const readingReasons: Readonly<Record<string, (params: Params) => string>> = {
  emptyFile: () => 'The file is empty.',
  binaryFile: () =>
    'This is not a text file, or nothing tells how its characters are encoded. If it is a text, save it as UTF-8.',
  zeroBytes: (params) =>
    `The file is full of zero bytes, the first at character ${formatNumber(number(params, 'at'))}, as one is that was not written to its end. Get it again from where it comes.`,
  brokenEncoding: () => 'The file says how its characters are encoded, but is not encoded so. Save it again as UTF-8.',
  unreadableFile: () => 'The browser could not read the file. It may have been moved or locked; choose it again.',
  severalFiles: (params) =>
    `Only files of brat, .ann and .txt, are read together, and “${param(params, 'path')}” is none of them. Choose one file at a time.`,
  noReviews: () =>
    'The page holds no published check of a claim (ClaimReview) in its data for search engines. Its text is imported as an article.',
  noAnnotationFiles: () =>
    'There is no file in the archive that could hold annotations: none ends with .ann, .json or .jsonl.',
  largeFile: (params) => `The file is larger than ${param(params, 'megabytes')} MB. Split it and import the parts.`,
  packedFile: () => 'This is a packed file. Unpack it and import what is in it.',
  lockedPdf: () => 'This PDF is locked with a password. Save it without one and import that.',
  brokenPdf: () => 'This PDF is damaged or cut off, so that it cannot be opened. Get it again from where it comes.',
  pdfWithoutText: () =>
    'The PDF holds no text that can be read, only pictures of pages, as of a scanner, or a font that does not say its letters. Have the text recognised by another program, or paste it.',
  endlessFile: (params) => {
    const page = number(params, 'page') > 0 ? ` at page ${formatNumber(number(params, 'page'))}` : ''
    return `Reading it was stopped${page}: it takes more time or memory than any page should, as files do that are made to fill a computer. If you trust it, paste its text.`
  },
  missingTables: (params) =>
    `Words are missing: the tables that tell the letters of some fonts (${param(params, 'tables')}) could not be had. Import the file again when you are online.`,
  longPdf: (params) =>
    `Only the first ${formatNumber(number(params, 'read'))} of ${formatNumber(number(params, 'pages'))} pages were read: the rest is too much at once. Split the file.`,
  brokenPages: (params) =>
    `${plural(number(params, 'count'), '# page is damaged and is', '# pages are damaged and are')} left out: ${param(params, 'pages')}.`,
  barePages: (params) =>
    `${plural(number(params, 'count'), '# page holds', '# pages hold')} no text that can be read, only pictures or a font that does not say its letters: ${param(params, 'pages')}.`,
  unknownLetters: (params) =>
    `${plural(number(params, 'count'), '# character is', '# characters are')} of a font that does not say its letters. Check the text against the page.`,
  joinedWords: (params) =>
    plural(
      number(params, 'count'),
      '# word that a line end parts by a hyphen was joined, for it stands whole elsewhere.',
      '# words that line ends part by hyphens were joined, for they stand whole elsewhere.',
    ),
  pictureFile: () => 'This is a picture.',
  officeFile: () =>
    'This is an Office file that is not read here. Save a text as .docx or plain text, a table as .csv, and import that.',
  pageWithoutText: () =>
    'The page shows no text: a script may have to make it. Save it from the browser when it is complete, or paste its text.',
  deepPage: () => 'The page is nested deeper than any page should be. Paste its text.',
  xmlFile: () => 'This is XML of a kind that is not known here. Copy its text and paste it.',
  deepXml: () => 'The XML is broken, or nested deeper than any document.',
  onlySummary: (params) =>
    params['times'] === undefined
      ? `There is only a summary of entry ${param(params, 'entry')}. Get the article for its whole text.`
      : `There are only summaries of ${plural(number(params, 'times'), '# entry', '# entries')}, the first of them entry ${param(params, 'entry')}. Get the articles for their whole texts.`,
  smallFigures: (params) =>
    plural(
      number(params, 'count'),
      '# figure or note above or below its line is written as ¹ or ₂, or in brackets, so that it is no part of what stands before it.',
      '# figures or notes above or below their line are written as ¹ or ₂, or in brackets, so that they are no part of what stands before them.',
    ),
  struckOut: (params) =>
    plural(
      number(params, 'count'),
      '# stretch is struck out where the text comes from. It stands in ⟦ ⟧.',
      '# stretches are struck out where the text comes from. They stand in ⟦ ⟧.',
    ),
  deletionsLeftOut: (params) =>
    plural(
      number(params, 'count'),
      `# stretch was struck out while changes were followed, and is left out: ${param(params, 'words')}.`,
      `# stretches were struck out while changes were followed, and are left out: ${param(params, 'words')}.`,
    ),
  readings: (params) =>
    plural(
      number(params, 'count'),
      'The reading above # word stands in brackets behind it.',
      'The readings above # words stand in brackets behind them.',
    ),
  rtfFile: () => 'This is a rich text file. Save it as plain text and import that.',
  openedContainer: (params) =>
    `Opened: ${plural(number(params, 'files'), '# file', '# files')} in it${
      number(params, 'refused') > 0 ? `, ${formatNumber(number(params, 'refused'))} refused` : ''
    }. Each stands below.`,
  emptyContainer: () => 'There is no file in it.',
  deepContainer: () => 'This archive lies in an archive that lies in another. Unpack it and import what is in it.',
  junkFiles: (params) =>
    `${plural(number(params, 'count'), '# file', '# files')} of a file manager passed over: ${param(params, 'names')}.`,
  archiveParts: (params) =>
    `${plural(number(params, 'count'), '# list or index', '# lists and indexes')} of the web archive passed over: ${param(params, 'names')}.`,
  damagedArchive: () =>
    'The archive is damaged or cut off, so that nothing can be taken out. Pack or download it again.',
  damagedEntry: () =>
    'This file is damaged in the archive: it is not what its checksum says. Pack or download it again.',
  unsafeName: () =>
    'The name of this file leads out of its archive. Unpack the archive if you trust it, and import the file.',
  linkInArchive: () => 'This is a link to another file, not a file.',
  encryptedEntry: () => 'This file is locked with a password. Unpack the archive with it and import the file.',
  packedOtherwise: () => 'This file is packed in a way that is not known here. Unpack the archive and import the file.',
  unpacksTooFar: () =>
    'This file would unpack to more than 200 times its size, as those do that are made to fill a computer. It was not unpacked.',
  archiveTooLarge: () =>
    'The archive holds more than 20,000 files or 1 GB. This file was not taken out: split the archive.',
  ...sheetReasons,
  projectFile: () => 'This is a project file. Open it from the list of projects.',
  annotationFile: () =>
    'This is a file of annotations, not of articles. Import their articles first, then bring it in under “Annotations of other tools”.',
  guessedCharset: (params) =>
    `The encoding was guessed: ${param(params, 'charset')}. Check that the letters are right.`,
  wrongCharset: (params) =>
    `The file says its encoding is ${param(params, 'declared')}, but its letters are those of ${param(params, 'charset')}, which was taken. Check that they are right.`,
  damagedUtf8: (params) => {
    const bytes = param(params, 'bytes')
    const where = bytes === '' ? '' : ` (byte ${bytes})`
    return plural(
      number(params, 'count'),
      `# place could not be read and shows as �${where}.`,
      `# places could not be read and show as �${where}.`,
    )
  },
  badJson: (params) =>
    `The JSON is broken at ${at(params)}. The file may be cut off or changed: save or export it again where it comes from.`,
  deepJson: (params) => `The JSON is nested deeper than ${param(params, 'depth')} levels at ${at(params)}.`,
  badLine: (params) => `Line ${param(params, 'line')} is not valid JSON (column ${param(params, 'column')}).`,
  deepLine: (params) => `Line ${param(params, 'line')} is nested too deep.`,
  cutLine: (params) =>
    `Line ${param(params, 'line')} is cut off: the file ends in the middle of it. Download or export the file again for the rest.`,
  cutOff: () =>
    'The file breaks off: this text may lack its end, and anything behind it is missing. Download or save the file again for the rest.',
  textOfData: () =>
    'The page shows no article. Its text was taken from what the page holds for search engines; check it against the page.',
  lineWithoutText: (params) => `Line ${param(params, 'line')} has no text.`,
  entryWithoutText: (params) => `Entry ${param(params, 'entry')} has no text.`,
  cutRecord: (params) =>
    `Record ${param(params, 'entry')} is cut off. What stood before it was read; download the archive again for the rest.`,
  recordsPassedOver: (params) =>
    `${plural(number(params, 'count'), '# record holds no page and is', '# records hold no page and are')} passed over: ${param(params, 'kinds')}.`,
  rowWithoutText: (params) => `Row ${param(params, 'row')} has no text.`,
  noArticles: () => 'There is no article in the file.',
  noTextColumn: (params) =>
    `Nobody has said which column holds the text. Choose it when you import the file. Columns found: ${param(params, 'columns')}.`,
  noTextField: (params) => {
    const where = params['places'] === undefined ? '' : ` in ${param(params, 'places')}`
    const rest = params['lists'] === undefined ? '' : ` ${otherListsWords(params)}`
    return `Nobody has said which field holds the text. Choose it when you import the file. Fields found${where}: ${param(params, 'fields')}.${rest}`
  },
  foundInLists: (params) => `Its articles were found in ${param(params, 'places')}.`,
  otherLists: (params) => otherListsWords(params),
  guessedColumns: (params) =>
    `The columns were told by what is in them: ${columnsWords(params)}. If that is wrong, choose them in the list of files.`,
  rememberedColumns: (params) => `The columns were read as they were chosen before: ${columnsWords(params)}.`,
  mendedQuote: (params) => {
    const lines = number(params, 'lines')
    const until =
      lines === 0 ? 'its line' : `the line before the next whole row, ${plural(lines, '# line', '# lines')} on`
    return `Row ${param(params, 'row')} opens a quotation mark that never closes. It was read to the end of ${until}: check its text.`
  },
  unclosedQuote: (params) => {
    const lines = number(params, 'lines')
    const after = lines === 0 ? '' : ` with the ${plural(lines, '# line', '# lines')} after it`
    return `Row ${param(params, 'row')} opens a quotation mark that never closes, and was read to the end of the file${after}. The file may be cut off.`
  },
  extraCells: (params) =>
    `Row ${param(params, 'row')} has ${plural(number(params, 'count'), '# cell', '# cells')} more than the table has columns, kept with the article: a delimiter within its text may have cut it off.`,
  cutBySpreadsheet: (params) =>
    `The text of row ${param(params, 'row')} has exactly 32,767 characters: a spreadsheet has probably cut it off.`,
  otherText: (params) =>
    `“${param(params, 'name')}” holds another text. It is kept with the article, but is not the text that is read.`,
  repeatedKeys: (params) =>
    `The JSON has ${param(params, 'keys')} more than once in one place. Only the last was taken: if that is wrong, correct the file and import it again.`,
  sameAddress: (params) =>
    `“${param(params, 'title')}”, earlier in this import, has the same address and another text. If one is the newer text of the other, leave it out now and import it next: it becomes a revision then.`,
  emptyArticle: () => 'The article has no text.',
  longArticle: (params) => `The text has ${param(params, 'length')} characters, too many for one article.`,
  dateRead: (params) => `The date “${param(params, 'date')}” was read as ${spanWords(params)}. Check it.`,
  ambiguousDate: (params) =>
    `The date “${param(params, 'date')}” can be read in more than one way${readingsWords(params)}. None was taken; choose one.`,
  unreadDate: (params) =>
    `“${param(params, 'date')}” could not be read as a date. It is kept as it was; set the date by hand.`,
  noSuchLanguage: (params) =>
    `The file names the language “${param(params, 'declared')}”, and there is none of that code. ${takenWords(params)}`,
  otherLanguage: (params) =>
    `The file says ${formatLanguage(param(params, 'declared'))}, but the text does not look like it. ${takenWords(params)}`,
  turningCharacters: (params) =>
    `${whereWords(params)} holds characters that turn the direction of writing (${param(params, 'codes')}): it may show something else than it says. It is kept as it is.`,
  unseenCharacters: (params) =>
    `${whereWords(params)} holds characters that cannot be seen (${param(params, 'codes')}). It is kept as it is.`,
  longParagraph: (params) =>
    `The text has a very long paragraph, ${formatNumber(number(params, 'length'))} characters without a line break. It is kept as it is; check that no line breaks were lost.`,
  zeroCharacters: (params) =>
    `The text holds ${plural(number(params, 'count'), '# zero byte', '# zero bytes')}, kept as they are: something may be missing there.`,
  loneSurrogates: (params) => {
    const entry = param(params, 'entry')
    const whose = entry === '' ? 'The text' : `Entry ${entry}`
    return `${whose} holds ${plural(number(params, 'count'), 'half of a character', 'halves of # characters')} (at character ${param(params, 'places')}): the rest was lost before it came here. It is kept as it is and shows as �.`
  },
  allEntriesRefused: (params) => `None of its ${param(params, 'problems')} entries could be read.`,
  someEntriesRefused: (params) =>
    `${plural(number(params, 'imported'), '# article', '# articles')} taken, ${plural(number(params, 'problems'), '# entry', '# entries')} refused.`,
  allDuplicates: (params) =>
    plural(number(params, 'duplicates'), 'This text is already here.', 'All # texts are already here.'),
  someDuplicates: (params) =>
    plural(number(params, 'duplicates'), '# text was already here.', '# texts were already here.'),
  newRevisions: (params) =>
    plural(
      number(params, 'count'),
      '# article was here already and shows this text from now on.',
      '# articles were here already and show these texts from now on.',
    ),
  leftOutByPerson: (params) =>
    plural(number(params, 'count'), '# article was left out by you.', '# articles were left out by you.'),
  hereMeanwhile: (params) =>
    plural(
      number(params, 'count'),
      '# article was passed over: it came into the project while this import was looked at, or you left it out.',
      '# articles were passed over: they came into the project while this import was looked at, or you left them out.',
    ),
  brokenOff: (params) =>
    plural(
      number(params, 'count'),
      '# article is missing: the page was left before it was kept. Import the file again.',
      '# articles are missing: the page was left before they were kept. Import the file again.',
    ),
  notImportProfile: () => 'This is no file with choices for imports. Choose one that was saved from a preview.',
  charsetChosen: (params) => `Read as ${param(params, 'charset')}, as the choices for this import say.`,
  originalNotKept: (params) =>
    `The file itself could not be kept; its text is imported all the same. The browser says: ${param(params, 'message')}`,
  brokenBundle: (params) =>
    bundleProblems[String(params['kind'])]?.(param(params, 'name')) ?? 'The archive is damaged.',
  bundleWithoutProject: () =>
    'This bundle holds no project file: it was made of a part of a project, without names or without texts. Its other files can be read by themselves.',
  notProjectFile: () =>
    'This is not a project file of Variorum. Choose a file that was exported “To keep” or “For a colleague”.',
  publishedFile: () =>
    'This is a published file: it tells findings and holds no project. Choose a file that was exported “To keep” or “For a colleague”.',
  newerVersion: (params) =>
    `The file was written by a newer version of Variorum (file version ${param(params, 'version')}, known here ${param(params, 'known')}). Update, then open it.`,
  forbiddenKey: (params) => `${place(params)}: this name is not allowed in a project file.`,
  missingField: (params) => `${place(params)}: this is missing.`,
  unknownField: (params) => `${place(params)}: a file of this kind has no such field.`,
  badField: (params) => `${place(params)}: ${param(params, 'found')} cannot stand here.`,
  dateBackwards: (params) => `${place(params)}: this end of a range of dates lies before its beginning.`,
  oneProject: (params) => `${place(params)}: there must be exactly one project.`,
  idTwice: (params) => `${place(params)}: ${param(params, 'id')} is there twice.`,
  missingReference: (params) =>
    `${place(params)}: it needs ${param(params, 'id')} in ${param(params, 'table')}, which is not in the file.`,
  wrongTextHash: (params) => `${place(params)}: the text was changed after the file was written.`,
  missingText: (params) => `${place(params)}: its text is not in the file.`,
  wrongLength: (params) => `${place(params)}: the text has another length.`,
  badBounds: (params) => `${place(params)}: the place lies outside its text.`,
  longContext: (params) => `${place(params)}: the context is longer than 32 characters.`,
  wrongQuote: (params) => `${place(params)}: the text does not have this quote there.`,
  wrongContext: (params) => `${place(params)}: the text around the quote is another.`,
  unitsDisagree: (params) => `${place(params)}: the two ways of counting name different places.`,
  journalMissing: (params) => `${place(params)}: the history is missing.`,
  journalUnexpected: (params) => `${place(params)}: a file for a colleague has no history.`,
  journalOrder: (params) => `${place(params)}: the history is out of order.`,
  otherProject: (params) => `${place(params)}: this step of the history is of another project.`,
  wrongCommitHash: (params) => `${place(params)}: this step of the history was changed after it was written.`,
  brokenChain: (params) => `${place(params)}: a step of the history is missing before this one.`,
  badRow: (params) => `${place(params)}: this record of the history does not have the right shape.`,
  journalDisagrees: (params) => `${place(params)}: the history says something else.`,
}

/** Reasons that say that something of the file did not come along. */
const missingParts: ReadonlySet<string> = new Set([
  'someEntriesRefused',
  'brokenOff',
  'brokenPages',
  'longPdf',
  'missingTables',
])

/** What became of a file, as a key of `outcomes`. */
export function outcomeShown(file: {
  readonly outcome: Exclude<keyof typeof interchangeMessages.outcomes, 'partly'>
  readonly reason: { readonly key: string } | null
}): keyof typeof interchangeMessages.outcomes {
  return file.outcome !== 'refused' && missingParts.has(file.reason?.key ?? '') ? 'partly' : file.outcome
}

/** Words a reason, with how many articles it is of; one of a later version that is not known here is named by its key. */
export function wordReading({ key, params }: { readonly key: string; readonly params: Params }): string {
  const words = (Object.hasOwn(readingReasons, key) ? readingReasons[key]?.(params) : null) ?? key
  const times = key === 'onlySummary' ? 1 : number(params, 'times')
  return times > 1 ? `${words} (${plural(times, '# article', '# articles')})` : words
}
