/** The names of all ways in, for those who cannot load what reads them; a test holds them to what there is. */

/** Ways in for articles, through the import. */
export const articlePaths: readonly string[] = [
  'text',
  'HTML',
  'MHTML',
  'CSV',
  'TSV',
  'JSON',
  'JSON Lines',
  'JSON feed',
  'RSS and Atom',
  'extracted XML and TEI',
  'WARC',
  'DOCX',
  'ODT',
  'EPUB',
  'PDF',
  'ZIP',
  'TAR and GZIP',
]

export const pathNames: readonly string[] = [
  ...articlePaths,
  'paste',
  'Web Annotation',
  'own annotations',
  'Recogito',
  'INCEpTION',
  'Hypothesis',
  'Label Studio',
  'doccano',
  'brat',
  'ClaimReview',
  'sheets: CSV',
  'sheets: XLSX',
  'project file',
  'bundle',
  'merge, second opinion',
  'import profile',
  'age',
]
