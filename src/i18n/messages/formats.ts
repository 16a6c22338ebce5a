/** Words of the page that documents every file format. */

export const formatsMessages = {
  title: 'File formats',
  intro:
    'What leaves this program, and what comes in, are files in open formats. This page says of each what it is for, what it holds, what it leaves out and how it counts. Nothing here needs a network: schemas, examples and the context of our terms are part of the program.',
  contents: 'On this page',
  groups: {
    own: {
      title: 'Formats of our own',
      text: 'Each has a JSON Schema, by which any program can check a file, and a small example.',
    },
    tools: {
      title: 'Annotations for and from other tools',
      text: 'Read are all of them, with the words of the text as the last authority; written are those that the tool itself imports. Whatever a file says beyond what is understood is kept with its passage and written back.',
    },
    readers: {
      title: 'For readers, sites and spreadsheets',
      text: 'To be read by people, search engines and office programs.',
    },
  },
  overview: {
    title: 'At a glance',
    region: 'All formats in one table',
    format: 'Format',
    endings: 'Ending',
    written: 'Written',
    read: 'Read',
    units: 'Offsets in',
    yes: 'yes',
    no: 'no',
    none: 'none',
    text: 'Offsets say where in a text something stands; how they are counted is told below.',
  },
  parts: {
    carries: 'Holds',
    leaves: 'Leaves out',
    written: 'Written by',
    read: 'Read by',
    endings: 'File ending',
    encoding: 'Encoding',
    units: 'Offsets',
    files: 'More',
    nowhere: 'Nothing here.',
  },
  places: {
    projects: 'All projects, “Open a project file”',
    export: 'Export',
    merge: 'Merge a colleague’s file',
    opinions: 'Second opinions',
    annotations: 'Annotations of other tools',
    sheet: 'Claims from a sheet',
    import: 'Import',
  },
  files: { schema: 'JSON Schema', example: 'Example', context: 'Context of our terms (JSON-LD)' },
  fileOf: (kind: string, name: string) => `${kind}: ${name}`,
  unit: { codePoint: 'code points', utf16: 'UTF-16 units' },
  both: (one: string, other: string) => `${one} and ${other}`,
  /** Of files whose tools differ. */
  either: 'either unit, for its tools differ',
  units: {
    same: (unit: string) => `Read and written in ${unit}.`,
    read: (unit: string) => `Read in ${unit}.`,
    written: (unit: string) => `Written in ${unit}.`,
    apart: (read: string, written: string) => `Read in ${read}; written in ${written}.`,
    none: 'It has none.',
  },
  source: (source: string) => `After: ${source}.`,
  encodings: {
    utf8: 'UTF-8 without a byte order mark. Broken characters (lone surrogates) come through as \\u escapes.',
    utf8Read: 'UTF-8.',
    zip: 'ZIP with names and texts in UTF-8. Broken characters in texts other than JSON show as \ufffd.',
    csv: 'Written in UTF-8, with or without a byte order mark as chosen; read in any encoding that is recognised. Broken characters show as \ufffd.',
    xlsx: 'ZIP of XML in UTF-8. Broken characters show as \ufffd.',
    text: 'UTF-8. Broken characters show as \ufffd.',
    within: 'That of the file it stands in.',
  },
  entries: {
    project: {
      label: 'Project file',
      purpose:
        'The project itself: to keep, to go on with in another browser, to hand to a colleague whose work is merged back, or to ask for a second opinion.',
      carries:
        'Articles with their texts, stories, passages, claims, judgements, verdicts, glosses, names and all else, each position in both units with its words. To keep, the whole history too; for a colleague, of the history only who changed which entries; for a second opinion, only the cells that are asked about.',
      leaves:
        'The files that texts were taken out of: they go along in the bundle. For a colleague also the history, and notes unless you switch them on.',
      encoding: 'utf8',
    },
    annotations: {
      label: 'Annotation JSON',
      purpose:
        'The findings, for everybody: a Web Annotation page or collection that any annotation tool opens, and beside it flat findings, each standing alone, for whoever counts.',
      carries:
        'For each judgement the claim, the quotes with their places and glosses, how the version differs, why it leaves something out and what shows that it was known, who judged, when, on what it rests. Verdicts with their sources, coverage, the hash of every text.',
      leaves:
        'The history and all notes. Full texts and names of analysts unless you let them leave. Omissions whose reason is still open. When it is read again, passages and their claims come in; judgements come by merging a project file.',
      encoding: 'utf8',
    },
    bundle: {
      label: 'All in one ZIP',
      purpose:
        'For an archive or a handover: everything at once, with a list by which a reader can tell that nothing was changed or lost.',
      carries:
        'Annotation JSON, reports, all tables, reviews of claims, and a manifest with size and SHA-256 of each file. Of a whole project with names and full texts also the project file, and the files that texts were taken out of as far as this browser has them. Opened, every file is held against the list first.',
      leaves: 'The project file where a part, names or full texts were to stay here.',
      encoding: 'zip',
    },
    importProfile: {
      label: 'Import profile',
      purpose:
        'What you choose for imports of one kind, under a name: for another device, or a colleague with the same sources.',
      carries: 'Which column holds what, charset, furniture, language, outlet and story.',
      leaves: 'Any content of a file or a project.',
      encoding: 'utf8Read',
    },
    ownMark: {
      label: 'Mark in files of other tools',
      purpose:
        'Stands under “variorum” beside each stretch in files for Hypothesis, Label Studio, doccano and brat, so that a file that comes back unchanged is known and nothing comes in twice.',
      carries:
        'The passage and its text, the claim with the role, who marked it and when, and a hash of all that the file says of it.',
      leaves: 'Everything else. A tool may drop it: then the stretch comes in as a new annotation.',
      encoding: 'within',
    },
    webAnnotation: {
      label: 'Web Annotation (W3C)',
      purpose:
        'The Recommendation for annotations on the web. What is published here is one of its pages or collections.',
      carries:
        'Read are single annotations, lists, pages and collections with their pages in them; text, tag and link bodies; several targets; quotes, positions and selectors within selectors. They come in as passages with comments, tags and their creators.',
      leaves:
        'What marks no stretch of a text, such as pictures and whole pages: it is told with its place in the file. Pages that lie elsewhere are not fetched.',
      encoding: 'utf8',
    },
    hypothesis: {
      label: 'Hypothesis',
      purpose:
        'For annotating pages on the web together: the file of its export and import, and results of its search.',
      carries:
        'Passages found by their words, with claim and details as text, judgement, facets and omission reasons as tags.',
      leaves: 'Omissions, which mark no words; glosses, sources, dates and verdicts.',
      encoding: 'utf8',
    },
    recogito: {
      label: 'Recogito',
      purpose: 'Web Annotations as Recogito and its text annotator write them.',
      carries: 'Passages with comments, tags and who made them.',
      leaves: 'Relations between annotations, and annotations on images.',
      encoding: 'utf8Read',
    },
    inception: {
      label: 'INCEpTION',
      purpose: 'Web Annotations as INCEpTION exports them.',
      carries: 'Passages with their labels.',
      leaves: 'Relations, and layers that mark no words.',
      encoding: 'utf8Read',
    },
    labelStudio: {
      label: 'Label Studio',
      purpose: 'For labelling texts in numbers: tasks to import, and its JSON export.',
      carries: 'Full texts with labelled stretches, facets as choices, claims and details as notes.',
      leaves: 'Omissions, glosses, sources, dates and verdicts.',
      encoding: 'utf8',
    },
    doccano: {
      label: 'doccano',
      purpose: 'For labelling texts in numbers: JSON Lines to import, and its export.',
      carries: 'Full texts with one label a stretch: the judgement.',
      leaves: 'What a claim says, facets, omissions, glosses, sources, dates and verdicts.',
      encoding: 'utf8',
    },
    brat: {
      label: 'brat',
      purpose:
        'For linguistic annotation: pairs of a text and its annotations, with the list of types that brat asks for.',
      carries:
        'Full texts, stretches in one or more parts, facets as attributes, claims as notes. Choose .ann files together with their .txt files, or a ZIP of them.',
      leaves:
        'Omissions, glosses, sources, dates and verdicts. Of files that are read, relations and events between stretches.',
      encoding: 'zip',
    },
    claimReview: {
      label: 'ClaimReview (schema.org)',
      purpose:
        'For the page on which a check is published, and for search engines and tools of other fact-checkers that read it there.',
      carries:
        'Each rated verdict: the claim, the rating in words, why, its sources, and the articles in which the claim stands. Read, also within a saved page, as claims with verdicts in the name of who published them.',
      leaves:
        'Judgements, passages and omissions. Numbers for ratings, days of publication and whatever else nobody said: nothing is invented.',
      encoding: 'utf8',
    },
    csv: {
      label: 'Table (CSV)',
      purpose:
        'For any spreadsheet and for statistics: articles, claims, passages, judgements in long form, or the matrix.',
      carries:
        'One table a file (RFC 4180), with the ids by which rows of claims, judgements and the matrix are known when the sheet comes back. Cells that begin like a formula get an apostrophe before them. Import reads tables of articles.',
      leaves: 'The history and all notes.',
      encoding: 'csv',
    },
    xlsx: {
      label: 'Workbook (XLSX)',
      purpose: 'The same five tables as sheets of one workbook.',
      carries:
        'What the tables hold. No cell is a formula, and dates are text, so that no program reads them its own way.',
      leaves: 'The history and all notes. Texts longer than a cell can hold (32,767 characters) are cut, and say so.',
      encoding: 'xlsx',
    },
    report: {
      label: 'Report (HTML)',
      purpose: 'One page for readers: to send, to put on a site, to print or to save as PDF.',
      carries:
        'The matrix, quotes in the original with glosses, differences, omissions with their reasons, sources, method, dates, hashes, and who decided. No script, nothing to fetch.',
      leaves: 'The history and all notes.',
      encoding: 'text',
    },
    markdown: {
      label: 'Report (Markdown)',
      purpose: 'The same report as plain text with marks, to be edited or put on a site.',
      carries: 'What the report holds.',
      leaves: 'The history and all notes.',
      encoding: 'text',
    },
  },
  counting: {
    title: 'How places are counted',
    paragraphs: [
      'A place in a text is a start and an end, counted from 0. Programs differ in what they count. Code points count every character of Unicode as one. UTF-16 units, which browsers and Java count, take two for characters beyond the first 65,536, such as most emoji. After one of those the two ways are one apart.',
      'Wherever a format allows it, the exact words stand beside the place, with up to 32 characters before and after. When a file is read, the words have the last say: the place is tried in the unit of the format, then in the other, then the words are looked for. What is not found for certain is shown to you.',
    ],
  },
  terms: {
    title: 'Our own terms',
    text: 'Annotation JSON uses the words of the Recommendation wherever it has one. What it has no word for stands under these terms, whose prefix the context in each file declares. They are names, not addresses: nothing is fetched to read a file.',
  },
  versions: {
    title: 'Versions',
    paragraphs: [
      'The project file, Annotation JSON, the manifest of a bundle and the import profile say their name and their version, which counts from 1. A new version comes only where an earlier program would take a file wrongly. Every version that was ever written stays readable, and its schema and examples stay at their addresses.',
      'What is added within a version may be left out of a file: files of before it are read, and a file that does not need it is written without it, so that earlier programs read it too.',
      'A file of a version this program does not know is refused with its number; nothing is changed. The cure is a newer program.',
      'The mark in files of other tools and ClaimReview have no version of their own: they follow the format they stand in.',
    ],
    newest: (version: number) => `version ${version}`,
  },
} as const
