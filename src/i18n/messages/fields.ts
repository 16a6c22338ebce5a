/** Names of tables and of the fields of rows, for the history and for refusals that name a field. */

/** One row of each table. */
export const rowNames: Readonly<Record<string, string>> = {
  project: 'project',
  analysts: 'analyst',
  batches: 'import',
  sources: 'source',
  stories: 'story',
  articles: 'article',
  revisions: 'text',
  storyArticles: 'article in a story',
  derivations: 'derivation',
  originals: 'original file',
  regions: 'marked stretch',
  sentenceBounds: 'corrected sentence bound',
  sentenceLinks: 'pair of sentences',
  glosses: 'gloss',
  passages: 'passage',
  anchors: 'place of a passage',
  claims: 'claim',
  storyClaims: 'claim asked of a story',
  mentions: 'link',
  assessments: 'judgement',
  decisions: 'decision',
  suggestionDecisions: 'suggestion',
  aliases: 'name',
  claimRelations: 'relation of claims',
  ratingScales: 'vocabulary of ratings',
  verdicts: 'verdict',
  citations: 'source of a verdict',
  verdictReadings: 'second reading',
  corrections: 'correction',
  foreignCommits: 'colleague’s step',
  renamedRows: 'joined entry',
  mergeConflicts: 'open question',
  opinionRequests: 'asked second opinion',
}

const fieldNames: Readonly<Record<string, string>> = {
  aboutSaying: 'about the saying',
  analyst: 'by',
  archiveUrl: 'archived copy',
  at: 'when',
  basis: 'basis',
  claimVersion: 'version of the claim',
  createdAt: 'made',
  decidedBy: 'decided by',
  extra: 'further fields',
  fileName: 'file',
  firstSaid: 'first said',
  glossLanguage: 'language of glosses',
  importedAt: 'imported',
  languagesRead: 'languages read',
  length: 'characters',
  madeFrom: 'made from',
  note: 'note',
  one: 'one sentence',
  other: 'the other sentence',
  readBy: 'read by',
  sameAs: 'same person as',
  splitsGrapheme: 'cuts a letter',
  startedAt: 'started',
  statedValue: 'stated value',
  textHash: 'fingerprint of the text',
  titleBasis: 'where the title is from',
  url: 'address',
}

/** A field in words: `statedValue` gives `stated value`; one of another version is split at its capitals. */
export function fieldName(field: string): string {
  const known = Object.hasOwn(fieldNames, field) ? fieldNames[field] : undefined
  return known ?? field.replaceAll(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)
}
