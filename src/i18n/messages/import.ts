/** Words of importing: choosing, preview, progress, report, and what was broken off. */
import { languageEvidence } from '../language-evidence.ts'
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

const furniture: Readonly<Record<string, string>> = {
  accessibilityLinks: 'accessibility links',
  sizeSwitcher: 'size switch',
  commentForm: 'comment form',
  mirrorAdvice: 'advice on mirrors or VPN',
  subscribeAdvice: 'advice to subscribe',
  readAlso: '“read also”',
  shareBar: 'share buttons',
  cookieNotice: 'cookie notice',
  advertisement: 'advertisement',
  repeatedLine: 'repeated line',
  repeatedInBatch: 'repeated in other articles of the site',
  sectionLabel: 'section label',
  struckOut: 'struck out',
  repeatedOnPages: 'head or foot of its pages',
  aroundArticle: 'around the article on its page',
}

interface Match {
  readonly by: 'original' | 'url' | 'fileName' | 'earlierText'
  readonly title: string
  readonly alike: boolean
  readonly taken: boolean
}

export const importMessages = {
  title: 'Import',
  reportTitle: 'Report of an import',
  choose: {
    title: 'Drop files or folders here',
    text: 'Any number of texts, saved web pages, documents (.pdf, .docx, .odt), books (.epub), feeds, web archives (.warc, .wet), .json, .jsonl, .csv or .tsv files, in folders or packed (.zip, .gz, .tar). Nothing leaves this machine, and nothing is written before you have seen what was found.',
    files: 'Choose files',
    folder: 'Choose a folder',
    paste: 'Paste text',
    annotations: 'Annotations of other tools come in elsewhere',
    sheet: 'So do sheets of claims and judgements',
  },
  paste: {
    title: 'Paste an article',
    text: 'Text',
    url: 'Address',
    outlet: 'Outlet',
    date: 'Published',
    read: 'Preview',
    empty: 'Paste or type the text first.',
    badUrl: 'An address begins with http:// or https:// and has no spaces.',
  },
  again: {
    busy: 'Finish or drop the import at hand first.',
    missing: (count: number) =>
      plural(
        count,
        '# file is not in this browser any more and was not read again.',
        '# files are not in this browser any more and were not read again.',
      ),
    none: 'None of the files is in this browser any more. The articles are as they were.',
  },
  reading: {
    title: 'Reading the files',
    found: (count: number) => plural(count, '# article found', '# articles found'),
    cancel: 'Cancel',
    nothingWritten: 'Nothing is written yet. Files dropped meanwhile are read too. A reload of the page loses nothing.',
    copied: 'Files copied, so that a reload of the page loses nothing',
    copying: 'Leave this page open until all are copied. The copies go when the import ends.',
  },
  unkept: {
    room: (size: string, room: string) =>
      `These files (${size}) are not copied, there is room for ${room}: if this page is left or reloaded before they are imported, choose them again.`,
    failed: (message: string) =>
      `What is found here and what you decide cannot be kept in this browser (${message}): if this page is left or reloaded before all is imported, it is lost.`,
  },
  left: {
    title: 'An import was left before it was written',
    files: (count: number, size: string, begun: string) =>
      `${plural(count, '# file', '# files')} (${size}) of ${begun} and what you decided are kept in this browser until the import ends or is removed here.`,
    pasted: (begun: string) =>
      `A text pasted on ${begun} and what you decided are kept in this browser until the import ends or is removed here.`,
    missing: (count: number) =>
      plural(
        count,
        '# more file was not copied before the page was left: choose it again.',
        '# more files were not copied before the page was left: choose them again; those that are here already are passed over.',
      ),
    none: (count: number) =>
      plural(
        count,
        'The page was left before the file was copied. Choose it again.',
        'The page was left before any of the # files was copied. Choose them again.',
      ),
    goOn: 'Go on',
    remove: 'Remove',
    removed: 'What was kept of it was removed.',
    taken: 'Another tab has taken this import up and goes on with it. Nothing of it is lost; look there.',
    elsewhere: (count: number) =>
      plural(
        count,
        'An import of this project is at hand in another tab. It is finished there, or offered here once that tab is closed.',
        '# imports of this project are at hand in other tabs. They are finished there, or offered here once those tabs are closed.',
      ),
    question: 'Remove what was left of this import?',
    goes: 'It cannot be brought back: the copies of its files and what you decided about them go from this browser. Files on your disk and articles that were imported otherwise stay.',
    unfit: (count: number) =>
      plural(
        count,
        '# of your decisions fits nothing any more and was dropped.',
        '# of your decisions fit nothing any more and were dropped.',
      ),
  },
  preview: {
    originals: (files: number, size: string) =>
      `${plural(files, 'Keep the original file', 'Keep the # original files')}, ${size}`,
    originalsHelp:
      'To show them later, or read them again in another way. They stay in this browser, beside the project.',
    title: 'What was found',
    found: (articles: number, files: number) =>
      `${plural(articles, '# article', '# articles')} in ${plural(files, '# file', '# files')}`,
    duplicates: (count: number) => plural(count, '# is already here', '# are already here'),
    revisions: (count: number) =>
      plural(count, '# is a new revision of an article that is here', '# are new revisions of articles that are here'),
    refused: (count: number) => plural(count, '# file refused', '# files refused'),
    leftOut: (count: number) => plural(count, '# left out by you', '# left out by you'),
    articles: (count: number) => `Articles (${count})`,
    files: (count: number) => `Files (${count})`,
    name: 'Name of this import',
    story: 'Story (optional)',
    storyHelp: 'Choose one, or type a new name. You can change it later.',
    newStory: (name: string) => `A new story “${isolated(name)}” will be made.`,
    write: (articles: number, revisions: number) => {
      const parts = [
        ...(articles > 0 ? [plural(articles, '# article', '# articles')] : []),
        ...(revisions > 0 ? [plural(revisions, '# revision', '# revisions')] : []),
      ]
      return parts.length === 0 ? 'Nothing to import' : `Import ${parts.join(' and ')}`
    },
    drop: 'Cancel',
    search: 'Search titles and files',
    table: 'Articles found',
    none: 'No article was found. The list of files says why.',
    edit: 'Edit…',
    leaveOut: 'Leave out',
    takeIn: 'Take in again',
    asNew: 'Make it an article of its own',
    asRevision: 'Make it a revision',
    comparing: 'looking for texts that are nearly the same',
    alike: (count: number) =>
      plural(count, '# is nearly the same as another text', '# are nearly the same as other texts'),
    compareAlike: 'Compare the like ones…',
    noAlike: 'No other text is nearly the same.',
    datesProposed: (count: number) => plural(count, '# date is proposed', '# dates are proposed'),
    takeDates: (count: number) => plural(count, 'Take the proposed date', 'Take # proposed dates'),
    leaveDates: (count: number) => plural(count, 'Leave the date open', 'Leave # dates open'),
    noDate: 'None of these has a proposed date.',
    takeThisDate: (date: string) => `Take ${date}`,
    datesOf: 'Proposed dates',
    noMatch: 'No article that is here has its address or file name.',
    language: 'Language…',
    help: 'Enter opens an article to mend what was found.',
  },
  writings: {
    all: 'any script',
    latin: 'Latin',
    cyrillic: 'Cyrillic',
    greek: 'Greek',
    hebrew: 'Hebrew',
    arabic: 'Arabic',
    thai: 'Thai',
    chinese: 'Chinese',
    japanese: 'Japanese',
    korean: 'Korean',
  },
  columns: {
    state: 'State',
    alike: 'Nearly the same',
    title: 'Title',
    language: 'Language',
    words: 'Words',
    furniture: 'Furniture',
    glosses: 'Glosses',
    outlet: 'Outlet',
    published: 'Published',
    proposed: 'Proposed date',
    file: 'File',
    problems: 'Remarks',
  },
  states: {
    new: 'New',
    revision: 'New revision',
    inProject: 'Already here',
    inBatch: 'Twice in this import',
    leftOut: 'Left out',
  },
  match: {
    /** Of a draft that becomes a revision. */
    revision: ({ by, title, alike }: Match) => {
      const why = {
        original: 'it was taken out of the same file',
        url: 'it has the same address',
        fileName: 'its file has the same name',
        earlierText: 'it goes back to these words',
      }[by]
      return `The next text of ${isolated(title)}: ${why}.${alike ? '' : ' The two have little in common.'}`
    },
    /** Of one that matches and becomes an article of its own. */
    own: ({ by, title, alike, taken }: Match) => {
      const same = {
        original: 'was taken out of the same file',
        url: 'has the same address',
        fileName: 'has the same file name',
        earlierText: 'was told in these words before and is told in others now',
      }
      const here = `${isolated(title)}, which is here, ${same[by]}`
      if (taken) return `${here}, and gets another text of this import.`
      return alike ? `${here}.` : `${here}, but the two texts have little in common.`
    },
  },
  alikeGroup: (first: number, count: number) => `Group ${first}: ${plural(count, '# text', '# texts')}`,
  alikeRemark: (others: number) =>
    plural(others, 'Nearly the same as # other text.', 'Nearly the same as # other texts.'),
  alikeDialog: {
    title: 'Texts that are nearly the same',
    left: 'Left',
    right: 'Right',
    here: (title: string) => `${isolated(title)}, in the project`,
    draft: (place: string, title: string) => `${isolated(place)}: ${isolated(title)}`,
    differences: (count: number) => plural(count, '# change', '# changes'),
    same: 'The same words.',
    comparing: 'Comparing',
    take: 'Import it',
    inProject: 'It is in the project already.',
    onlyLeft: 'Leave out all others',
    missing: 'This text cannot be shown.',
  },
  entry: (file: string, entry: number) => `${file} · ${entry}`,
  pasted: 'Pasted text',
  evidence: (evidence: string) => `recognised by ${languageEvidence(evidence)}`,
  noLanguage: 'Not recognised. Choose it.',
  furniture: (reason: string | null) => furniture[reason ?? ''] ?? 'furniture',
  furnitureHelp: 'Marked and dimmed, never cut. One key reverses it under Read.',
  draft: {
    title: 'Before it is imported',
    many: (count: number) => plural(count, 'Language of # article', 'Language of # articles'),
    titleField: 'Title',
    titleHelp: 'Empty: the first words stand in brackets.',
    language: 'Language',
    charset: 'Encoding of the file',
    charsetHelp: 'The text below shows what another one would give. It counts for all articles of the file.',
    outlet: 'Outlet',
    author: 'Author',
    url: 'Address',
    date: 'Published',
    keep: 'Keep',
    furniture: 'Furniture found',
    noFurniture: 'No furniture found.',
    text: 'Beginning of the text',
  },
  pace: {
    perSecond: (count: number) => plural(Math.round(count), '# article a second', '# articles a second'),
    left: (seconds: number) =>
      seconds < 90
        ? plural(Math.max(1, Math.round(seconds)), 'about # second left', 'about # seconds left')
        : plural(Math.round(seconds / 60), 'about # minute left', 'about # minutes left'),
    paused: 'Paused',
    pause: 'Pause',
    resume: 'Go on',
  },
  writing: {
    title: 'Importing',
    keeping: 'Articles kept in this browser',
    writing: 'Articles written',
    cancel: 'Cancel and take everything back',
    cancelling: 'Taking everything back',
    stay: 'Leave this page open until all are kept. After that the import goes on even if the page is closed and opened again.',
    mayLeave:
      'If the page is left before all are kept, the import comes back to its preview; after that it goes on where it was.',
    hidden: 'The articles appear together when all are written.',
  },
  failed: {
    reading: {
      happened: 'The files could not be read.',
      kept: 'Nothing was written. The project is as it was.',
      next: 'Choose the files again. If it happens again, import fewer at a time.',
    },
    writing: {
      happened: 'The import stopped before it was complete.',
      kept: 'What was written so far is kept, but hidden. Everything else is as it was.',
      next: 'Free some disk space if it is short, then resume the import or remove it, below.',
    },
    space: {
      happened: 'The import did not begin: the space this browser gives is nearly used up.',
      kept: 'Nothing was written. The project is as it was, and the rest of the space is left for your work.',
      next: 'Back up, then free some space on the disk, or delete projects you have a copy of. “Storage and backups” shows how much there is.',
    },
    outdated: {
      happened: 'The import did not begin: a newer version of Variorum is open in another tab or wrote this project.',
      kept: 'Nothing was read or written. The project is as it was.',
      next: 'Reload this tab, then choose the files again.',
    },
    overtaken: {
      happened: 'The import stopped: a newer version of Variorum was opened in another tab.',
      kept: 'What was written so far is kept, but hidden. Everything else is as it was.',
      next: 'Reload this tab, then resume the import or remove it.',
    },
    previewOutdated: {
      happened:
        'Nothing was imported: a newer version of Variorum is open in another tab or wrote this project, so this tab writes nothing.',
      kept: 'The files and what you decided are as they were.',
      next: 'Reload this tab, then go on from here.',
    },
    noSpace: (used: string, quota: string) => `${used} of about ${quota} are in use; imports stop at 85%.`,
    keeping: 'The articles could not be kept in this browser.',
    keepingKept: 'Nothing was imported; what you see here and what you decided is as it was.',
    keepingNext: 'Free some disk space if it is short, then import again.',
    again: 'Back',
  },
  interrupted: {
    title: (name: string) => `The import “${isolated(name)}” was broken off`,
    text: (count: number) =>
      plural(
        count,
        '# article is written and hidden until the rest is there.',
        '# articles are written and hidden until the rest is there.',
      ),
    unfinished: (kept: number) =>
      plural(
        kept,
        'The page was left while it was being prepared: # article was kept. Take it in, then import the files again: what is here already is passed over.',
        'The page was left while it was being prepared: # articles were kept. Take them in, then import the files again: what is here already is passed over.',
      ),
    copied:
      'The page was left while it was being prepared. Its files and what you decided are kept in this browser: go on, and they are read again.',
    nothingKept: 'The page was left before any article was kept. Remove it, then import the files again.',
    resume: 'Resume',
    takeIn: 'Take in what was kept',
    remove: 'Remove',
    cannotResume: 'Its prepared rest is not in this browser, so it can only be removed. Then import the files again.',
    removed: 'The broken-off import was removed.',
    question: (name: string) => `Remove the import “${isolated(name)}”?`,
    goes: 'What was kept of it goes from this project and this browser, with what you decided. Files on your disk stay: import them again.',
  },
  earlier: {
    title: 'Earlier imports',
    originals: (size: string) => `Kept original files take ${size} in this browser.`,
    open: 'Report',
    line: (articles: string, files: string, when: string) => `${articles} · ${files} · ${when}`,
    articles: (count: number) => plural(count, '# article', '# articles'),
    files: (count: number) => plural(count, '# file', '# files'),
  },
  kept: {
    here: (files: number, size: string) =>
      `${plural(files, '# original file is', '# original files are')} kept in this browser, ${size}.`,
    missing: 'The original files are not in this browser. The articles are here.',
    forgotten: (when: string) => `The original files were forgotten here on ${when}. The articles are as they were.`,
    forget: 'Forget the original files…',
    title: 'Forget the original files',
    text: (files: number, size: string) =>
      `${plural(files, '# original file leaves', '# original files leave')} this browser, which frees ${size}. The articles and all that was said about them stay. The files can then be neither saved nor read again here, and this cannot be undone.`,
    confirm: 'Forget them for good',
    done: 'The original files were forgotten.',
  },
  report: {
    again: 'Read its files again',
    done: (articles: number, revisions: number) => {
      const imported = plural(articles, '# article imported', '# articles imported')
      if (revisions === 0) return articles === 0 ? 'No article was imported' : imported
      const revised = plural(revisions, '# article revised', '# articles revised')
      return articles === 0 ? revised : `${imported}, ${revised}`
    },
    when: (when: string, who: string) => `${when} by ${isolated(who)}`,
    show: 'Show the articles',
    revised: 'Passages in the new texts',
    dates: 'Date and group them',
    undo: 'Undo this import',
    undone: 'The import was undone. Its articles are gone; History can bring them back.',
    gone: 'This import is not there any more. It was undone or removed; History tells when.',
    another: 'Import more',
    all: 'All imports',
    table: 'Files of this import',
    file: 'File',
    size: 'Size',
    outcome: 'Outcome',
    reason: 'What happened',
    articles: 'Articles',
    bytes: 'Bytes',
    search: 'Search files',
    copy: 'Copy the rows',
    copied: (count: number) => plural(count, '# row copied', '# rows copied'),
    notCopied: 'The browser did not let the rows be copied. Save them as a file instead.',
    save: 'Save as CSV',
    noFiles: 'No files',
  },
}
